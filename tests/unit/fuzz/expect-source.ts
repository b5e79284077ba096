import { expect } from 'vitest'
import { expectApart } from '../../../src/core/attribution/testing/expect-attribution'
import { parseHtml } from '../../../src/core/parse/parse-html'
import { isSameHost } from '../../../src/core/sites/near-site'
import type { SourceText } from '../../../src/core/trace/source/source-text'
import { readPageOrText } from '../../../src/engine/source-tasks'

/** What must hold of a source, whatever it was read from. */

export const URL_OF_PAGE = 'http://ledger.test/news/gates'

/** Reads a page, and holds what comes of it to what is promised of any. */
export function expectPage(html: string, bytes: Uint8Array): void {
  const read = readPageOrText({
    kind: 'html',
    body: { bytes, contentType: 'text/html' },
    url: URL_OF_PAGE,
    archived: null,
  })
  if (read.outcome === 'read') expectSource(read.source, read.source.head.from === 'page' ? wordsShown(html) : null)
  if (read.outcome === 'sent-on') expect(URL.canParse(read.to)).toBe(true)
}

/** All text of a page, as it is parsed, whatever is shown of it. */
export const wordsShown = (html: string): string => parseHtml(html).documentElement?.textContent ?? ''

/**
 * Holds a source to what `source-text.ts` promises.
 * @param whole all that its words may come from; null where they are not to be told from it
 */
export function expectSource({ head: { url }, text, blocks, article }: SourceText, whole: string | null): void {
  expectApart(blocks, text)
  for (const { start, end, inArticle } of blocks) {
    if (inArticle === null || !article) continue
    expect(article.text.slice(inArticle, inArticle + end - start)).toBe(text.slice(start, end))
  }
  if (article) {
    if (article.url !== '') expect(isSameHost(article.url, url), article.url).toBe(true)
    expectApart(article.blocks, article.text)
    const strings = {
      body: article.text,
      headline: article.headline,
      standfirst: article.standfirst,
      caption: article.captions.join('\n\n'),
    }
    for (const { where, start, end, href } of article.links) {
      expect([start >= 0, end > start, end <= strings[where].length]).toEqual([true, true, true])
      expect(href).toMatch(/^https?:/)
    }
  }
  if (whole !== null) expect(firstNotIn(lettersOf(text), lettersOf(whole))).toBe('')
}

const lettersOf = (text: string): string => (text.normalize('NFC').match(/\p{L}+/gu) ?? []).join('')

/**
 * What of a text does not stand in another in the same order, from the first such letter on, `''` where all does: parts
 * may be left out, since they are hidden or marks of notes.
 */
function firstNotIn(letters: string, whole: string): string {
  let at = 0
  for (let from = 0; from < letters.length; from++) {
    at = whole.indexOf(letters.charAt(from), at) + 1
    if (at === 0) return letters.slice(from, from + 40)
  }
  return ''
}
