import { describe, expect, it } from 'vitest'
import { articleFromText } from '../../article/article-from-text'
import { german } from '../../languages/de/pack'
import { readChunkedSentences } from '../chunks/read-sentences'
import { findQuotations } from '../words/quotations'
import { readStatements } from './read-statements'

const statementsOf = (text: string) => {
  const article = articleFromText(text)
  const sentences = readChunkedSentences(article, findQuotations(text, article.blocks), [], german)
  return readStatements(article, [], sentences, german).statements
}
/** `form | speaker | words`, a statement each. */
const read = (text: string) =>
  statementsOf(text).map(
    ({ form, speaker, content }) =>
      `${form} | ${speaker?.name ?? 'nobody'} | ${content.map((piece) => piece.text).join(' … ')}`,
  )

describe('statements, in German', () => {
  it('lets a sentence in the mood of reports go on with who spoke', () => {
    expect(read('Die Werft sagte, das Tor sei alt. Es habe Risse. Niemand wisse, warum.')).toEqual([
      'indirect | Die Werft | das Tor sei alt',
      'indirect | Die Werft | Es habe Risse … Niemand wisse, warum',
    ])
  })

  it('does not go on with it where the page tells facts', () => {
    expect(read('Die Werft sagte, das Tor sei alt. Es hat Risse.')).toHaveLength(1)
  })

  it('gives a quotation to whom a quotative names in the next sentence, not to what it exclaims', () => {
    expect(read('„Das Tor ist alt.“ So die Ministerin.')).toEqual(['direct | die Ministerin | Das Tor ist alt.'])
    expect(read('„Das Tor ist schon sehr alt.“ So ein Unsinn.')).toEqual([
      'direct | nobody | Das Tor ist schon sehr alt.',
    ])
  })

  it('gives the quotation of a next paragraph to whom a phrase beside the name tells a person', () => {
    expect(read('Vostrel, Lehrerin in Olmsk, wartet.\n\n„Das Tor ist alt, und niemand fragt uns.“')).toEqual([
      'direct | Vostrel | Das Tor ist alt, und niemand fragt uns.',
    ])
    expect(read('Vostrel, ein Hafen am Fluss, wartet.\n\n„Das Tor ist alt, und niemand fragt uns.“')).toEqual([
      'direct | nobody | Das Tor ist alt, und niemand fragt uns.',
    ])
  })

  it('gives a pronoun to the one person that it fits', () => {
    expect(read('Hafenchefin Ida Lindqvist kam am Abend. „Das Tor ist alt“, sagte sie.')).toEqual([
      'direct | Ida Lindqvist | Das Tor ist alt',
    ])
  })

  it('gives it to nobody where two fit alike', () => {
    expect(read('Direktorin Ida Lindqvist und Ministerin Eva Rehn kamen. „Das Tor ist alt“, sagte sie.')).toEqual([
      'direct | nobody | Das Tor ist alt',
    ])
  })

  it('knows a body by its initials, once it was named in full', () => {
    expect(read('Lorne Water Watch ist in Sorge. „Das Tor ist alt“, sagte LWW.')).toEqual([
      'direct | Lorne Water Watch | Das Tor ist alt',
    ])
  })

  const HOLDS = '»Es hält«, sagte er. »Es hält noch lange, und niemand hat gefragt.«'

  it('gives words once that two verbs of saying have, where a stray mark has all of it quoted', () => {
    const pieces = read(`Die Werft sagte, das Tor sei alt. Es habe Risse.' “ ${HOLDS} ${HOLDS}`).map(
      (line) => line.split(' | ')[2],
    )
    expect(pieces).toEqual([...new Set(pieces)])
  })

  it('gives no words twice within a statement', () => {
    const told = '„Wir haben es ihnen zweimal gesagt“, sagte Bürgermeisterin Anna Finke.'
    const [, statement] = statementsOf(`Die Werft sagte, das Tor sei alt. Es habe Risse “ ${told} ${HOLDS}`)
    const [first, ...rest] = statement?.content ?? []
    expect(rest.filter(({ start }) => start < (first?.end ?? 0))).toEqual([])
  })

  it('gives surnames and offices to who has them', () => {
    expect(
      read('Ministerin Eva Rehn kam am Abend. „Das Tor ist alt“, sagte Rehn. „Es bleibt zu“, sagte die Ministerin.'),
    ).toEqual(['direct | Eva Rehn | Das Tor ist alt', 'direct | Eva Rehn | Es bleibt zu'])
  })

  it('gives a quotation by itself to who spoke before it', () => {
    expect(read('Ida Lindqvist sagte, das Tor sei alt. „Wir müssen es nun leider schließen.“')).toEqual([
      'indirect | Ida Lindqvist | das Tor sei alt',
      'direct | Ida Lindqvist | Wir müssen es nun leider schließen.',
    ])
  })

  it('is sure of no office that nobody is named for', () => {
    const [statement] = statementsOf('„Das Tor ist alt“, sagte die Bürgermeisterin der Stadt.')
    expect(statement?.speaker?.name).toBe('die Bürgermeisterin der Stadt')
    expect(statement?.basis).toContain('described')
  })
})
