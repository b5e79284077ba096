import { describe, expect, it } from 'vitest'
import { textOf } from '../../attribution/parties/base-names'
import { chunk } from './chunk'
import { tokenize } from './tokenize'

const read = (text: string) => {
  const tokens = tokenize(text, { start: 0, end: text.length }, [])
  return { tokens, chunks: chunk(tokens) }
}
const phrasesOf = (text: string) => {
  const { tokens, chunks } = read(text)
  return chunks.flatMap((each) =>
    each.type === 'noun phrase'
      ? [
          `${textOf(tokens, each)}${each.name ? ` | ${textOf(tokens, each.name)}` : ''}${each.mayBeSubject ? '' : ' (object)'}`,
        ]
      : [],
  )
}
const adjunctsOf = (text: string) => {
  const { tokens, chunks } = read(text)
  return chunks.flatMap((each) => (each.type === 'adjunct' ? [`${textOf(tokens, each)}: ${each.role}`] : []))
}

describe('the chunks of a German sentence', () => {
  it.each([
    ['Die Sprecherin der Werft kam.', ['Die Sprecherin der Werft']],
    ['Hafenchefin Ida Lindqvist kam.', ['Hafenchefin Ida Lindqvist | Ida Lindqvist']],
    ['Der Leiter des Amtes in Olmsk sah den Piloten.', ['Der Leiter des Amtes', 'den Piloten (object)']],
    ['Die Olmsker Zeitung schrieb.', ['Die Olmsker Zeitung | Olmsker Zeitung']],
    ['Otto von der Linde kam.', ['Otto von der Linde | Otto von der Linde']],
    ['Der Polizei half er.', ['Der Polizei (object)', 'er']],
    ['Die beiden kamen.', []],
  ])('has, in %j, the phrases %j', (text, phrases) => expect(phrasesOf(text)).toEqual(phrases))

  it.each([
    ['Nach Angaben der Polizei fiel es zu.', ['Nach Angaben der Polizei: source']],
    ['Laut Ida Lindqvist fiel es zu.', ['Laut Ida Lindqvist: source']],
    ['Der Behörde zufolge fiel es zu.', ['Der Behörde zufolge: source']],
    ['Nach dem Absturz fiel es zu.', ['Nach dem Absturz: other']],
    ['Am Montag sprach sie in einem Interview.', ['Am Montag: time', 'in einem Interview: occasion']],
  ])('has, in %j, the adjuncts %j', (text, adjuncts) => expect(adjunctsOf(text)).toEqual(adjuncts))
})
