import { type PreparedSource, prepareSource } from '../match/prepare-source'
import { sourceFromBlocks } from '../source/source-from-blocks'

/** What the tests that bound time share: texts of any length, and their limit. */

/** For text that no page has. Processor time, ms. */
export const HOSTILE_CHECK = 5000

/** A page of paragraphs, ready to be searched. */
export const longSource = (paragraphs: string[]): PreparedSource =>
  prepareSource(
    sourceFromBlocks(
      { url: 'https://ledger.test/long', kind: 'page', bytes: 0, language: 'en' },
      paragraphs.map((text) => ({ kind: 'paragraph', text, page: null })),
    ),
  )

/** News that repeats itself no more than news does: words by a rule that has no short period. */
export function longNews(length: number): string[] {
  const words = 'the gates of this port will hold if winter comes late and nobody opens them before'.split(' ')
  const names = ['Lind', 'Rehn', 'Thorne', 'Olmsk', 'Varnholm']
  const paragraphs: string[] = []
  let state = 7
  const next = (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * below)
  }
  for (let total = 0; total < length; ) {
    const word = () => (next(4) === 0 ? `${names[next(5)]}${next(900)}` : words[next(words.length)])
    const sentence = `${Array.from({ length: 12 + next(60) }, word).join(' ')}.`
    paragraphs.push(sentence)
    total += sentence.length
  }
  return paragraphs
}

/** So many words, each another one. */
export const numbered = (count: number, opening: string): string[] =>
  Array.from({ length: count }, (_, i) => `${opening}${i}`)
