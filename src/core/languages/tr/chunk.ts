import type { Adjunct, Chunk, NounPhrase, VerbGroup } from '../../attribution/chunks/chunk'
import type { Token } from '../../attribution/words/token'
import type { CasePhrase } from './noun-phrase'
import { isPress, PARTICIPLE, readNounPhrase } from './noun-phrase'
import { findReported, type Reported } from './reported'
import { reportingAt } from './tokenize'
import { NOMINALIZED } from './verbs'
import { coordinators, namelessSources, negations, sourcePostpositions } from './words'

/** What words may be said in, at or to, by its class. */
const OCCASION_CLASSES: ReadonlySet<NounPhrase['nounClass']> = new Set([
  'event',
  'interview',
  'broadcast',
  'post',
  'statement',
  'document',
  'outlet',
])
/** Tokens from a phrase to *yapılan*, and from a genitive to the verb that gives its words: *X’in bildirdiğine göre*. */
const REACH = 8

/** The chunks of a Turkish sentence. */
export function chunk(tokens: readonly Token[]): Chunk[] {
  const reported = findReported(tokens)
  const chunks: Chunk[] = []
  let at = 0
  let next = 0
  while (at < tokens.length) {
    while (reported[next] && (reported[next]?.to ?? 0) <= at) next++
    const ahead = reported[next]
    const chunk = readChunk(tokens, at, ahead, chunks)
    chunks.push(chunk.type === 'adjunct' && chunk.role === 'source' ? withAttributes(tokens, chunk, chunks) : chunk)
    at = chunk.to
  }
  return chunks
}

/** *Doğa dergisinde yayımlanan | araştırmaya göre*: a source with the clause before it that says which. Takes that from the chunks. */
function withAttributes(tokens: readonly Token[], source: Adjunct, chunks: Chunk[]): Adjunct {
  const last = chunks.at(-1)
  if (last?.type !== 'word' || !PARTICIPLE.test(tokens[last.from]?.lower ?? '')) return source
  let { from } = source
  while (chunks.length > 0 && chunks.at(-1)?.type !== 'mark') from = chunks.pop()?.from ?? from
  return {
    ...source,
    from,
    object: source.object && { ...source.object, from, core: { from, to: source.object.core.to } },
  }
}

function readChunk(
  tokens: readonly Token[],
  at: number,
  reported: Reported | undefined,
  before: readonly Chunk[],
): Chunk {
  const token = tokens[at] as Token
  const range = { from: at, to: at + 1 }
  if (reported?.from === at) return { ...reported, type: 'reported clause' }
  if (token.pos === 'QUOTE') return { ...range, type: 'quotation' }
  if (token.pos === 'PUNCT') return { ...range, type: 'mark', text: token.lower === '—' ? '—' : token.text }
  const limit = reported?.from ?? tokens.length
  return (
    readVerb(tokens, at) ??
    readNominal(tokens, at, limit) ??
    readCoordinator(token, at, before) ?? { ...range, type: 'word', isNegation: negations.has(token.lower) }
  )
}

function readCoordinator({ lower }: Token, at: number, before: readonly Chunk[]): Chunk | null {
  const kind = before.length > 0 ? coordinators.get(lower) : undefined
  return kind ? { from: at, to: at + 1, type: 'coordinator', kind } : null
}

/** *söyledi*, *ifadelerini kullandı*, *belirterek*, *diyen*; or another verb that ends its clause. */
function readVerb(tokens: readonly Token[], at: number): VerbGroup | null {
  for (let end = at; end <= at + 2; end++) {
    const verb = reportingAt(tokens, end)
    if (!verb || verb.from !== at) continue
    const { lemma, form, number, isPassive } = verb.facts
    return {
      from: at,
      to: end + 1,
      type: 'verb group',
      lemma,
      form: form === 'finite' ? 'finite' : 'participle',
      mood: 'indicative',
      auxiliary: null,
      number,
      ...(isPassive && { isPassive }),
      ...(form !== 'finite' && { sharesSubject: true }),
      isKnown: true,
    }
  }
  const token = tokens[at]
  if (token?.pos !== 'VERB') return null
  const { lower: lemma } = token
  return {
    from: at,
    to: at + 1,
    type: 'verb group',
    lemma,
    form: 'finite',
    mood: 'indicative',
    auxiliary: null,
    number: null,
    isKnown: false,
  }
}

function readNominal(tokens: readonly Token[], at: number, limit: number): Chunk | null {
  const read = readNounPhrase(tokens, at, limit)
  return read && (readSource(tokens, read) ?? readMaker(tokens, read) ?? byCase(asComplement(tokens, read)))
}

/** *savunma | yapan* Kaya, gözyaşlarına *hakim | olamadı*: a bare noun right before a participle or *to be* is no subject. */
function asComplement(tokens: readonly Token[], read: CasePhrase): CasePhrase {
  const { phrase } = read
  const next = tokens[read.end]
  if (phrase.name || read.case !== 'nominative' || !next) return read
  const isVerbal = next.pos === 'NOUN' && PARTICIPLE.test(next.lower) && /^\p{Ll}/u.test(next.text)
  return isVerbal || TO_BE.test(next.lower) ? { ...read, phrase: { ...phrase, mayBeSubject: false } } : read
}

/** *olamadı*, *olduğu*, *olarak*. */
const TO_BE = /^ol(?:a|d|m|u|$)/u

/** *Vali Kaya’ya göre*, *raporuna göre*, *Vali Kaya’nın bildirdiğine göre*. */
function readSource(tokens: readonly Token[], read: CasePhrase): Adjunct | null {
  const { phrase } = read
  const by = read.case === 'dative' ? read.end : read.case === 'genitive' ? pastSaying(tokens, read.end) : -1
  const adposition = tokens[by]?.lower ?? ''
  if (!sourcePostpositions.has(adposition)) return null
  const isNameless = namelessSources.has(phrase.noun) && phrase.owner === null && phrase.name === null
  return {
    from: phrase.from,
    to: by + 1,
    type: 'adjunct',
    adposition,
    object: phrase,
    role: isNameless ? 'other' : 'source',
  }
}

/** Place behind *bildirdiğine*; -1 where no such word stands there. */
function pastSaying(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + 3; at++) {
    const lower = tokens[at]?.lower ?? ''
    if (NOMINALIZED.test(lower) && sourcePostpositions.has(tokens[at + 1]?.lower ?? '')) return at + 1
  }
  return -1
}

/** *Bakanlıktan yapılan* açıklamada, *Bakanlığın* … *açıklamasında*, polis *tarafından*: who makes what words stand in. */
function readMaker(tokens: readonly Token[], read: CasePhrase): Adjunct | null {
  const { phrase, end } = read
  // *Bakanlığın | sosyal medya hesabından*: whose the account is.
  if (phrase.nounClass === 'post') return phrase.owner && makerOf(phrase.owner)
  const adjunct = {
    from: phrase.from,
    to: end,
    type: 'adjunct',
    adposition: MAKER,
    object: phrase,
    role: 'other',
  } as const
  if (tokens[end]?.lower === 'tarafından' && read.case === 'nominative') return { ...adjunct, to: end + 1 }
  if (read.case !== 'ablative' && read.case !== 'genitive') return null
  for (let at = end; at < end + REACH && at < tokens.length; at++) {
    const { lower, pos } = tokens[at] as Token
    if (pos === 'PUNCT' || pos === 'QUOTE' || pos === 'VERB') return null
    if (MADE.test(lower)) return adjunct
  }
  return null
}

const makerOf = (object: NounPhrase): Adjunct => ({
  from: object.from,
  to: object.to + 1,
  type: 'adjunct',
  adposition: MAKER,
  object,
  role: 'other',
})

/** As `agentAdpositions` of the pack has it. */
export const MAKER = 'tarafından'
const MADE = /^(?:yapılan|paylaşılan|yayımlanan|yayınlanan|gönderilen|verilen|edinilen)$/u

function byCase({ phrase, end, ...read }: CasePhrase): Chunk {
  if (read.case === 'nominative' || read.case === 'genitive') {
    if (phrase.nounClass === 'time') return adjunct(phrase, end, read.case, 'time')
    return { ...phrase, to: end }
  }
  // *gazetecilere*, *AA muhabirine*: to whom the press belongs that it was said to.
  if (isPress({ phrase, end, ...read }))
    return adjunct({ ...phrase, nounClass: phrase.name ? 'outlet' : 'event' }, end, read.case, 'occasion')
  const role = phrase.nounClass === 'time' ? 'time' : OCCASION_CLASSES.has(phrase.nounClass) ? 'occasion' : 'other'
  return adjunct(phrase, end, read.case, role)
}

const adjunct = (object: NounPhrase, to: number, adposition: string, role: Adjunct['role']): Adjunct => ({
  from: object.from,
  to,
  type: 'adjunct',
  adposition,
  object,
  role,
})
