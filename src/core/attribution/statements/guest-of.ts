import type { Article } from '../../model'
import type { Chunk, NounPhrase } from '../chunks/chunk'
import { phraseOf } from '../chunks/phrase-of'
import type { ChunkedSentence } from '../chunks/read-sentences'
import { partyOfPhrase } from '../frames/subject'
import type { Draft } from './draft'

/**
 * Whose the answers of an interview are: the one person whom its headline and what stands before the first answer name, or the
 * one of them whom the headline names; null where it may be several, or where there are no answers.
 */
export function guestOf(
  { title, headline, standfirst }: Article,
  sentences: readonly ChunkedSentence[],
): Pick<Draft, 'party' | 'partyAt'> | null {
  const first = sentences.findIndex(({ tokens }) => tokens.some(({ quote }) => quote?.quotation.turn === 'answer'))
  if (first < 0) return null
  const named = new Map<string, Pick<Draft, 'party' | 'partyAt'>>()
  const heads = `${title}\n${headline}\n${standfirst}`
  sentences.slice(0, first).forEach(({ chunks, tokens }, at) => {
    // A name by itself opens a part of the page: others may follow.
    if (tokens.at(-1)?.pos !== 'PUNCT') return
    for (const phrase of personsIn(chunks)) {
      const words = tokens.slice(phrase.name?.from, phrase.name?.to).map(({ text }) => text)
      // One person may be named in full, and by a part of it.
      const same = [...named.keys()].find((name) => isPart(words, name.split(' ')) || isPart(name.split(' '), words))
      if (same !== undefined && same.length >= words.join(' ').length) continue
      if (same !== undefined) named.delete(same)
      named.set(words.join(' '), { party: partyOfPhrase(phrase), partyAt: at })
    }
  })
  const inHeads = [...named].filter(([name]) => heads.includes(name) || heads.includes(name.replaceAll(' ', '')))
  const [guest, ...others] = inHeads.length > 0 ? inHeads : [...named]
  return guest && others.length === 0 ? guest[1] : null
}

const personsIn = (chunks: readonly Chunk[]): NounPhrase[] =>
  chunks.flatMap((chunk) => {
    const phrase = phraseOf(chunk)
    return phrase && isPerson(phrase) ? phrase : []
  })

const isPerson = ({ nounClass, name, gender, number }: NounPhrase): boolean =>
  name !== null && number !== 'plural' && (nounClass === 'person' || (nounClass === null && gender !== null))

const isPart = (some: readonly string[], all: readonly string[]): boolean => some.every((word) => all.includes(word))
