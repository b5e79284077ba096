import type { Range } from '../../../attribution/chunks/chunk'
import type { SentenceChunks } from '../chunks/chunks-of'
import { fullPhraseAfter, fullPhraseBefore, headPhrase, phraseAfter } from '../chunks/phrases'
import { firstPlace } from '../chunks/places'
import { additives, relativesAndOwner } from '../function-words'
import { isGivenName } from '../given-names'
import { findApposed } from './apposition'
import { opensClause } from './opener'

/** Whoever may say something: a name, or a noun for somebody, a body or a text. */
function mayBeMember(chunks: SentenceChunks, phrase: Range): boolean {
  const head = headPhrase(chunks, phrase)
  return chunks.nameIn(head) !== null || speaking.test(chunks.headOf(head).nounClass ?? '')
}
const speaking = /^(person|group|organization|document)$/

/** *Finch and | police said*, *Ann Finch, Bob Lane and | the mayor said*: a subject with those who are joined to it, where they open its clause; not *met Finch and | police said*. */
export function withLeaders(chunks: SentenceChunks, phrase: Range): Range {
  const joint = phrase.from - 1
  if (!additives.has(chunks.wordAt(joint)) || !mayBeMember(chunks, phrase)) return phrase
  const described = describedLeader(chunks, phrase)
  if (described) return { from: described.from, to: phrase.to }
  let from = leaderStart(chunks, joint, phrase)
  while (from > 0 && !opensClause(chunks, from)) from = listedStart(chunks, from)
  return from < 0 ? phrase : { from, to: phrase.to }
}

/** *Ann Finch, a nurse, and | Bob Lane said*: who opens a clause by name, with what is told of her between, and has another joined to her; null where nobody does. */
export function describedLeader(chunks: SentenceChunks, { from, to }: Range): Range | null {
  const comma = from - 2
  if (!additives.has(chunks.wordAt(from - 1)) || !chunks.isCommaAt(comma)) return null
  const leader = chunks.nameIn({ from, to }) ? findApposed(chunks, comma)?.phrase : null
  if (!leader || !isName(chunks, leader) || !opensClause(chunks, leader.from)) return null
  // *Ann Finch, a nurse, left, and | Bob Lane said*, *It pleased Ann Finch, a nurse, and | Bob Lane said*
  return firstPlace(leader.from, comma, (at) => chunks.isAt(at, 'verb', 'auxiliary')) < 0 ? leader : null
}

/** *Finch | and police*: where the one before a joint begins; -1 where that is nobody who speaks, or what else the one behind it is. */
function leaderStart(chunks: SentenceChunks, joint: number, phrase: Range): number {
  const leader = fullPhraseBefore(chunks, joint)
  if (!leader || !mayBeMember(chunks, leader)) return -1
  return chunks.nameIn(phrase) && isOnePerson(chunks, leader, phrase) ? -1 : leader.from
}

/** *the senator and | former rower*, *lead rower and | harbour clerk Ann Finch*: whether two phrases tell of one person; of several the second would have an article. */
function isOnePerson(chunks: SentenceChunks, first: Range, second: Range): boolean {
  const isTrade = (phrase: Range) => {
    const { kind, word, lemma, nounClass } = chunks.headOf(phrase)
    return kind === 'noun' && nounClass === 'person' && word === lemma
  }
  const base = headPhrase(chunks, first)
  if (isOfOffice(chunks, base, second)) return true
  if (!isTrade(base) || chunks.isAt(second.from, 'determiner', 'number', 'pronoun')) return false
  if (isTrade(second)) return true
  // *the mayor and | Ann Finch*, *Lane’s deputy and | Ann Finch*
  const isOwned = chunks.ownerWithin(base) >= 0
  return !chunks.isAt(base.from, 'determiner') && !(isOwned && chunks.isAt(second.from, 'name'))
}

/** *Police and | Crime Commissioner Ann Finch*: whether a bare noun and what stands before a title are what an office is for. */
function isOfOffice(chunks: SentenceChunks, first: Range, second: Range): boolean {
  const name = chunks.nameIn(second)
  const isBare = first.to - first.from === 1 && chunks.isAt(first.from, 'noun')
  if (!isBare || !name || name.from - second.from < 2 || chunks.isAt(second.from, 'adjective')) return false
  return chunks.headOf({ to: name.from }).nounClass === 'person'
}

/** *Ann Finch, | Bob Lane*: where the name begins that a comma parts from another; -1 where none does: *the mayor, | Bob Lane*. */
function listedStart(chunks: SentenceChunks, at: number): number {
  const listed = chunks.isCommaAt(at - 1) && isName(chunks, phraseAfter(chunks, at))
  const before = listed ? fullPhraseBefore(chunks, at - 1) : null
  return before && isName(chunks, before) ? before.from : -1
}

const isName = (chunks: SentenceChunks, phrase: Range | null): boolean =>
  phrase !== null && chunks.headOf(phrase).kind === 'name' && chunks.nameIn(phrase) !== null

/** *said | Finch and police*: a phrase behind a verb with the one that is joined to it. */
export function withFollowers(chunks: SentenceChunks, phrase: Range): Range {
  const next = additives.has(chunks.wordAt(phrase.to)) ? fullPhraseAfter(chunks, phrase.to + 1) : null
  if (!next || !mayBeMember(chunks, phrase) || !mayBeMember(chunks, next)) return phrase
  return isOnePerson(chunks, phrase, next) ? phrase : { from: phrase.from, to: next.to }
}

/** The members of a party that is several, each with what is tied to it: *Finch* and *his team*. Empty for a single one. */
export function membersOf(chunks: SentenceChunks, { head, all }: { head: Range; all: Range }): Range[] {
  const members: Range[] = []
  let from = head.from
  for (let at = from + 1; at < all.to; at++) {
    const isListed = isListComma(chunks, at, from)
    if (at >= head.to && !isListed && endsMembers(chunks, at) && !isWithinDescription(chunks, at, all.to)) break
    if (!isListed && !isJoint(chunks, at, from)) continue
    members.push({ from, to: at })
    from = at + 1
  }
  return members.length > 0 ? [...members, { from, to: Math.max(head.to, all.to) }] : []
}

/** *Ann Finch | , a nurse, and Bob Lane*: whether a place is in what commas set beside a name that another is joined to. */
function isWithinDescription(chunks: SentenceChunks, at: number, end: number): boolean {
  const joint = firstPlace(at + 1, end, (place) => chunks.isCommaAt(place - 1) && additives.has(chunks.wordAt(place)))
  const next = joint < 0 ? null : phraseAfter(chunks, joint + 1, end)
  return next !== null && describedLeader(chunks, next) !== null
}

/** *Finch and Lane | (R-Ohio)*, *Finch and Lane | , who left*: what is said of those who are joined. */
const endsMembers = (chunks: SentenceChunks, at: number): boolean =>
  chunks.isMarkAt(at, ',;(—') || relativesAndOwner.has(chunks.wordAt(at)) || chunks.isFiniteAt(at)

/** Whether what begins at `from` is joined at `at` to another; not in *a ministry for gates | and locks*. */
function isJoint(chunks: SentenceChunks, at: number, from: number): boolean {
  if (!additives.has(chunks.wordAt(at)) || !(chunks.isHeadAt(at - 1) || chunks.isCommaAt(at - 1))) return false
  const next = phraseAfter(chunks, at + 1)
  const isWithin = (chunks.phrases[from]?.to ?? 0) >= at
  if (!next || isOnePerson(chunks, { from, to: at }, next)) return false
  if (isWithin) return true
  const { kind, nounClass } = chunks.headOf(phraseAfter(chunks, from, at) ?? { to: at })
  // *Ann Finch of Lorne | and Bob Lane*, *the Department of Trade | and police*
  if (isGivenName(chunks.wordAt(at + 1))) return kind === 'name' || nounClass === 'person'
  const isDescribed = chunks.isCommaAt(at - 1) && isName(chunks, next)
  return kind === 'name' && (isDescribed || chunks.headOf(next).kind === 'noun') && mayBeMember(chunks, next)
}

/** *Ann Finch | , Bob Lane and the mayor*: whether a comma parts two names of a list that ends with a joint. */
function isListComma(chunks: SentenceChunks, at: number, from: number): boolean {
  if (!chunks.isCommaAt(at) || !isName(chunks, phraseAfter(chunks, from, at))) return false
  const next = phraseAfter(chunks, at + 1)
  if (!isName(chunks, next) || !next) return false
  const joint = firstPlace(next.from, next.to + 1, (place) => additives.has(chunks.wordAt(place)))
  // *Ann Finch, | clerk and founder of Orrin,*
  if (joint >= 0) return joint - next.from > 1 && isName(chunks, { from: next.from, to: joint })
  return isListComma(chunks, next.to, at + 1)
}
