import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../parse/parse-html'
import { matchWords } from '../match/match-words'
import { prepareSource } from '../match/prepare-source'
import { readSource } from './read-source'

/** That marks of notes at a source belong to no quotation, and what is raised and spoken does. */

const FILL =
  '<p>The lease of the old hall was signed in the year of the flood, and nobody who signed it is in office today, as a clerk found.</p>'

function verdictOf(words: string, inner: string, language = 'en'): string {
  const html = `<html lang="${language}"><body><article><h1>The hall</h1>${FILL}<p>${inner}</p>${FILL}</article></body></html>`
  const match = matchWords([words], prepareSource(readSource(parseHtml(html), { url: '', bytes: 0 })))
  return match.outcome === 'found' ? match.verdict : match.outcome
}

describe('marks of notes at the source', () => {
  it.each([
    ['raised, on a number', 'It sold 340<sup>7</sup> lamps in the spring<sup>8</sup> of that year.'],
    [
      'raised and linked',
      'It sold 340<sup><a href="#n7">7</a></sup> lamps in the spring<a href="#n8"><sup>8</sup></a> of that year.',
    ],
    [
      'in a link with a fragment',
      'It sold 340 lamps<a href="#fn7">7</a> in the spring<a href="#fn8">[8]</a> of that year.',
    ],
    [
      'in a link that is named',
      'It sold 340<a class="footnote-link" href="/hall#7">7</a> lamps in the spring<a role="doc-noteref" href="/hall#8">8</a> of that year.',
    ],
    [
      'by a class',
      'It sold 340<span class="footnote-ref">7</span> lamps in the spring<span class="superscript">8</span> of that year.',
    ],
    [
      'by a style',
      'It sold 340<span style="vertical-align: super; font-size: 8px">7</span> lamps in the spring of that year.',
    ],
    ['characters of their own', 'It sold 340⁷ lamps in the spring⁸ of that year.'],
    ['several, of two digits', 'It sold 340<sup>12, 13</sup> lamps in the spring¹⁴ of that year.'],
    ['letters', 'It sold 340<sup>a</sup> lamps in the spring<sup>b</sup> of that year.'],
    ['raised letters of their own', 'It sold 340 lamps in the springᵇ of that year.'],
    ['signs', 'It sold 340* lamps in the spring<sup>†</sup> of that year.'],
    ['in brackets', 'It sold 340[7] lamps in the spring[nb 2][8, 9] of that year.'],
    ['asking for a source', 'It sold 340 lamps in the spring<sup>[citation needed]</sup> of that year.'],
    ['of trade', 'It sold 340 lamps<sup>TM</sup> in the spring of that year.'],
  ])('%s', (_, inner) => expect(verdictOf('It sold 340 lamps in the spring of that year', inner)).toBe('verbatim'))

  it('behind a full stop', () => {
    expect(
      verdictOf('It sold 340 lamps. Nobody bought one.', 'It sold 340 lamps.<sup>9</sup> Nobody bought one.'),
    ).toBe('verbatim')
    expect(verdictOf('It sold 340 lamps. Nobody bought one.', 'It sold 340 lamps.⁹ Nobody bought one.')).toBe(
      'verbatim',
    )
  })

  it('are no part of the number', () => {
    for (const inner of ['It sold 340<sup>7</sup> lamps in the spring', 'It sold 340⁷ lamps in the spring'])
      expect(verdictOf('It sold 3407 lamps in the spring', inner)).not.toBe('verbatim')
  })
})

describe('what is raised and spoken', () => {
  it.each([
    ['verbatim', 'They built 40 m² of wall', 'They built 40 m<sup>2</sup> of wall'],
    ['verbatim', 'They built 40 m2 of wall', 'They built 40 m² of wall'],
    ['reworded', 'They built 40 m of wall each year', 'They built 40 m² of wall each year'],
    ['reworded', 'It holds 10 seeds to the acre', 'It holds 10<sup>9</sup> seeds to the acre'],
    ['reworded', 'It holds 109 seeds to the acre', 'It holds 10<sup>9</sup> seeds to the acre'],
    ['reworded', 'It holds 10 seeds to the acre', 'It holds 10⁹ seeds to the acre'],
    ['verbatim', 'It holds 10⁹ seeds to the acre', 'It holds 10<sup>9</sup> seeds to the acre'],
    ['verbatim', 'On the 21st of May the 3rd hall', 'On the 21<sup>st</sup> of May the 3<sup>rd</sup> hall'],
    ['verbatim', 'On the 21st of May the hall', 'On the 21ˢᵗ of May the hall'],
  ])('%s: %s / %s', (verdict, words, inner) => expect(verdictOf(words, inner)).toBe(verdict))

  it('in French is the end of an ordinal', () => {
    expect(
      verdictOf('au XIXe siècle le port était fermé', 'Car au XIX<sup>e</sup> siècle le port était fermé', 'fr'),
    ).toBe('verbatim')
  })
})
