import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import memorySchema from '../../../schema/memory.schema.json' with { type: 'json' }
import recordSchema from '../../../schema/record.schema.json' with { type: 'json' }
import { checkedPage } from '../../../src/core/claims/testing/checked-page'
import { type Schema, schemaCheck } from '../../../src/core/remembered/check-schema'
import { pageThatQuotes } from '../../../src/core/remembered/testing/page-that-quotes'
import { headLine, pageLine } from '../../../src/core/remembered/transfer'

const ajv = new Ajv2020({ strict: true, schemas: [recordSchema] })
const theirs = ajv.compile(memorySchema)
const ours = schemaCheck([memorySchema as Schema, recordSchema as Schema])

const PAGE = pageThatQuotes([{ pieces: ['The lane stays shut'], who: 'Ada Lindholm' }], {
  traces: checkedPage(1).map((trace) => ({ ...trace, statement: 's1' })),
})

// What was searched for its words stands in the file, too.
const [TRACE] = PAGE.record.traces
if (TRACE) {
  const at = new Date(0).toISOString()
  const step = { place: 'web' as const, query: '"shut"', before: '', at, found: 1 }
  PAGE.record.searches = [{ statement: 's1', steps: [step, { ...step, found: null }], pages: [TRACE] }]
}

// And words that the reader selected.
const [STATEMENT] = PAGE.record.statements
if (TRACE && STATEMENT) {
  PAGE.record.selections = [
    {
      words: { ...STATEMENT, id: 'asked-1' },
      given: [{ statement: 's1', share: 'all', speaker: 'Ada Lindholm' }],
      hasRest: false,
      traces: [{ ...TRACE, statement: 'asked-1' }],
      search: { statement: 'asked-1', steps: [], pages: [TRACE] },
    },
  ]
}

describe('a memory that is exported', () => {
  it.each([headLine(1, 0), pageLine(PAGE)])(
    'is what its schema allows, by somebody else’s reading of it: %#',
    (line) => {
      expect(theirs(JSON.parse(line)), JSON.stringify(theirs.errors)).toBe(true)
      expect(ours(JSON.parse(line))).toBe(true)
    },
  )

  it('is refused in an import wherever the schema refuses it, and nowhere else', () => {
    const whole = JSON.parse(pageLine(PAGE))
    const places = placesIn(whole)
    const odd = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(null, -1, 0.5, '', [], {}, true, 'verbatim'))
    fc.assert(
      fc.property(fc.integer({ min: 0, max: places.length - 1 }), odd, fc.boolean(), (at, value, isGone) => {
        const line = structuredClone(whole)
        const path = places[at] ?? []
        // biome-ignore lint/suspicious/noExplicitAny: any member of any value.
        const owner = path.slice(0, -1).reduce((each: any, name) => each[name], line)
        const name = path.at(-1) ?? ''
        if (isGone) Reflect.deleteProperty(owner, name)
        else owner[name] = value
        const plain = JSON.parse(JSON.stringify(line))
        expect(ours(plain)).toBe(theirs(plain))
      }),
      { numRuns: 2000, seed: 7 },
    )
  })
})

/** The paths of all members in a value. */
function placesIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => [[...path, name], ...placesIn(member, [...path, name])])
}
