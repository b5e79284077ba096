import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findLanguage, namedByTypes } from './find-language'
import { findWords } from './find-words'
import { sourcePaths } from './source-paths'

const files = sourcePaths.map((path) => ({ path, source: readFileSync(path, 'utf8') }))
const kinds = new Set(files.flatMap(({ path, source }) => namedByTypes(path, source)))

describe('languages', () => {
  it('are known to core/languages alone', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(files.flatMap(({ path, source }) => findLanguage(path, source, kinds))).toEqual([])
  })

  it('have their words in core/languages alone', () => {
    expect(files.flatMap(({ path, source }) => findWords(path, source))).toEqual([])
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

describe('the check of words anywhere', () => {
  it.each([
    ["const label = '関連記事'", "“'関連記事'” has letters"],
    ["const label = '관련기사'", 'has letters'],
    ["const opening = 'читайте также'", 'has letters'],
    ["const said = 'قال'", 'has letters'],
    ["const said = 'είπε'", 'has letters'],
    ["const said = 'אמר'", 'has letters'],
    ["if (last === 'と') close()", 'has letters'],
    ["const said = '\\u0642\\u0627\\u0644'", 'has letters'],
    ["const part = '\\\\u3068(?:\\\\s|$)'", 'has letters'],
    ['const part = `(?:$' + '{marks})と`', '“)と” has letters'],
    ['const at = /(?:と|って)述べ/u.exec(text)', '“って” has letters'],
    ['const at = /[とは]/u.exec(text)', '“とは” has letters'],
    ['const at = /\\u3068$/u.exec(text)', '“と” has letters'],
    ["const name = text.replace(/^the\\s+/u, '')", '“the” in a pattern'],
    ["const name = text.replace(/^by /i, '')", '“by” in a pattern'],
    ['const is = /sign up (?:for|to)/.test(text)', '“sign” in a pattern'],
  ])('finds in any file: %s', (source, says) => {
    const found = findWords('src/core/article/a.ts', source)
    expect(found.join('\n')).toContain(says)
  })

  it('finds letters of another script in what speaks to people, too', () => {
    expect(findWords('src/panel/a.tsx', 'const a = <p>関連</p>')).toEqual([
      'src/panel/a.tsx:1: “関連” has letters of another script',
    ])
  })

  it.each([
    'const dense = /[\\u3040-\\u30ff\\u4e00-\\u9fff]{9}/',
    'const dense = /[ぁ-ヿ一-鿿]/u',
    'const unspaced = /[\\p{Script=Katakana}ー]{2,}/u',
    "const letters = '0-9a-z\\\\u00df-\\\\u064a\\\\u3041-\\\\ud7a3'",
    'const stroke = /\\s*[：｜ㅣ]\\s*/g',
    'const apostrophe = /[’ʼ\\u0640]/u',
    "const white = '\\u00a0\\u2028\\u3000'",
    'const style = /display\\s*:\\s*none/',
    '// *「A」と述べた*',
  ])('has nothing to say of: %s', (source) => {
    expect(findWords('src/core/article/a.ts', source)).toEqual([])
  })

  it('leaves languages and tests alone', () => {
    for (const path of ['src/core/languages/ja/a.ts', 'src/core/article/a.test.ts'])
      expect(findWords(path, "const said = '述べた'")).toEqual([])
  })
})
