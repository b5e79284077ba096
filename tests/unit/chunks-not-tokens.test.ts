import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sourcePaths } from './source-paths'

/** What of English is made of tokens: sentences, words, and the chunks that are cut of them. Everything after it asks chunks. */
const MADE_OF_TOKENS = /^src\/core\/languages\/en\/(?:words\/|chunks\/|sentence-reader\.ts|test-kit\.ts|.*\.test\.ts)/

/** Whether a file knows tokens: by their type, or by asking a sentence for them. */
const asksTokens = (source: string): boolean => /words\/token'|\btokens\b/.test(withoutComments(source))

const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')

describe('the grammar of English', () => {
  const files = sourcePaths.filter((path) => path.startsWith('src/core/languages/en/') && !MADE_OF_TOKENS.test(path))

  it('asks chunks, not tokens', () => {
    expect(files.length).toBeGreaterThan(20)
    expect(files.filter((path) => asksTokens(readFileSync(path, 'utf8')))).toEqual([])
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
