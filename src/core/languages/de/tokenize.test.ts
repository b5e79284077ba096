import { describe, expect, it } from 'vitest'
import { tokenize } from './tokenize'

const wordsOf = (text: string) => tokenize(text, { start: 0, end: text.length }, []).map((token) => token.text)
const tagOf = (text: string, word: string) =>
  tokenize(text, { start: 0, end: text.length }, []).find((token) => token.text === word)?.pos

describe('the words of a German text', () => {
  it.each([
    ['Das Tor fiel am 5. August zu.', ['Das', 'Tor', 'fiel', 'am', '5.', 'August', 'zu', '.']],
    ['Es war 1999. Der Hafen schlief.', ['Es', 'war', '1999', '.', 'Der', 'Hafen', 'schlief', '.']],
    ['Dr. Ida M. Lindqvist kam.', ['Dr.', 'Ida', 'M.', 'Lindqvist', 'kam', '.']],
    ['Die CDU-Chefin, z.B. heute', ['Die', 'CDU-Chefin', ',', 'z.B.', 'heute']],
    ['Papst Leo XVI. kam.', ['Papst', 'Leo', 'XVI.', 'kam', '.']],
    ['2.500 Mitarbeiter', ['2.500', 'Mitarbeiter']],
  ])('of %j', (text, words) => expect(wordsOf(text)).toEqual(words))

  it.each([
    ['Das Schiff bestehe den Test.', 'bestehe', 'VERB'],
    ['Sie sah die alte Brücke.', 'alte', 'ADV'],
    ['Der Pilot hat gesagt, dass er kam.', 'gesagt', 'VERB'],
    ['Der Pilot hat gesagt, dass er kam.', 'dass', 'SCONJ'],
  ])('takes, in %j, %s for %s', (text, word, pos) => expect(tagOf(text, word)).toBe(pos))
})
