import type {
  Adjunct,
  Chunk,
  Coordinator,
  NounClass,
  NounPhrase,
  Opener,
  Range,
} from '../../../attribution/chunks/chunk'
import { pronounPhrase } from '../../../attribution/chunks/pronoun-phrase'
import type { Token } from '../../../attribution/words/token'
import { openingSubordinators } from '../clause-words'
import {
  adversatives,
  casedPronouns,
  comparativeAs,
  complementizers,
  indefiniteArticles,
  occasionPrepositions,
  possessiveDeterminers,
  pronominalDeterminers,
  pronouns,
  questionWords,
  relativesAndOwner,
  tyingPrepositions,
} from '../function-words'
import { hasPluralEnding, possessiveEndings } from '../morphology'
import { classOf } from '../nouns'
import { negations } from '../verb-groups'
import { nameWithin } from './name-within'
import { nounPhraseEnd } from './noun-phrase'
import { isDeterminer } from './noun-tokens'
import type { Sayings } from './saying-forms'
import { timeEnd } from './time'
import { readVerbGroup } from './verb-group'

/*
 * Chunks are made for every word that is read: their literals name each field, since one that opens with a spread costs
 * several times as much.
 */

/** The chunks of an English sentence: every token belongs to exactly one, in order. Linear in the number of tokens. */
export function chunkSentence(tokens: readonly Token[], sayings: Sayings): Chunk[] {
  const chunks: Chunk[] = []
  for (let at = 0; at < tokens.length; at = chunks.at(-1)?.to ?? tokens.length)
    chunks.push(readChunk(tokens, sayings, at))
  return chunks
}

function readChunk(tokens: readonly Token[], sayings: Sayings, at: number): Chunk {
  const token = tokens[at] as Token
  const to = at + 1
  if (token.pos === 'QUOTE') return { from: at, to, type: 'quotation' }
  return (
    readVerbGroup(tokens, sayings, at) ??
    (isJoining(token) ? readJoiner(token, at) : null) ??
    readPhrase(tokens, sayings, at) ??
    readJoiner(token, at) ??
    (token.pos === 'PUNCT'
      ? { from: at, to, type: 'mark', text: token.lower }
      : { from: at, to, type: 'word', isNegation: negations.has(token.lower) })
  )
}

/** *during a week*, *as Smith*, *on Monday*, *a spokesman*, *last week*: a phrase, by itself or led by a preposition. */
function readPhrase(tokens: readonly Token[], sayings: Sayings, at: number): Adjunct | NounPhrase | null {
  const time = timeEnd(tokens, at)
  if (time > at) return { from: at, to: time, type: 'adjunct', adposition: '', object: null, role: 'time' }
  const lead = tokens[at]
  if (lead && (lead.pos === 'ADP' || (lead.pos === 'PART' && tyingPrepositions.has(lead.lower)))) {
    const led = readAdjunct(tokens, sayings, at, lead)
    if (led) return led
  }
  return readNounPhrase(tokens, sayings, at)
}

function readAdjunct(tokens: readonly Token[], sayings: Sayings, at: number, lead: Token): Adjunct | null {
  const time = timeEnd(tokens, at + 1)
  const adposition = lead.lower
  if (time > at + 1) return { from: at, to: time, type: 'adjunct', adposition, object: null, role: 'time' }
  const object = readNounPhrase(tokens, sayings, at + 1)
  if (!object) return null
  const isOccasion = occasionPrepositions.has(adposition) && OCCASIONS.has(object.nounClass)
  const role = object.nounClass === 'time' ? 'time' : isOccasion ? 'occasion' : 'other'
  return { from: at, to: object.to, type: 'adjunct', adposition, object, role }
}

/** What words are spoken or stand in: *at a rally*, *in a letter*. */
const OCCASIONS: ReadonlySet<NounClass> = new Set(['interview', 'event', 'statement', 'document', 'post', 'broadcast'])

function readNounPhrase(tokens: readonly Token[], sayings: Sayings, from: number): NounPhrase | null {
  const to = nounPhraseEnd(tokens, sayings, from)
  return to > from ? describePhrase(tokens, { from, to }) : null
}

function describePhrase(tokens: readonly Token[], range: Range): NounPhrase | null {
  const [first, head] = [tokens[range.from], tokens[range.to - 1]]
  if (!first || !head) return null
  if (head.pos === 'PRON') {
    const [number, gender] = pronouns.get(head.lower) ?? [null, null]
    return pronounPhrase(range, { pronoun: 'personal', number, gender, mayBeSubject: !casedPronouns.has(head.lower) })
  }
  const name = nameWithin(tokens, range)
  const isPlural = head.pos === 'NOUN' && head.lower !== head.lemma && hasPluralEnding(head.lower)
  return {
    from: range.from,
    to: range.to,
    type: 'noun phrase',
    core: range,
    noun: name ? '' : head.lemma,
    nounClass: classOf(head),
    name,
    owner: ownerIn(tokens, range),
    definiteness: definitenessOf(first),
    pronoun: pronominalDeterminers.has(head.lower) ? 'indefinite' : null,
    number: isPlural ? 'plural' : head.pos === 'NOUN' ? 'singular' : null,
    gender: null,
    mayBeSubject: true,
  }
}

function definitenessOf({ lower, pos }: Token): NounPhrase['definiteness'] {
  if (indefiniteArticles.has(lower)) return 'indefinite'
  if (possessiveDeterminers.has(lower)) return 'possessive'
  return pos === 'DET' ? 'definite' : 'bare'
}

/** *the ministry’s claim*: whose it is. */
function ownerIn(tokens: readonly Token[], { from, to }: Range): NounPhrase | null {
  for (let at = to - 1; at > from; at--)
    if (possessiveEndings.has(tokens[at]?.lower ?? '')) return describePhrase(tokens, { from, to: at })
  return null
}

/** *who*, *whether*, which are no phrase of their own; not *as* and *after*, which may lead one. */
const isJoining = (token: Token): boolean =>
  !isDeterminer(token) && (/^(SCONJ|PRON)$/.test(token.pos) || questionWords.has(token.lower))

function readJoiner({ pos, lower }: Token, from: number): Opener | Coordinator | null {
  const to = from + 1
  if (pos === 'CCONJ')
    return { from, to, type: 'coordinator', kind: adversatives.has(lower) ? 'adversative' : 'additive' }
  const kind = openerKinds.find(([, words]) => words.has(lower))?.[0]
  return kind ? { from, to, type: 'opener', kind } : null
}

const openerKinds: readonly (readonly [Opener['kind'], ReadonlySet<string>])[] = [
  ['that', complementizers],
  ['relative', relativesAndOwner],
  ['question', questionWords],
  ['manner', comparativeAs],
  ['adverbial', openingSubordinators],
]
