import type { Range } from '../../../attribution/chunks/chunk'
import type { Spoken } from '../../../attribution/parties/antecedent'
import type { Span } from '../../../model'
import { pairs } from '../../word-list'
import type { SentenceChunks } from '../chunks/chunks-of'
import { phraseBefore } from '../chunks/phrases'
import { type Head, lastPlace } from '../chunks/places'
import { definiteArticles } from '../function-words'
import { mainSubject, type Party, partyOf } from '../grammar/subjects'
import { postNouns, statementNouns } from '../nouns'
import { issuingVerbs, placesOfSpeech } from '../station-words'
import { type Cast, chunksAt } from './cast'

/** Pronouns of ownership, and those that mean the same. */
export const personalOf = pairs('his he, him he, her she, its it, their they, them they')

/** What somebody's words stand in that is somebody's own. */
export interface Medium extends Span {
  name: string
  kind: 'post' | 'statement'
}

/**
 * *Lee’s last post said …*, *Her statement said …*: whose post or statement it is, by name or pronoun, speaks, and what
 * it is is where the words stand. null for all else: a report or a lawsuit speaks for itself, whoever's it is.
 */
export function ownedMedium(cast: Cast, at: number, { head }: Party): { owner: Party; medium: Medium } | null {
  const chunks = chunksAt(cast, at)
  const kind = kindOfMedium(chunks.headOf(head))
  const owner = kind && ownerIn(chunks, head)
  if (!kind || !owner) return null
  const own = { from: chunks.isOwnerAt(owner.to) ? owner.to + 1 : owner.to, to: head.to }
  return { owner: partyOf(owner), medium: { name: chunks.sliceOf(cast.text, own), kind, ...chunks.spanOf(own) } }
}

/** Sentences back over which the one who gave out *the statement* is looked up. */
const issueReach = 6

/** Whose *the statement* is: the subject of the sentence that brings it in, or who speaks there already. */
export interface Issue {
  medium: Medium
  issuer: { party: Party; at: number } | Spoken
}

/**
 * *The company issued a statement. “We regret it,” the statement read.*: who spoke in the sentence that brings the post or
 * the statement in speaks on, else its subject, where a verb of giving out, or *in*, stands before it. null where none does.
 */
export function issuedMedium(cast: Cast, at: number, { head }: Party): Issue | null {
  const chunks = chunksAt(cast, at)
  const noun = chunks.headOf(head)
  const kind = kindOfMedium(noun)
  if (!kind || head.to - head.from !== 2 || !isBareDefinite(chunks, head.to - 1)) return null
  let last = at
  for (let back = at - 1; back >= 0 && last - back <= issueReach; back--) {
    const before = chunksAt(cast, back)
    const place = lastPlace(before.length - 1, 0, (each) => before.lemmaAt(each) === noun.lemma)
    if (place < 0) continue
    // *the statement* again: it was brought in before.
    if (isBareDefinite(before, place)) {
      last = back
      continue
    }
    const issuer = isGivenOut(before, place) ? issuerAt(cast, back, place) : null
    const span = chunks.spanOf({ from: head.to - 1, to: head.to })
    return issuer && { issuer, medium: { name: noun.word, kind, ...span } }
  }
  return null
}

/** *Two divers were found, the coastguard said in a statement.*: the coastguard. */
function issuerAt(cast: Cast, at: number, noun: number): Issue['issuer'] | null {
  const said = cast.spoken.findLast((each) => each.at === at && each.speaker.kind !== 'document')
  if (said) return said
  const party = mainSubject(chunksAt(cast, at), noun)
  return party && { party, at }
}

const isBareDefinite = (chunks: SentenceChunks, noun: number): boolean => definiteArticles.has(chunks.wordAt(noun - 1))

/** *issued a short statement*, *said in a statement* */
function isGivenOut(chunks: SentenceChunks, noun: number): boolean {
  const lead = (phraseBefore(chunks, noun + 1)?.from ?? noun) - 1
  return issuingVerbs.has(chunks.lemmaAt(lead)) || placesOfSpeech.has(chunks.wordAt(lead))
}

const kindOfMedium = ({ word, lemma }: Head): Medium['kind'] | null =>
  postNouns.has(lemma) ? 'post' : statementNouns.has(word) ? 'statement' : null

function ownerIn(chunks: SentenceChunks, { from, to }: Range): Range | null {
  if (personalOf.has(chunks.wordAt(from))) return { from, to: from + 1 }
  const mark = chunks.ownerWithin({ from, to })
  return mark < 0 ? null : chunks.nameIn({ from, to: mark })
}
