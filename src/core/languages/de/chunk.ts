import type { Adjunct, Chunk, NounPhrase, Opener } from '../../attribution/chunks/chunk'
import { pronounPhrase } from '../../attribution/chunks/pronoun-phrase'
import type { Token } from '../../attribution/words/token'
import { readNounPhrase } from './noun-phrase'
import { nounFacts } from './nouns'
import { settleClauses } from './settle-clauses'
import { alsoParticiples, particles, reporting, verbForms } from './verbs'
import {
  coordinators,
  determiners,
  negations,
  postpositions,
  prepositions,
  relativePronouns,
  sourceLeads,
  sourcePrepositions,
  subordinators,
} from './words'

/** Prepositions that may tie a second phrase to a noun wherever it stands: *der Sprecher von Amnesty*. */
const TYING = /^(?:von|vom|aus|für|um|beim)$/
/** Determiners of a genitive behind its noun. */
const GENITIVE = /^(?:des|der|eines|einer|dieses|dieser|seines|seiner|ihres|ihrer|deren|dessen|zweier)$/
/** Prepositions of what words were said in or at. */
/** Those before whom things are said, by base form. */
const AUDIENCES = new Set(['journalist', 'reporter', 'presse', 'gericht', 'ausschuss', 'bundestag'])
const OCCASION = /^(?:in|im|auf|bei|beim|gegenüber|am|an|vor|per|via|über|während)$/
const OCCASION_CLASSES = new Set(['event', 'interview', 'broadcast', 'post', 'statement', 'document', 'outlet'])
/** Words that make the one before them a citation: *seiner Meinung nach*, *Angaben zufolge*. */
const LONGEST_TIES = 4

const isMark = (token: Token | undefined): boolean =>
  token === undefined || token.pos === 'PUNCT' || token.pos === 'QUOTE'

/** The chunks of a German sentence. */
export function chunk(tokens: readonly Token[]): Chunk[] {
  const chunks: Chunk[] = []
  let at = 0
  while (at < tokens.length) {
    const next = readChunk(tokens, at, chunks)
    chunks.push(next)
    at = next.to
  }
  return settleClauses(tokens, chunks)
}

function readChunk(tokens: readonly Token[], at: number, before: readonly Chunk[]): Chunk {
  const token = tokens[at] as Token
  const range = { from: at, to: at + 1 }
  if (token.pos === 'QUOTE') return { ...range, type: 'quotation' }
  if (token.pos === 'PUNCT') return { ...range, type: 'mark', text: token.lower === '—' ? '—' : token.text }
  if (refersBack(tokens, at)) return { ...range, type: 'word', isNegation: false, refersBack: 'sentence' }
  if (token.lower === 'darin' && isFiniteAt(tokens, at + 1)) return inText(at)
  return (
    readJoiner(tokens, at, before.at(-1)) ??
    readVerbal(tokens, at) ??
    readNominal(tokens, at) ?? { ...range, type: 'word', isNegation: negations.has(token.lower) && !token.fused }
  )
}

/** ***Das** teilte die Polizei mit.*: the sentence before, in the place of what the verb tells. */
function refersBack(tokens: readonly Token[], at: number): boolean {
  const isAlone = /^(?:das|dies)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.pos !== 'NOUN'
  return isAlone && at === 0 && isFiniteAt(tokens, at + 1)
}

/** *dass*, *und*: what opens a clause, or joins two. */
function readJoiner(tokens: readonly Token[], at: number, last: Chunk | undefined): Chunk | null {
  const opensClause = last === undefined || last.type === 'mark' || last.type === 'coordinator'
  const opener = opensClause ? readOpener(tokens, at, last) : null
  if (opener) return opener
  const kind = tokens[at]?.pos === 'CCONJ' ? coordinators.get(tokens[at].lower) : undefined
  return kind ? { from: at, to: at + 1, type: 'coordinator', kind } : null
}

/** *sagte*, *zu sagen*, *teilte … | mit*: a verb, or what is parted from one. */
function readVerbal(tokens: readonly Token[], at: number): Chunk | null {
  const { lower } = tokens[at] as Token
  if (isApart(tokens, at))
    return { from: at, to: at + 1, type: 'verb particle', lemma: lower === 'davon' ? 'aus' : lower }
  const infinitive = lower === 'zu' ? verbAt(tokens, at + 1) : null
  return infinitive?.form === 'infinitive' ? { ...infinitive, from: at } : verbAt(tokens, at)
}

/** *in Olmsk*, *der Leiter der Dienststelle*, *der Polizei zufolge* */
function readNominal(tokens: readonly Token[], at: number): Chunk | null {
  const { lower } = tokens[at] as Token
  // *als Begründung*
  if (prepositions.has(lower) || lower === 'zu' || lower === 'als') return readAdjunct(tokens, at)
  const phrase = readNounPhrase(tokens, at)
  return phrase && readPostposition(tokens, withTies(tokens, phrase))
}

/** What opens a clause here: a conjunction, a question word, a relative pronoun with or without preposition. */
function readOpener(tokens: readonly Token[], at: number, before: Chunk | undefined): Opener | null {
  const kind = kindOfConjunction(tokens, at)
  if (kind) return { from: at, to: at + 1, type: 'opener', kind }
  const isApart = before?.type === 'mark' && (before.text === ',' || before.text === '—')
  return isApart ? readRelative(tokens, at) : null
}

/** *dass*, *was*, *ohne … zu*; null for what is a preposition or an adverb here. */
function kindOfConjunction(tokens: readonly Token[], at: number): Opener['kind'] | null {
  const { lower } = tokens[at] as Token
  const kind = subordinators.get(lower)
  // *während der Sitzung*, *bis Montag*, *als Sprecher*: prepositions.
  const isPreposition = /^(?:während|bis|seit|als)$/.test(lower) && !endsWithFiniteVerb(tokens, at)
  // *da | war er*
  const isAdverb = lower === 'da' && isFiniteAt(tokens, at + 1)
  if (kind && !isPreposition && !isAdverb) return kind
  if (/^(?:um|ohne|statt|anstatt)$/.test(lower) && hasInfinitive(tokens, at)) return 'adverbial'
  return lower === 'was' ? 'question' : null
}

/** *, die*, *, von dem*, *, wonach*: a relative pronoun, with or without preposition. */
function readRelative(tokens: readonly Token[], at: number): Opener | null {
  const token = tokens[at] as Token
  const led = prepositions.has(token.lower) ? at + 1 : at
  const pronoun = tokens[led]
  if (!pronoun || !relativePronouns.has(pronoun.lower)) return null
  const isCertain = /^(?:dessen|deren|denen|welche[rsnm]?)$/.test(pronoun.lower)
  if (!isCertain && (readNounPhrase(tokens, led)?.definiteness ?? 'pronoun') !== 'pronoun') return null
  const isSource = led > at && (sourcePrepositions.has(token.lower) || token.lower === 'nach')
  return { from: at, to: led + 1, type: 'opener', kind: isSource ? 'reference' : 'relative' }
}

/** Where the clause that begins at a token ends: its next mark. */
function clauseEnd(tokens: readonly Token[], at: number): number {
  let end = at
  while (end < tokens.length && !isMark(tokens[end])) end++
  return end
}

/** Whether the clause that begins at a token has its finite verb at its end: *während er spricht*. */
function endsWithFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const end = clauseEnd(tokens, at)
  const last = tokens[end - 1]
  if (last?.pos !== 'VERB' && last?.pos !== 'AUX') return false
  const form = verbForms.get(last.lower)
  if (form?.auxiliary || (form && form.form === 'finite' && !alsoParticiples.has(last.lower))) return true
  // *Während der Sitzung | habe niemand gefragt*
  for (let i = at + 1; i < end - 1; i++) if (tokens[i]?.pos === 'AUX') return false
  return true
}

function hasInfinitive(tokens: readonly Token[], at: number): boolean {
  const end = clauseEnd(tokens, at)
  for (let i = at + 1; i < end; i++) {
    const form = verbForms.get(tokens[i]?.lower ?? '')
    if (tokens[i]?.lower === 'zu' && tokens[i + 1]?.pos !== 'NOUN') return true
    if (form?.form === 'infinitive' && tokens[i]?.lower.includes('zu')) return true
  }
  return false
}

const isFiniteAt = (tokens: readonly Token[], at: number): boolean => verbAt(tokens, at)?.form === 'finite'

/** *teilte … mit.*, *gab … bekannt*, *davon aus*: a particle that ends its clause. */
function isApart(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] as Token
  if (lower === 'bekannt') return true
  if (!particles.has(lower)) return false
  const next = tokens[at + 1]
  return isMark(next) || next?.pos === 'CCONJ'
}

function verbAt(tokens: readonly Token[], at: number): Extract<Chunk, { type: 'verb group' }> | null {
  const token = tokens[at]
  if (!token || (token.pos !== 'VERB' && token.pos !== 'AUX' && !isInitialVerb(tokens, at))) return null
  const range = { from: at, to: at + 1 }
  const known = verbForms.get(token.lower)
  if (known) return { ...range, type: 'verb group', ...known, isKnown: true }
  const participle = /^(?:.{0,5}ge.+(?:t|en)|.+iert)$/.test(token.lower)
  // *trage*, *bestehe*: the Konjunktiv I of any verb.
  const mood = /[^t]e$/.test(token.lower) ? 'reported' : 'indicative'
  const form = participle
    ? 'participle'
    : /en$/.test(token.lower) && (isMark(tokens[at + 1]) || tokens[at + 1]?.pos === 'AUX')
      ? 'infinitive'
      : 'finite'
  const number = token.lower.endsWith('n') ? 'plural' : 'singular'
  return { ...range, type: 'verb group', lemma: token.lower, form, mood, auxiliary: null, number, isKnown: false }
}

/** *Kritisiert wird*, *Laut sagte*: a verb that opens its sentence has a capital. */
function isInitialVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    at === 0 &&
    token !== undefined &&
    verbForms.has(token.lower) &&
    !nounFacts(token.lower) &&
    token.pos === 'NOUN' &&
    /t$|en$/.test(token.lower)
  )
}

/** A noun phrase with genitives and *von*: *der Leiter der Dienststelle in Olmsk*. */
function withTies(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  let { to, owner } = phrase
  // *sagte Finch der Zeitung*: behind a bare name stands whom it was said to.
  const isBareName = phrase.noun === '' && phrase.name !== null && phrase.definiteness === 'bare'
  if (isBareName || (phrase.pronoun && phrase.pronoun !== 'demonstrative')) return phrase
  for (let ties = 0; ties < LONGEST_TIES; ties++) {
    const tied = readTie(tokens, to, ties === 0 && isStatementAlone(tokens, phrase))
    if (!tied) break
    owner ??= tied
    to = tied.to
  }
  return { ...phrase, to, owner }
}

/** *nach Angaben der Veranstalter*: a noun of saying that without an article needs to be somebody's. */
const isStatementAlone = (tokens: readonly Token[], { nounClass, definiteness, from }: NounPhrase): boolean =>
  nounClass === 'statement' && definiteness === 'bare' && sourceLeads.has(tokens[from - 1]?.lower ?? '')

/** *der Dienststelle*, *von Olmsk*: what is tied to the phrase before it; null where nothing is. */
function readTie(tokens: readonly Token[], at: number, isOwned: boolean): NounPhrase | null {
  const lower = tokens[at]?.lower ?? ''
  const isGenitive = GENITIVE.test(lower)
  if (!isGenitive && !TYING.test(lower)) return null
  const tied = readNounPhrase(tokens, isGenitive ? at : at + 1)
  if (!tied || tied.pronoun || (!isGenitive && isQuotedWithin(tokens, tied))) return null
  if (isOwned) return { ...tied, mayBeSubject: false }
  // *der Kanzler*: a nominative of its own.
  return lower === 'der' && tied.gender === 'male' && tied.mayBeSubject && tied.number !== 'plural' ? null : tied
}

/** *sprach der Kanzler | von der „schlimmsten Krise“*: words that are somebody's, and no name in marks. */
function isQuotedWithin(tokens: readonly Token[], { from, to }: NounPhrase): boolean {
  const quoted = tokens.slice(from, to).find(({ fused }) => fused)
  return quoted !== undefined && /^\p{Ll}/u.test(quoted.text) && !tokens[from - 1]?.fused
}

/** *Darin heißt es*, *Darin steht*: in the text of which the sentence before told. */
const inText = (at: number): Adjunct => ({
  from: at,
  to: at + 1,
  type: 'adjunct',
  adposition: 'in',
  object: {
    ...pronounPhrase(
      { from: at, to: at + 1 },
      { pronoun: 'demonstrative', number: null, gender: null, mayBeSubject: false },
    ),
    nounClass: 'document',
  },
  role: 'occasion',
})

/** *der Polizei zufolge*, *seiner Meinung nach*. */
function readPostposition(tokens: readonly Token[], phrase: NounPhrase): NounPhrase | Adjunct {
  const token = tokens[phrase.to]
  if (!token || !postpositions.has(token.lower)) return phrase
  const isSource =
    token.lower === 'zufolge' || (phrase.nounClass === 'statement' && isMarkOrVerb(tokens, phrase.to + 1))
  if (!isSource) return phrase
  return {
    from: phrase.from,
    to: phrase.to + 1,
    type: 'adjunct',
    adposition: token.lower,
    object: phrase,
    role: 'source',
  }
}

const isMarkOrVerb = (tokens: readonly Token[], at: number): boolean =>
  isMark(tokens[at]) || !determiners.has(tokens[at]?.lower ?? '') || tokens[at]?.pos === 'AUX'

function readAdjunct(tokens: readonly Token[], at: number): Adjunct | Chunk {
  const token = tokens[at] as Token
  const object = readNounPhrase(tokens, at + 1)
  if (!object) return { from: at, to: at + 1, type: 'word', isNegation: false }
  const whole = withTies(tokens, object)
  const adposition = token.lower
  const end = whole.to
  const behind = tokens[end]?.lower
  if (behind === 'zufolge') return { from: at, to: end + 1, type: 'adjunct', adposition, object: whole, role: 'source' }
  // *kündigte vor Journalisten an*
  const hears = /^(?:vor|gegenüber)$/.test(adposition) && AUDIENCES.has(whole.noun)
  const told = hears ? { ...whole, nounClass: 'event' as const } : whole
  return { from: at, to: end, type: 'adjunct', adposition, object: told, role: roleOf(tokens, adposition, told) }
}

function roleOf(tokens: readonly Token[], adposition: string, object: NounPhrase): Adjunct['role'] {
  const { nounClass } = object
  if (sourcePrepositions.has(adposition)) return 'source'
  const carriesWords = nounClass === 'statement' || (nounClass === 'document' && adposition === 'nach')
  if (
    sourceLeads.has(adposition) &&
    carriesWords &&
    adposition !== 'in' &&
    !(adposition === 'aus' && !/sicht/.test(object.noun))
  )
    return 'source'
  const first = tokens[object.from]
  if (nounClass === 'time' || first?.pos === 'NUM') return 'time'
  return OCCASION.test(adposition) && nounClass !== null && OCCASION_CLASSES.has(nounClass) ? 'occasion' : 'other'
}

/** As `reporting` names a verb with its particle. */
export const joinParticle = (particle: string, lemma: string): string =>
  reporting.has(particle + lemma) ? particle + lemma : lemma
