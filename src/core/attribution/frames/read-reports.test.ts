import { describe, expect, it } from 'vitest'
import { articleFromText } from '../../article/article-from-text'
import { german } from '../../languages/de/pack'
import { readChunkedSentences } from '../chunks/read-sentences'
import { textOf } from '../parties/base-names'
import { findQuotations } from '../words/quotations'
import { readReports } from './read-reports'

/** The reports of a sentence as `who | construction | words`; a quotation stands as QUOTE. */
const reportsOf = (text: string) => {
  const article = articleFromText(text)
  const sentences = readChunkedSentences(article, findQuotations(text, article.blocks), [], german)
  return sentences.flatMap((sentence) =>
    readReports(sentence, german).map(({ by, party, content }) => {
      const { tokens } = sentence
      const who = party ? textOf(tokens, party.all) : 'nobody'
      const words = content.map((range) => (tokens[range.from]?.pos === 'QUOTE' ? 'QUOTE' : textOf(tokens, range)))
      return `${who} | ${by} | ${words.join(' … ')}`
    }),
  )
}

describe('reports, in German', () => {
  it.each([
    ['„Das Tor ist zu alt“, sagte Ida Lindqvist.', 'Ida Lindqvist | quote | QUOTE'],
    ['„Das Tor“, sagte Ida Lindqvist, „ist zu alt.“', 'Ida Lindqvist | quote | QUOTE … ist zu alt.'],
    ['Ida Lindqvist erklärte: „Das Tor ist zu alt.“', 'Ida Lindqvist | quote | QUOTE'],
    ['Die Behörde sagte, dass das Tor alt sei.', 'Die Behörde | that | das Tor alt sei'],
    ['Die Behörde sagte, das Tor sei alt.', 'Die Behörde | bare | das Tor sei alt'],
    ['Das Tor sei alt, sagte die Behörde am Montag.', 'die Behörde | left | Das Tor sei alt'],
    ['Das Tor, sagte die Behörde, sei alt.', 'die Behörde | left | Das Tor … sei alt'],
    ['Die Werft teilte am Montag mit, dass sie schließe.', 'Die Werft | that | sie schließe'],
    ['Die Werft hat mitgeteilt, dass sie schließe.', 'Die Werft | that | sie schließe'],
    ['Das Tor bleibe zu, so die Werft.', 'die Werft | left | Das Tor bleibe zu'],
    ['Wie die Werft mitteilte, bleibt das Tor zu.', 'die Werft | left | bleibt das Tor zu'],
    ['Die Werft kündigte an, das Tor zu schließen.', 'Die Werft | promise | das Tor zu schließen'],
    ['Laut Polizei blieb das Tor zu.', 'Polizei | citation | blieb das Tor zu'],
    ['Das Tor blieb nach Angaben der Polizei zu.', 'der Polizei | citation | Das Tor blieb … zu'],
    ['Der Polizei zufolge blieb das Tor zu.', 'Der Polizei | citation | blieb das Tor zu'],
    [
      'Ida Lindqvist, die das Amt leitet, sagte, das Tor sei alt.',
      'Ida Lindqvist, die das Amt leitet | bare | das Tor sei alt',
    ],
    [
      'Das Tor sei alt, sagte Ida Lindqvist, die Leiterin des Amtes.',
      'Ida Lindqvist, die Leiterin des Amtes | left | Das Tor sei alt',
    ],
    ['Es wurde mitgeteilt, dass das Tor alt sei.', 'nobody | that | das Tor alt sei'],
    ['Das Tor sei alt, heißt es.', 'nobody | left | Das Tor sei alt'],
    [
      '„Das Tor ist zu alt“, sagte Ida Lindqvist, die daran erinnert, dass das Meer steigt.',
      'Ida Lindqvist, die daran erinnert | quote | QUOTE',
      'Ida Lindqvist | that | das Meer steigt',
    ],
    [
      '„Das Tor ist zu alt“, sagte Ida Lindqvist, die hinzufügte: „Das Meer steigt.“',
      'Ida Lindqvist, die hinzufügte | quote | QUOTE',
      'Ida Lindqvist | quote | QUOTE',
    ],
    [
      '„Das Tor ist zu alt“, sagte Ida Lindqvist, die das Amt leitet.',
      'Ida Lindqvist, die das Amt leitet | quote | QUOTE',
    ],
    ['„Das Tor ist zu alt“, die Antwort von Ida Lindqvist.', 'Ida Lindqvist | quote | QUOTE'],
    ['Dann sprach sie Olmskisch: „Der Tag wird kommen“, sagte sie.', 'sie | quote | QUOTE'],
    ['Ida Lindqvist nannte das Tor „marode“.', 'Ida Lindqvist | label | marode'],
    ['Dass das Tor alt ist, sagte Ida Lindqvist.', 'Ida Lindqvist | that | das Tor alt ist'],
    [
      'Die Bemühungen des Amtes, das Tor zu halten, nannte Ida Lindqvist „ein Zeichen reiner Verzweiflung“.',
      'Ida Lindqvist | label | ein Zeichen reiner Verzweiflung',
    ],
  ])('reads %j', (text, ...reports) => expect(reportsOf(text)).toEqual(reports))

  it('parts two that a conjunction joins', () => {
    expect(reportsOf('Die Werft sagte, das Tor sei alt, und kündigte an, dass sie schließe.')).toEqual([
      'Die Werft | bare | das Tor sei alt',
      'Die Werft | that | sie schließe',
    ])
  })

  it.each([
    'Die Werft sagte nicht, dass das Tor alt sei.',
    'Die Werft wird sagen, dass das Tor alt ist.',
    'Der Mann, der das sagte, ging am Abend nach Hause.',
    'Nach dem Absturz schloss die Werft das Tor.',
  ])('finds none in %j', (text) => expect(reportsOf(text)).toEqual([]))
})
