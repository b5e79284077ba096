import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const guide = readFileSync('docs/adding-a-language.md', 'utf8')
/** The names of the fields and methods that a file's interfaces have. */
const fieldsOf = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/^ {2}([a-zA-Z]+)\??[:(]/gm)].map(([, field = '']) => field)

describe('the guide to adding a language', () => {
  it.each(['src/core/languages/pack.ts', 'src/core/languages/from-tables/tables.ts'])(
    'tells every field of %s',
    (path) => {
      const fields = fieldsOf(path)
      expect(fields.length).toBeGreaterThan(20)
      expect(fields.filter((field) => !guide.includes(`\`${field}\``))).toEqual([])
    },
  )
})
