import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sourcePaths } from './source-paths'

/** What of English is made of tokens: sentences, words, and the chunks that are cut of them. Everything after it asks chunks. */
const MADE_OF_TOKENS = /^src\/core\/languages\/en\/(?:words\/|chunks\/|sentence-reader\.ts|test-kit\.ts|.*\.test\.ts)/

/** What is still to be moved onto chunks. A file that is leaves this list for good. */
const TO_BE_MOVED = [
  'decide-basis.ts',
  'drafts/draft-blocks.ts',
  'drafts/draft-items.ts',
  'drafts/draft-quoted-words.ts',
  'drafts/draft-statements.ts',
  'drafts/place-quotation.ts',
  'drafts/run-on.ts',
  'drafts/signature.ts',
  'explain/explain-english.ts',
  'explain/write-grammar.ts',
  'read-english.ts',
  'sources/addressee-stations.ts',
  'sources/find-sources.ts',
  'sources/find-via.ts',
  'sources/following-links.ts',
  'sources/introducing-links.ts',
  'sources/station-phrase.ts',
]

/** Whether a file knows tokens: by their type, or by asking a sentence for them. */
const asksTokens = (source: string): boolean => /words\/token'|\btokens\b/.test(withoutComments(source))

const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')

describe('the grammar of English', () => {
  const files = sourcePaths.filter((path) => path.startsWith('src/core/languages/en/') && !MADE_OF_TOKENS.test(path))

  it('asks chunks, not tokens, but for what is still to be moved', () => {
    expect(files.length).toBeGreaterThan(20)
    const asking = files.filter((path) => asksTokens(readFileSync(path, 'utf8')))
    expect(asking.map((path) => path.replace('src/core/languages/en/', '')).sort()).toEqual([...TO_BE_MOVED].sort())
  })
})

describe('the check itself', () => {
  it.each([
    "import type { Token } from '../../../attribution/words/token'",
    'const { tokens } = sentence',
    'const first = chunks.tokens[0]',
  ])('finds what asks tokens: %s', (source) => expect(asksTokens(source)).toBe(true))

  it.each([
    'const first = chunks.wordAt(0)',
    '/** Tokens that may be set beside a name. */\nconst longest = 36 // tokens',
    "import { Places } from '../chunks/places'",
  ])('leaves alone what does not: %s', (source) => expect(asksTokens(source)).toBe(false))
})
