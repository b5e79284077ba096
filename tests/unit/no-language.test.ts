import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findLanguage, namedByTypes } from './find-language'
import { sourcePaths } from './source-paths'

const files = sourcePaths.map((path) => ({ path, source: readFileSync(path, 'utf8') }))
const kinds = new Set(files.flatMap(({ path, source }) => namedByTypes(path, source)))

describe('languages', () => {
  it('are known to core/languages alone', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(files.flatMap(({ path, source }) => findLanguage(path, source, kinds))).toEqual([])
  })
})

describe('the check itself', () => {
  const known = new Set(namedByTypes('a.ts', "type Kind = 'quote' | 'VERB'\ninterface A { by: 'bare' | null }"))

  it('knows a kind by the types that name it', () => expect([...known]).toEqual(['quote', 'VERB', 'bare']))

  it('knows a kind by a list that a type is made of, and by no other list', () => {
    const types =
      "const KINDS = ['quote'] as const; type Kind = (typeof KINDS)[number]; const other = ['said'] as const"
    expect(namedByTypes('a.ts', types)).toEqual(['quote'])
  })

  it.each([
    ["import { german } from '../languages/de/pack'", 'imports a language: ../languages/de/pack'],
    ["export { titles } from '../languages/en/titles'", 'imports a language: ../languages/en/titles'],
    ["if (token.lower === 'that') return", '“that” is a word'],
    ["if (token.lower === 'quote') return", '“quote” is a word'],
    ["if ((token?.text ?? '') === 'quote') return", '“quote” is a word'],
    ["if (label.toLowerCase() === 'quote') return", '“quote” is a word'],
    ["switch (token.lemma) { case 'quote': break }", '“quote” is a word'],
    ["if (token.lower.endsWith('ing')) return", '“ing” is a word'],
    ["const asking = new Set(['ask', 'wonder'])", '“wonder” is a word'],
    ["const asking = 'ask wonder'.split(' ')", '“ask” is a word'],
    ["const leads = new Map([['put', 'at']])", '“put” is a word'],
    ['const part = String.raw`\\p{Lu}(?:\\s(?:de|von)\\s)`', '“von” is a word'],
    ["const word = 'und'", '“und” is a word'],
    ['if (/^(who|whom)$/.test(token.lower)) return', '“whom” in a pattern'],
    ['if (/(?<=\\bthe)\\s/.test(text)) return', '“the” in a pattern'],
    ["const part = new RegExp('says')", '“says” is a word'],
    ["const part = '\\\\p{Lu}says'", '“says” is a word'],
  ])('finds, where text is read: %s', (source, says) => {
    expect(findLanguage('src/core/attribution/a.ts', source, known).join('\n')).toContain(says)
  })

  it.each([
    "import { outletNamed } from '../languages/outlets/outlets'",
    "import type { LanguagePack } from '../languages/pack'",
    "if (draft.by === 'quote' || token.pos === 'VERB') return",
    'if (/^[\\p{Ll},;]|\\bI\\b|’s$/u.test(token.text)) return',
    "if (token.text === ':' || token.lower === '—') return",
    "throw new Error('a quotation without words')",
    "const plain = text.normalize('NFKC')",
    "const part = new RegExp('\\\\p{Script=Han}\\u30fc(?<name>x)', 'gu')",
    'const part = /^(?:—|&mdash;)/u',
    "const address = url + '#page=' + page",
    "if ('comparison' in result) return",
    '// The verb *said* stands behind.',
  ])('has nothing to say of: %s', (source) => {
    expect(findLanguage('src/core/attribution/a.ts', source, known)).toEqual([])
  })

  it('lets those who speak to people use words, but no language', () => {
    const source = "import { words } from '../../languages/en/words'\nconst task = 'what each stage made'"
    expect(findLanguage('src/core/attribution/explain/a.ts', source, known)).toEqual([
      'src/core/attribution/explain/a.ts:1: imports a language: ../../languages/en/words',
    ])
  })

  it('lets those who read formats use the names of these, but no language', () => {
    const source =
      "const type = /^text\\/html$/\nconst head = 'content-type'\nimport { words } from '../../languages/en/words'"
    expect(findLanguage('src/core/trace/source/kind-of.ts', source, known)).toEqual([
      'src/core/trace/source/kind-of.ts:3: imports a language: ../../languages/en/words',
    ])
  })

  it.each(['attribution/a', 'claims/a', 'names/a', 'trace/match/a', 'trace/hop/a'])('looks at %s', (path) => {
    expect(findLanguage(`src/core/${path}.ts`, "const word = 'und'", known)).toHaveLength(1)
  })

  it('leaves languages and tests alone', () => {
    const source = "import { said } from './en/verbs'\nif (token.lower === 'said') said()"
    for (const path of ['src/core/languages/en/a.ts', 'src/core/attribution/a.test.ts'])
      expect(findLanguage(path, source, known)).toEqual([])
  })
})
