import type { Range } from '../../../attribution/chunks/chunk'
import type { Token } from '../../../attribution/words/token'
import type { Span } from '../../../model'
import { chunksOf } from '../chunks/chunks-of'
import { nameWithin } from '../chunks/name-within'
import { isOwner } from '../chunks/noun-tokens'
import { phraseBefore } from '../chunks/phrases'
import { definiteArticles } from '../function-words'
import { mainSubject, type Party, partyOf } from '../grammar/subjects'
import { postNouns, statementNouns } from '../nouns'
import { issuingVerbs, placesOfSpeech } from '../station-words'
import type { Cast, Spoken } from './cast'
import { textOf } from './name-of-party'

/** Pronouns of ownership, and those that mean the same. */
export const personalOf: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['him', 'he'],
  ['her', 'she'],
  ['its', 'it'],
  ['their', 'they'],
  ['them', 'they'],
])

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
  const tokens = cast.sentences[at]?.tokens ?? []
  const noun = tokens[head.to - 1]
  const kind = noun && kindOfMedium(noun)
  if (!noun || !kind) return null
  const owner = ownerIn(tokens, head)
  const from = owner && (isOwner(tokens[owner.to]) ? owner.to + 1 : owner.to)
  const first = from === null ? undefined : tokens[from]
  if (!owner || from === null || !first) return null
  return {
    owner: partyOf(owner),
    medium: { name: textOf(cast.text, tokens.slice(from, head.to)), kind, start: first.start, end: noun.end },
  }
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
export function issuedMedium(cast: Cast, at: number, party: Party): Issue | null {
  const tokens = cast.sentences[at]?.tokens ?? []
  const noun = tokens[party.head.to - 1]
  const kind = noun && kindOfMedium(noun)
  const isBare = party.head.to - party.head.from === 2
  if (!noun || !kind || !isBare || !isBareDefinite(tokens, party.head.to - 1)) return null
  let last = at
  for (let back = at - 1; back >= 0 && last - back <= issueReach; back--) {
    const before = cast.sentences[back]?.tokens ?? []
    const place = before.findLastIndex(({ lemma }) => lemma === noun.lemma)
    if (place < 0) continue
    // *the statement* again: it was brought in before.
    if (isBareDefinite(before, place)) {
      last = back
      continue
    }
    const issuer = isGivenOut(before, place) ? issuerAt(cast, back, place) : null
    return issuer && { issuer, medium: { name: noun.lower, kind, start: noun.start, end: noun.end } }
  }
  return null
}

/** *Two divers were found, the coastguard said in a statement.*: the coastguard. */
function issuerAt({ sentences, spoken }: Cast, at: number, noun: number): Issue['issuer'] | null {
  const said = spoken.findLast((each) => each.at === at && each.speaker.kind !== 'document')
  if (said) return said
  const party = mainSubject(chunksOf(sentences[at]?.tokens ?? []), noun)
  return party && { party, at }
}

const isBareDefinite = (tokens: readonly Token[], noun: number): boolean =>
  definiteArticles.has(tokens[noun - 1]?.lower ?? '')

/** *issued a short statement*, *said in a statement* */
function isGivenOut(tokens: readonly Token[], noun: number): boolean {
  const phrase = phraseBefore(chunksOf(tokens), noun + 1)
  const lead = tokens[(phrase?.from ?? noun) - 1]
  return lead !== undefined && (issuingVerbs.has(lead.lemma) || placesOfSpeech.has(lead.lower))
}

function kindOfMedium(noun: Token): Medium['kind'] | null {
  return postNouns.has(noun.lemma) ? 'post' : statementNouns.has(noun.lower) ? 'statement' : null
}

function ownerIn(tokens: readonly Token[], head: Range): Range | null {
  if (personalOf.has(tokens[head.from]?.lower ?? '')) return { from: head.from, to: head.from + 1 }
  const mark = tokens.findIndex((token, at) => at > head.from && at < head.to && isOwner(token))
  return mark < 0 ? null : nameWithin(tokens, { from: head.from, to: mark })
}
