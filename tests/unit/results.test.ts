import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { outcomesOf } from '../../src/background/outcomes'
import { CAVEATS, claimOf, findingOf, type Outcome } from '../../src/core/claims/claim-of'
import { claimsOf } from '../../src/core/claims/claims-of-traces'
import { JUDGED, type Parts, partsOf, READ, WHEN, WHO, WORDS } from '../../src/core/claims/parts-of'
import type { Statement } from '../../src/core/model'
import type { Check, Comparison, SourceHead } from '../../src/core/trace/model'
import { announceTrace } from '../../src/panel/checking/announce-trace'
import { copyResult } from '../../src/panel/checking/copy-result'
import { traceChain } from '../../src/panel/checking/trace-chain'
import { citeStatement } from '../../src/panel/cite-statement'
import { entriesOf, withClaims } from '../../src/panel/entries'
import { countByFilter } from '../../src/panel/filter-entries'
import { claimTitle, claimWords, outcomeTitles, outcomeWords, remarkWords } from '../../src/ui/check-words'
import { formatDay } from '../../src/ui/format-day'
import {
  inventComparison,
  inventFound,
  inventHead,
  inventNext,
  inventPassage,
  inventTrace,
  inventUnreadable,
} from '../../src/ui/testing/invented-checks'
import { inventArticle, inventStatement } from '../../src/ui/testing/invented-reading'

/** The rows of a table in `docs/results.md`, by the head of its first column. */
function tableOf(head: string): string[][] {
  const lines = readFileSync('docs/results.md', 'utf8').split('\n')
  const from = lines.findIndex((line) => line.startsWith(`| ${head} |`))
  const rows = lines.slice(from + 2)
  const end = rows.findIndex((line) => !line.startsWith('|'))
  return rows.slice(0, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

const SAYS = tableOf('words')
const SAID_WITH = tableOf('where').map(([, words = '']) => words)

/** What the table has said of a result, and its line on the page. */
function wanted({ words, judged, isShort, who, read }: Parts): [outcome: string, line: string] {
  const parts = [words, judged, isShort ? 'few' : 'many', who, read]
  const row = SAYS.find((cells) => parts.every((part, at) => cells[at] === 'any' || cells[at] === part))
  return [row?.[5] ?? '', row?.[6] ?? '']
}

const DAYS: Record<Parts['when'], Partial<Comparison['date']>> = {
  fits: { days: 2 },
  older: { days: 800, isOld: true },
  newer: { days: -4 },
  changed: { days: 2, changed: true },
  unknown: { days: null },
}

function checkOf({ words, who, when, read, isCopy }: Parts): Check {
  const cutOff: SourceHead['cutOff'] = read === 'whole' ? null : read === 'part' ? 'length' : 'subscription'
  const source = inventHead({ cutOff, archived: isCopy ? '2026-10-05T00:00:00Z' : null, modified: '2026-10-09' })
  const date = { here: '2026-10-06', there: '2026-10-04', days: 2, isOld: false, ...DAYS[when] }
  const comparison = inventComparison({
    date,
    speaker: { relation: who, here: 'Ruta Senneville', there: 'Tomas Ekwall' },
  })
  const passage = inventPassage('[[the gates will not last]]')
  const splice = words === 'spliced' ? [passage, passage] : null
  switch (words) {
    case 'ambiguous':
      return { outcome: 'ambiguous', source, places: [passage, passage] }
    case 'related':
      return { outcome: 'related', source, passages: [passage], comparison, next: inventNext() }
    case 'other-language':
      return {
        outcome: 'otherLanguage',
        source,
        language: 'de',
        facts: [],
        passage,
        translation: null,
        next: inventNext(),
      }
    case 'not-there':
      return { outcome: 'notFound', source, date }
    case 'not-read':
      return inventUnreadable('refused')
    default:
      return inventFound({ verdict: words === 'spliced' ? 'edited' : words, source, comparison, splice, passage })
  }
}

const article = inventArticle(['She said that the gates “will not last a second winter” and was “right” there.'])
const CONTENT: Record<Parts['judged'], [few: string, many: string]> = {
  all: ['right', 'will not last a second winter'],
  quoted: ['was “right” there', 'the gates “will not last a second winter” and'],
  none: ['right', 'will not last a second winter'],
}
const FORMS = { all: 'direct', quoted: 'mixed', none: 'indirect' } as const

function statementOf({ judged, isShort }: Parts): Statement {
  const content = CONTENT[judged][isShort ? 0 : 1]
  return inventStatement(
    article,
    { form: FORMS[judged], content: [content], sources: [{ href: 'https://a.test/' }] },
    's',
  )
}

/** Every result that a check can have, with the check. */
const results = WORDS.flatMap((words) =>
  JUDGED.flatMap((judged) =>
    WHO.flatMap((who) =>
      WHEN.flatMap((when) =>
        READ.flatMap((read) =>
          [false, true].flatMap((isShort) =>
            [false, true].flatMap((isCopy) => {
              const parts: Parts = { words, judged, who, when, read, isShort, isCopy }
              const [check, statement] = [checkOf(parts), statementOf(parts)]
              const isSuch = JSON.stringify(partsOf(check, statement)) === JSON.stringify(partsInOrder(parts))
              return isSuch ? [{ parts, check, statement }] : []
            }),
          ),
        ),
      ),
    ),
  ),
)

function partsInOrder({ words, judged, isShort, who, when, read, isCopy }: Parts): Parts {
  return { words, judged, isShort, who, when, read, isCopy }
}

/** Of each result where a place says otherwise than the table: what it says. */
function otherwise(says: (result: (typeof results)[number]) => [said: unknown, wanted: unknown]): unknown[] {
  return results.flatMap((result) => {
    const [said, should] = says(result)
    return JSON.stringify(said) === JSON.stringify(should) ? [] : [{ ...result.parts, said, should }]
  })
}

const traceOf = ({ check, statement }: { check: Check; statement: Statement }) => inventTrace(statement, [check])
const claim = ({ parts }: { parts: Parts }) => claimOf(parts)

it('every combination is walked that a check can have', () => {
  expect(results.length).toBeGreaterThan(2000)
  expect(new Set(results.map(({ parts }) => parts.words))).toEqual(new Set(WORDS))
  expect(new Set(results.map(({ parts }) => wanted(parts)[0]))).toEqual(new Set(SAYS.map(([, , , , , says]) => says)))
})

it('the row says what the table says', () => {
  const row = (result: (typeof results)[number]) => {
    const { statement } = result
    const entries = withClaims(entriesOf({ article, statements: [statement] }), claimsOf([traceOf(result)]))
    return entries[0]?.claim ?? null
  }
  expect(otherwise((result) => [row(result)?.outcome, wanted(result.parts)[0]])).toEqual([])
  expect(
    otherwise((result) => {
      const words = row(result) ? claimWords(row(result) ?? claim(result)) : ''
      const ofQuoted = words.startsWith('quoted words: ')
      const isJudged = !['unreadable', 'other-language'].includes(wanted(result.parts)[0])
      return [ofQuoted, result.parts.judged === 'quoted' && isJudged]
    }),
  ).toEqual([])
})

it('the line on the page, and that of the chain, are those of the table', () => {
  const onPage = (result: (typeof results)[number]) => {
    const { stands, another, differs } = outcomesOf([traceOf(result)])
    return stands.length > 0 ? 'double' : another.length > 0 ? 'broken' : differs.length > 0 ? 'wave' : 'none'
  }
  expect(otherwise((result) => [onPage(result), wanted(result.parts)[1]])).toEqual([])
  const inChain = (result: (typeof results)[number]) =>
    traceChain(traceOf(result), article).find(({ hop }) => hop === 0)
  expect(otherwise((result) => [inChain(result)?.claim, claim(result)])).toEqual([])
})

it('the filter and its counter count it under its finding alone', () => {
  const counted = (result: (typeof results)[number]) => {
    const rows = withClaims(entriesOf({ article, statements: [result.statement] }), claimsOf([traceOf(result)]))
    const counts = countByFilter(rows)
    return (['stands', 'another', 'differs', 'absent', 'open'] as const).filter((finding) => counts[finding] > 0)
  }
  expect(otherwise((result) => [counted(result), [findingOf(wanted(result.parts)[0] as Outcome)]])).toEqual([])
})

it('what is copied and what a screen reader is told say the same, with the same caveats', () => {
  const wordOf = (result: (typeof results)[number]) => outcomeWords[wanted(result.parts)[0] as Outcome]
  const silent = (said: (result: (typeof results)[number]) => string, word = wordOf) =>
    otherwise((result) => [said(result).toLowerCase().includes(word(result).toLowerCase()), true])
  expect(silent((result) => citeStatement(result.statement, article, [traceOf(result)]))).toEqual([])
  const titleOf = (result: (typeof results)[number]) => claimTitle(claim(result))
  expect(silent((result) => copyResult(traceOf(result), result.statement, article), titleOf)).toEqual([])
  expect(silent((result) => announceTrace(traceOf(result)), titleOf)).toEqual([])

  const sentences: Record<(typeof CAVEATS)[number], string> = {
    another: remarkWords.speakers,
    copy: remarkWords.archived(formatDay('2026-10-05')),
    'in-part': 'in part',
    older: 'older',
    newer: 'newer',
    changed: remarkWords.changed,
  }
  const unsaid = (
    said: (result: (typeof results)[number]) => string,
    words: Record<(typeof CAVEATS)[number], string>,
  ) => otherwise((result) => [claim(result).caveats.filter((caveat) => !said(result).includes(words[caveat])), []])
  expect(unsaid((result) => copyResult(traceOf(result), result.statement, article), sentences)).toEqual([])
  expect(unsaid((result) => announceTrace(traceOf(result)), sentences)).toEqual([])
  const short = Object.fromEntries(CAVEATS.map((caveat, at) => [caveat, SAID_WITH[at] ?? ''])) as typeof sentences
  expect(unsaid((result) => claimWords(claim(result)), short)).toEqual([])
  expect(unsaid((result) => citeStatement(result.statement, article, [traceOf(result)]), short)).toEqual([])
})

const CUT_OFF = Object.keys(remarkWords.cutOffWhy) as (keyof typeof remarkWords.cutOffWhy)[]

it.each(CUT_OFF)(
  'nothing is found or missed for good where only a part was read, for whatever reason: %s',
  (cutOff) => {
    const source = inventHead({ cutOff })
    const passage = inventPassage('[[the gates will not last]]')
    const checks: Check[] = [
      { outcome: 'notFound', source },
      inventFound({ verdict: 'reworded', source }),
      inventFound({ verdict: 'partial', source }),
      { outcome: 'related', source, passages: [passage], comparison: inventComparison(), next: inventNext() },
    ]
    for (const judged of JUDGED) {
      const statement = statementOf({ judged, isShort: false } as Parts)
      for (const check of checks) {
        const trace = traceOf({ check, statement })
        const [told] = claimsOf([trace]).values()
        expect(told && findingOf(told.outcome)).toBe('open')
        expect(['unrelated', 'not-there']).not.toContain(told?.outcome)
        for (const said of [copyResult(trace, statement, article), announceTrace(trace)])
          expect(said).toContain(remarkWords.cutOffWhy[cutOff])
      }
    }
  },
)

it('has a title and a word for everything in the table', () => {
  const said = SAYS.map(([, , , , , says]) => says as Outcome)
  expect(said.filter((outcome) => !outcomeTitles[outcome] || !outcomeWords[outcome])).toEqual([])
})
