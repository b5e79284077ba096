import type { Adjunct, Chunk, NounPhrase, Opener, VerbGroup } from '../../attribution/chunks/chunk'
import { hasCapital } from '../../attribution/words/has-capital'
import type { Token } from '../../attribution/words/token'
import type { ReportingFrame } from '../pack'
import { withAddressees } from './addressees'
import { makeCasePhraseReader } from './case-phrase'
import { makeNounPhraseReader, type NounPhraseReader, pronounBy } from './noun-phrase'
import { asEntries, type PhraseTable, phraseTable } from './phrases'
import type { GrammarTables, OpenerFacts, PronounFacts, VerbFacts } from './tables'
import { guessedVerb } from './tokenize'

/** Small words that may stand between a clitic and its verb: other clitics. */
const MOST_CLITICS = 3
/** Adverbs that may stand between an auxiliary and its verb without parting them. */
const MOST_ADVERBS = 2
/** Tokens between brackets that only tell more of a name. */
const LONGEST_ASIDE = 3
/** Tokens within which a clause shows its verb. */
const VERB_REACH = 12
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

/** Tables, and what is made of them once. */
interface Grammar {
  tables: GrammarTables
  phrases: NounPhraseReader
  openers: PhraseTable<OpenerFacts>
  sources: PhraseTable<true>
  sourceHeads: PhraseTable<true>
  /** Prepositions of several words. */
  longPrepositions: PhraseTable<true>
  /** Reporting verbs of several words, by those behind the first. */
  compounds: PhraseTable<readonly string[]>
  ownSources: PhraseTable<PronounFacts>
  backReferences: PhraseTable<'sentence' | 'quotation'>
  referencesBehindVerb: PhraseTable<true>
}

/** The chunks of a sentence: the chunker of a language by its tables. */
export function makeChunker(tables: GrammarTables): (tokens: readonly Token[]) => Chunk[] {
  const grammar: Grammar = {
    tables,
    phrases: tables.cases ? makeCasePhraseReader(tables, tables.cases) : makeNounPhraseReader(tables),
    openers: phraseTable(tables.openers),
    sources: phraseTable(asEntries(tables.sourcePhrases)),
    sourceHeads: phraseTable(asEntries(tables.sourceHeads ?? new Set())),
    longPrepositions: phraseTable(asEntries(tables.prepositions).filter(([phrase]) => /[\s'’]./u.test(phrase))),
    compounds: compoundsOf(tables),
    ownSources: phraseTable(tables.ownSources ?? []),
    referencesBehindVerb: phraseTable(asEntries(tables.referencesBehindVerb ?? new Set())),
    backReferences: phraseTable([
      ...[...(tables.quotationReferences ?? [])].map((phrase) => [phrase, 'quotation'] as const),
      ...[...(tables.backReferences ?? [])].map((phrase) => [phrase, 'sentence'] as const),
    ]),
  }
  return (tokens) => {
    const chunks: Chunk[] = []
    let at = 0
    while (at < tokens.length) {
      const next = readChunk(grammar, tokens, at, chunks)
      chunks.push(next)
      at = next.to
    }
    return tables.cases ? withAddressees(chunks, tokens, (lemma) => tables.reporting.has(lemma)) : chunks
  }
}

/** *faire savoir*, *mettre en garde*: what may stand behind a verb to report, with the verbs that it does so behind. */
function compoundsOf({ reporting, reflexives }: GrammarTables): PhraseTable<readonly string[]> {
  const verbsBefore = new Map<string, string[]>()
  for (const lemma of reporting.keys()) {
    const [first = '', ...others] = lemma.split(' ')
    // *s’est dit | convaincu que*
    const [verb, rest] = reflexives.has(first) ? [`${first} ${others[0] ?? ''}`, others.slice(1)] : [first, others]
    const known = verbsBefore.get(rest.join(' '))
    if (known) known.push(verb)
    else if (rest.length > 0) verbsBefore.set(rest.join(' '), [verb])
  }
  return phraseTable(verbsBefore)
}

function readChunk(grammar: Grammar, tokens: readonly Token[], at: number, before: readonly Chunk[]): Chunk {
  const token = tokens[at] as Token
  const to = at + 1
  if (token.pos === 'QUOTE') return { from: at, to, type: 'quotation' }
  const aside = asideEnd(tokens, at, before)
  if (aside > at) return { from: at, to: aside, type: 'word', isNegation: false }
  if (token.pos === 'PUNCT') return { from: at, to, type: 'mark', text: token.lower === '—' ? '—' : token.text }
  return (
    readOpener(grammar, tokens, at, before) ??
    readCoordinator(grammar, tokens, at) ??
    readBackReference(grammar, tokens, at, before) ??
    readReferenceBehindVerb(grammar, tokens, at, before) ??
    readParticle(grammar, tokens, at, before) ??
    readSince(grammar, tokens, at) ??
    readDenied(grammar, tokens, at, before) ??
    readVerb(grammar, tokens, at, before) ??
    readAdjunct(grammar, tokens, at, before) ??
    readPhrase(grammar, tokens, at) ?? { from: at, to, type: 'word', isNegation: isNegation(grammar, tokens, at) }
  )
}

/**
 * *minister Ida Lind | (Welzijn) | heeft*: where brackets behind a name end that hold a party, a place or an age, and that the
 * clause goes on behind; `at` where none do.
 */
function asideEnd(tokens: readonly Token[], at: number, before: readonly Chunk[]): number {
  const last = tokens[at]?.text === '(' ? before.at(-1) : undefined
  if (last && isDateAside(tokens, at, last)) return at + 3
  return last?.type === 'noun phrase' && last.name ? asideOfName(tokens, at) : at
}

function asideOfName(tokens: readonly Token[], at: number): number {
  for (let end = at + 1; end - at <= LONGEST_ASIDE + 1; end++) {
    const token = tokens[end]
    if (!token || token.pos === 'QUOTE' || token.pos === 'VERB' || token.pos === 'AUX') return at
    if (token.text === ')') return goesOnBehind(tokens[end + 1]) ? end + 1 : at
    if (token.pos === 'PUNCT' && !/^[-–/]$/u.test(token.text)) return at
  }
  return at
}

/** *nesta segunda-feira | (3) | que*: the date of a day, in brackets behind it. */
function isDateAside(tokens: readonly Token[], at: number, last: Chunk): boolean {
  const isDay =
    last.type === 'adjunct' ? last.role === 'time' : last.type === 'noun phrase' && last.nounClass === 'time'
  return isDay && tokens[at + 1]?.pos === 'NUM' && tokens[at + 2]?.text === ')'
}

const goesOnBehind = (next: Token | undefined): boolean =>
  next !== undefined && next.pos !== 'PUNCT' && next.pos !== 'QUOTE'

/** A word that denies; but not *dijo | no saber*, *zegt | niets te weten*, *contestó con un “no, por ahora no”*, which deny what is said. */
const isNegation = (grammar: Grammar, tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.fused !== true &&
  !isBeforeAttribute(grammar, tokens, at + 1) &&
  grammar.tables.negations.has(tokens[at]?.lower ?? '') &&
  verbAt(grammar, tokens, pastClitics(grammar, tokens, pastMark(grammar, tokens, at + 1)))?.form !== 'infinitive'

/** *Не | участвовавший в работе профессор*: in a language with cases, an adjective that no verb is. */
function isBeforeAttribute({ tables: { cases } }: Grammar, tokens: readonly Token[], at: number): boolean {
  const { pos, lower = '' } = tokens[at] ?? {}
  return cases !== undefined && (pos === 'NOUN' || pos === 'ADJ') && cases.isAdjective(lower)
}

/** *не исключил, что*, *nie ukrywa, że*: a denial that with its verb reports, where neither does alone. */
function readDenied(
  grammar: Grammar,
  tokens: readonly Token[],
  at: number,
  before: readonly Chunk[],
): VerbGroup | null {
  const { negations, reporting } = grammar.tables
  const denial = tokens[at]?.lower ?? ''
  const verb = negations.has(denial) ? tokens[at + 1] : undefined
  if (!verb || !reporting.has(`${denial} ${verbAt(grammar, tokens, at + 1)?.lemma}`)) return null
  const group = readVerb(grammar, tokens, at + 1, before)
  return group && { ...group, from: at, lemma: `${denial} ${group.lemma}` }
}

/** *te | weten*: the place behind what marks an infinitive. */
const pastMark = ({ tables }: Grammar, tokens: readonly Token[], at: number): number =>
  tables.infinitiveMarks?.has(tokens[at]?.lower ?? '') ? at + 1 : at

/** *hace dos años*: how long ago, by a verb. */
function readSince({ tables, phrases }: Grammar, tokens: readonly Token[], at: number): Chunk | null {
  const lower = tokens[at]?.lower ?? ''
  if (!tables.sinceVerbs?.has(lower)) return null
  const object = phrases.whole(tokens, at + 1)
  return object?.nounClass === 'time' ? adjunct(at, object, lower, 'time') : null
}

function readCoordinator({ tables }: Grammar, tokens: readonly Token[], at: number): Chunk | null {
  const kind = tables.coordinators.get(tokens[at]?.lower ?? '')
  return kind ? { from: at, to: at + 1, type: 'coordinator', kind } : null
}

/** ***Dat** zegt Finch.*, ***Así lo** dice Ruiz.*: what opens a sentence, before its verb, for what was said before. */
function readBackReference(
  grammar: Grammar,
  tokens: readonly Token[],
  at: number,
  before: readonly Chunk[],
): Chunk | null {
  const { tables, backReferences } = grammar
  const found = backReferences.at(tokens, at)
  const to = found?.to
  if (to === undefined) return null
  const isFirst = before.every(({ type }) => type === 'coordinator' || type === 'quotation' || type === 'mark')
  if (!isFirst) return null
  const kind = found?.value ?? 'sentence'
  const verb = tables.verbs.get(tokens[pastClitics(grammar, tokens, to)]?.lower ?? '')
  const isPhrase = to > at + 1
  const isReference =
    verb?.form === 'finite' || (isPhrase && (kind === 'quotation' || hasVerbOfSaying(tables, tokens, to)))
  return isReference ? { from: at, to, type: 'word', isNegation: false, refersBack: kind } : null
}

/** *Oznámil | to | po jednání ministr Marek Havlík*: what stands behind a verb that opens its sentence for what was said before. */
function readReferenceBehindVerb(
  { tables, referencesBehindVerb }: Grammar,
  tokens: readonly Token[],
  at: number,
  before: readonly Chunk[],
): Chunk | null {
  const found = referencesBehindVerb.at(tokens, at)
  const [verb, other] = before
  if (!found || other || verb?.type !== 'verb group' || verb.form !== 'finite') return null
  const isSaying = tables.reporting.get(verb.lemma)?.frames.has('clause') === true
  // Who says so is named: *Řekl to jasně* refers to nothing that would be somebody's words.
  const isTold = tokens.slice(found.to).some(({ pos, text }) => pos === 'PROPN' && hasCapital(text))
  return isSaying && isTold ? { from: at, to: found.to, type: 'word', isNegation: false, refersBack: 'sentence' } : null
}

/** Tokens from what stands for the words before to the verb: *Об этом* он вчера на встрече *заявил*. */
const REACH_OF_REFERENCE = 8

/** *Об этом он **заявил** вчера*: whether the clause goes on to a reporting verb. */
function hasVerbOfSaying({ verbs, reporting }: GrammarTables, tokens: readonly Token[], from: number): boolean {
  for (const { pos, lower } of tokens.slice(from, from + REACH_OF_REFERENCE)) {
    if (pos === 'PUNCT' || pos === 'QUOTE') return false
    const verb = verbs.get(lower)
    if (verb?.form === 'finite') return reporting.get(verb.lemma)?.frames.has('clause') === true
  }
  return false
}

/** *deelde … | mee.*, *la til | at*: a particle at the end of its clause, or one that is no preposition here. */
function readParticle(
  { tables, openers }: Grammar,
  tokens: readonly Token[],
  at: number,
  before: readonly Chunk[],
): Chunk | null {
  const lower = tokens[at]?.lower ?? ''
  // *te | weten*: an infinitive of its own.
  if (!tables.verbParticles.has(lower) || tables.infinitiveMarks?.has(tokens[at - 1]?.lower ?? '')) return null
  const next = tokens[at + 1]
  const isLast = !next || /^(?:PUNCT|QUOTE|CCONJ)$/.test(next.pos) || openers.at(tokens, at + 1) !== null
  if (!isLast && !joinsVerb(tables, lower, before)) return null
  if (!isLast && tables.prepositions.has(lower) && next?.pos !== 'ADP') return null
  return { from: at, to: at + 1, type: 'verb particle', lemma: lower }
}

/** Whether a particle makes a reporting verb of the verb before it in its clause. */
const joinsVerb = ({ reporting }: GrammarTables, particle: string, before: readonly Chunk[]): boolean =>
  inClause(before).some((chunk) => chunk.type === 'verb group' && reporting.has(particle + chunk.lemma))

/** The chunks of the clause so far, the last first. */
function inClause(before: readonly Chunk[]): Chunk[] {
  const found: Chunk[] = []
  for (let back = before.length - 1; back >= 0; back--) {
    const chunk = before[back]
    if (!chunk || chunk.type === 'opener' || chunk.type === 'mark' || chunk.type === 'coordinator') break
    found.push(chunk)
  }
  return found
}

/** What opens a clause here; a word that is a preposition, too, only where a verb follows. */
function readOpener(grammar: Grammar, tokens: readonly Token[], at: number, before: readonly Chunk[]): Opener | null {
  const found = grammar.openers.at(tokens, at)
  if (!found) return null
  const { value, to } = found
  const mayTie = value === 'adverbial' || value === 'that or infinitive'
  if (mayTie && opensCharge(grammar, tokens, to, before)) return null
  // *как следует из приговора*
  if ((grammar.sources.at(tokens, at)?.to ?? 0) > to + 1) return null
  const infinitive = value === 'infinitive' && isBeforeInfinitive(grammar, tokens, to, before) ? 'that' : null
  const kind = value === 'infinitive' ? infinitive : clauseKind(grammar, tokens, at, to, value, before)
  return kind && { from: at, to, type: 'opener', kind }
}

/** *anklager regeringen | for at lyve*: what somebody is said to have done, tied to a verb of charging by words that also tell why. */
const opensCharge = (grammar: Grammar, tokens: readonly Token[], to: number, before: readonly Chunk[]): boolean =>
  verbAt(grammar, tokens, to)?.form === 'infinitive' &&
  tokens[to - 2]?.pos === 'ADP' &&
  inClause(before).some((chunk) => {
    const frames = chunk.type === 'verb group' ? grammar.tables.reporting.get(chunk.lemma)?.frames : undefined
    return frames?.has('label') === true && frames.has('infinitive')
  })

/** What kind of clause words from `at` to `to` open; null where they are something else here. */
function clauseKind(
  grammar: Grammar,
  tokens: readonly Token[],
  at: number,
  to: number,
  facts: Exclude<OpenerFacts, 'infinitive'>,
  before: readonly Chunk[],
): Opener['kind'] | null {
  const kind = kindOf(grammar, tokens, facts, to, before)
  const isShort = to === at + 1
  if (!kind || (isShort && isCliticHere(grammar, tokens, at, before))) return null
  if (kind === 'relative' && isShort && isDeterminerHere(grammar, tokens[at]?.lower ?? '', before)) return null
  return opensNone(grammar, tokens, at, to, kind) ? null : kind
}

/** Whether words that may open a clause open none here: prepositions, adverbs. */
function opensNone(grammar: Grammar, tokens: readonly Token[], at: number, to: number, kind: Opener['kind']): boolean {
  const { tables, sources } = grammar
  if (tables.isVerbFinal === true) return isOtherwise(grammar, tokens, at, to)
  const isPreposition = tables.prepositions.has(tokens[at]?.lower ?? '')
  if (kind === 'relative' && isPreposition) return leadsToNoun(grammar, tokens, to)
  const isSmallWord = to === at + 1 && (isPreposition || sources.at(tokens, at) !== null)
  return isSmallWord && !isVerb(grammar, tokens, to)
}

/** A word that opens clauses and stands with verbs, too: *perguntou | se vai*, *se for*, but *o barco se perdeu*. */
function isCliticHere(grammar: Grammar, tokens: readonly Token[], at: number, before: readonly Chunk[]): boolean {
  if (!grammar.tables.clitics.has(tokens[at]?.lower ?? '') || !isVerb(grammar, tokens, at + 1)) return false
  const last = before.at(-1)
  return last !== undefined && last.type !== 'mark' && !followsSpeech(grammar, before)
}

/** ***Die** maatregel is …*: what is no relative pronoun, since nothing stands before it that one could mean. */
function isDeterminerHere({ tables }: Grammar, lower: string, before: readonly Chunk[]): boolean {
  const { determiners, pronouns, adverbs } = tables
  if (!determiners.has(lower) && !pronouns.has(lower) && !adverbs.has(lower)) return false
  const last = before.at(-1)
  return !(last?.type === 'noun phrase' || last?.type === 'adjunct' || (last?.type === 'mark' && last.text === ','))
}

/** *som minister*: behind a word for *which* and *as*, a bare noun that no verb follows, or a word that no verb follows at all. */
function leadsToNoun(grammar: Grammar, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (!next || next.pos === 'PUNCT' || next.pos === 'QUOTE' || !hasVerb(grammar, tokens, at)) return true
  if (next.pos !== 'NOUN') return false
  const facts = grammar.tables.nouns.get(next.lower)
  return facts ? !facts.isDefinite : verbAt(grammar, tokens, at + 1)?.form !== 'finite'
}

/** *sinds maandag*, *nu zegt hij*: in a language with its verbs last, what opens a clause that does not end with a verb. */
function isOtherwise(grammar: Grammar, tokens: readonly Token[], at: number, to: number): boolean {
  const { prepositions, adverbs } = grammar.tables
  const lower = tokens[at]?.lower ?? ''
  if (to > at + 1 || !(prepositions.has(lower) || adverbs.has(lower))) return false
  let end = to
  while (end < tokens.length && tokens[end]?.pos !== 'PUNCT' && tokens[end]?.pos !== 'QUOTE') end++
  return verbAt(grammar, tokens, to)?.form === 'finite' || verbAt(grammar, tokens, end - 1) === null
}

function kindOf(
  grammar: Grammar,
  tokens: readonly Token[],
  facts: Exclude<OpenerFacts, 'infinitive'>,
  to: number,
  before: readonly Chunk[],
): Opener['kind'] | null {
  switch (facts) {
    case 'that or infinitive': {
      const isClause = verbAt(grammar, tokens, to)?.form !== 'infinitive' && !looksInfinitive(grammar, tokens, to)
      return isClause || followsSpeech(grammar, before, 'infinitive') ? 'that' : null
    }
    case 'question or relative':
      return followsVerb(grammar, before) ? 'question' : 'relative'
    case 'that or relative':
      return followsSpeech(grammar, before) || opensWithTie(tokens, to, before) ? 'that' : 'relative'
    case 'question or manner':
      return followsVerb(grammar, before) ? 'question' : mannerAt(grammar, tokens, to)
    case 'manner':
      // *после того, как*: tied to a demonstrative before the comma.
      if (isTiedBack(tokens, to)) return 'adverbial'
      return mannerAt(grammar, tokens, to)
    default:
      return facts
  }
}

/** *comme maire*, *als Sprecher*: no clause. */
const mannerAt = (grammar: Grammar, tokens: readonly Token[], to: number): 'manner' | null =>
  hasVerb(grammar, tokens, to) ? 'manner' : null

/** *valgt at | bestille vin*: an infinitive that the tables do not know, by its ending and since no finite verb follows. */
const looksInfinitive = (grammar: Grammar, tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'NOUN' &&
  grammar.tables.infinitiveEnding?.test(tokens[at]?.lower ?? '') === true &&
  !hasVerb(grammar, tokens, at)

/** Whether a determiner and a comma stand before an opener of one word that ends at `to`. */
const isTiedBack = (tokens: readonly Token[], to: number): boolean =>
  tokens[to - 2]?.text === ',' && tokens[to - 3]?.pos === 'DET'

/** *О том, **что** A, сообщил Петров*: what a sentence tells of that begins with it. */
const opensWithTie = (tokens: readonly Token[], to: number, before: readonly Chunk[]): boolean =>
  isTiedBack(tokens, to) &&
  tokens[to - 4]?.pos === 'ADP' &&
  before.every(({ type }) => type === 'word' || type === 'mark')

/** *demande | qui*, *ne sait plus | où*: whether a verb of speech stands right before. */
function followsVerb({ tables }: Grammar, before: readonly Chunk[]): boolean {
  const last = before.findLast(({ type }) => type !== 'word')
  return last?.type === 'verb group' && tables.reporting.has(last.lemma)
}

/** *dice | di sapere*: what stands before an infinitive that a verb of speech has. */
function isBeforeInfinitive(grammar: Grammar, tokens: readonly Token[], at: number, before: readonly Chunk[]): boolean {
  let verb = at
  const isSmall = (lower: string) => grammar.tables.negations.has(lower) || grammar.tables.clitics.has(lower)
  while (verb - at < MOST_CLITICS && isSmall(tokens[verb]?.lower ?? '')) verb++
  return verbAt(grammar, tokens, verb)?.form === 'infinitive' && followsSpeech(grammar, before, 'infinitive')
}

/** Whether the clause so far has a verb of speech, and nothing behind it that a relative clause goes with by itself. */
function followsSpeech({ tables }: Grammar, before: readonly Chunk[], frame?: ReportingFrame): boolean {
  const reports = (lemma: string) => {
    const verb = tables.reporting.get(lemma)
    return verb !== undefined && (frame === undefined || verb.frames.has(frame))
  }
  const particles = ['']
  let marks = 0
  for (let back = before.length - 1; back >= 0; back--) {
    const chunk = before[back]
    if (!chunk || chunk.type === 'opener') return false
    if (chunk.type === 'mark') marks++
    if (chunk.type === 'verb particle') particles.push(chunk.lemma)
    if (!isFullVerb(chunk) || isSettled(before, back)) continue
    // *dijo Ruiz, que*: which; *dijo, en Lorne, que*, *dijo el alcalde, Juan Pardo, que*: that.
    if (marks === 1 && tables.commaTellsRelative) return false
    // *liet weten | dat*
    const isSpeech = particles.some((particle) => reports(particle + chunk.lemma))
    return isSpeech && takesClause(before, back, marks > 0)
  }
  return false
}

const isFullVerb = (chunk: Chunk): chunk is VerbGroup => chunk.type === 'verb group' && chunk.auxiliary === null

/** *considera **probado** | que A*: what somebody takes the words behind it for, right behind a verb. */
function isSettled(before: readonly Chunk[], at: number): boolean {
  const [verb, chunk] = [before[at - 1], before[at]]
  const isLast = at === before.length - 1 && chunk?.type === 'verb group' && chunk.form === 'participle'
  return isLast && verb?.type === 'verb group' && verb.form === 'finite' && verb.auxiliary === null
}

/** Whether what stands behind a verb of speech leaves it a clause: nothing, or a subject. */
function takesClause(before: readonly Chunk[], verb: number, isApart: boolean): boolean {
  const phrase = before.at(-1)
  const group = before[verb]
  if (phrase?.type !== 'noun phrase') return true
  // *lo ripetono gli esperti | che*: what is said stands before.
  if (group?.type === 'verb group' && group.hasObject) return false
  return isApart || mayFollowAsSubject(before, verb, phrase)
}

/** Classes of those who speak. */
const SPEAKERS: ReadonlySet<NounPhrase['nounClass']> = new Set(['person', 'group', 'organization', 'outlet', 'time'])

/** *dijo el ministro | que A*, but *el ministro anunció una ley | que prohíbe A*: an inverted subject, and no object. */
function mayFollowAsSubject(before: readonly Chunk[], verb: number, phrase: NounPhrase): boolean {
  if (!SPEAKERS.has(phrase.nounClass) && !phrase.name && !phrase.pronoun) return false
  for (let back = verb - 1; back >= 0; back--) {
    const chunk = before[back]
    if (!chunk || chunk.type === 'mark' || chunk.type === 'opener') break
    if (chunk.type === 'noun phrase' && chunk.mayBeSubject) return phrase.nounClass === 'time'
  }
  return true
}

/** Whether a verb stands at a token, behind its clitics. */
const isVerb = (grammar: Grammar, tokens: readonly Token[], at: number): boolean =>
  verbAt(grammar, tokens, pastClitics(grammar, tokens, at)) !== null

function hasVerb(grammar: Grammar, tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length && at - from < VERB_REACH; at++) {
    const pos = tokens[at]?.pos
    if (pos === 'PUNCT' || pos === 'QUOTE') return false
    if (verbAt(grammar, tokens, at)?.form === 'finite') return true
  }
  return false
}

function pastClitics({ tables }: Grammar, tokens: readonly Token[], from: number): number {
  let at = from
  while (at - from < MOST_CLITICS && tables.clitics.has(tokens[at]?.lower ?? '')) at++
  return at
}

/** *disse|-lhe*: pronouns that a hyphen ties behind a verb, but those that may be its subject. */
function pastEnclitics({ tables }: Grammar, tokens: readonly Token[], from: number): number {
  let at = from
  while (at - from < MOST_CLITICS) {
    const lower = tokens[at]?.lower ?? ''
    const word = lower.slice(1)
    if (!/^[-‑]/u.test(lower) || !tables.enclitics.has(word) || tables.pronouns.has(word)) break
    at++
  }
  return at
}

/** What the tables, or else its ending, say of the verb at a token; null where none stands there. */
function verbAt({ tables }: Grammar, tokens: readonly Token[], at: number): (VerbFacts & { isKnown: boolean }) | null {
  const token = tokens[at]
  if (!token || (token.pos !== 'VERB' && token.pos !== 'AUX')) return null
  const known = tables.verbs.get(token.lower)
  if (known) return { ...known, isKnown: true }
  const guess = guessedVerb(tables, token.lower, tokens[at - 1])
  return guess && { ...guess, isKnown: false }
}

/** *l’a dit*, *n’avait | pas | dit*, *a été | annoncé*: a verb with its clitics, and with the participle that stands beside it. */
function readVerb(
  grammar: Grammar,
  tokens: readonly Token[],
  from: number,
  before: readonly Chunk[],
): VerbGroup | null {
  const { tables } = grammar
  const at = pastClitics(grammar, tokens, from)
  const found = verbAt(grammar, tokens, at) ?? unknownBehindQuotation(grammar, tokens, at, before)
  if (!found) return null
  const { besideAuxiliary, ...first } = found
  if (first.sharesSubject && tables.commaTellsRelative && !isTellingGerund(grammar, tokens, from, at + 1))
    delete first.sharesSubject
  if (besideAuxiliary && isBesideAuxiliary(tables, tokens, at, before)) first.form = besideAuxiliary
  const to = pastEnclitics(grammar, tokens, at + 1)
  const around = [...tokens.slice(from, at), ...tokens.slice(at + 1, to)].map(({ lower }) =>
    lower.replace(/^[-‑]/u, ''),
  )
  const isReflexive = around.some((word) => tables.reflexives.has(word))
  const hasObject = around.some((word) => tables.objectClitics?.has(word))
  const isImpersonal = around.some((word) => tables.impersonalReflexives.has(word))
  const group: VerbGroup = {
    from,
    to,
    type: 'verb group',
    ...first,
    ...(isImpersonal && { mayBeImpersonal: true }),
    ...(hasObject && { hasObject: true as const }),
  }
  // *s’est dit*: what makes a passive elsewhere makes the past of a reflexive verb.
  if (group.auxiliary === 'passive' && isReflexive) group.auxiliary = 'perfect'
  const whole = group.auxiliary === 'perfect' ? withParticiple(grammar, tokens, group) : group
  if (tables.reflexiveVerbs?.has(whole.lemma)) delete whole.mayBeImpersonal
  // *s’est dite « inquiète »*: a verb that reports otherwise where it is reflexive.
  const reflexive = isReflexive ? reflexiveOf(tables, whole.lemma) : undefined
  const told = asPhase(grammar, tokens, whole)
  if (told) return told
  return withCompound(grammar, tokens, reflexive === undefined ? whole : { ...whole, lemma: reflexive })
}

/** *ha infatti iniziato | a scorrere*, *продолжают | избегать*: a verb that only tells how another is done; null where it is none. */
function asAspect(grammar: Grammar, tokens: readonly Token[], group: VerbGroup): VerbGroup | null {
  const { tables } = grammar
  const { lemma, to } = group
  if (tables.aspectVerbs?.has(lemma) !== true) return null
  let at = to
  while (at - to < MOST_ADVERBS && isPassedOver(grammar, tokens[at])) at++
  const isTie = tokens[at]?.pos === 'ADP' || tables.infinitiveMarks?.has(tokens[at]?.lower ?? '') === true
  const told = pastClitics(grammar, tokens, isTie ? at + 1 : at)
  // *iniziato a scorrere*, of no table
  const { pos, lower = '' } = tokens[told] ?? {}
  const isInfinitive = verbAt(grammar, tokens, told)?.form === 'infinitive'
  return isInfinitive || (isTie && pos === 'NOUN' && !tables.nouns.has(lower)) ? { ...group, lemma: `~${lemma}` } : null
}

/** *«A», tuona | Finch*: a word of no table right behind a quotation and its comma, before a person. */
function unknownBehindQuotation(
  { tables, phrases }: Grammar,
  tokens: readonly Token[],
  at: number,
  before: readonly Chunk[],
): (VerbFacts & { isKnown: boolean }) | null {
  const [last, comma] = [before.at(-2), before.at(-1)]
  const token = tokens[at]
  const isBehind = last?.type === 'quotation' && comma?.type === 'mark' && comma.text === ','
  if (!isBehind || !token || token.text !== token.lower || !/^\p{L}{4,}$/u.test(token.text)) return null
  const { lower } = token
  if ([tables.nouns, tables.determiners, tables.pronouns].some((words) => words.has(lower))) return null
  if ([tables.adverbs, tables.prepositions, tables.titles].some((words) => words.has(lower))) return null
  const next = phrases.whole(tokens, at + 1)
  if (!next || next.from !== at + 1 || next.pronoun) return null
  const isSomebody = next.nounClass === 'person' || (next.nounClass === null && next.noun === '' && next.name !== null)
  if (!isSomebody || !next.mayBeSubject) return null
  return { lemma: lower, form: 'finite', mood: 'indicative', number: next.number, auxiliary: null, isKnown: false }
}

/** *dire* → *se dire*, where that is a reporting verb of its own, or none at all. */
function reflexiveOf({ reporting, reflexives, plainVerbs }: GrammarTables, lemma: string): string | undefined {
  if (plainVerbs?.has(lemma)) return `~${lemma}`
  for (const word of reflexives) if (reporting.has(`${word} ${lemma}`)) return `${word} ${lemma}`
  return undefined
}

/** A verb that only tells how another is done: with that one's meaning where it is one of speech, else with none. */
const asPhase = (grammar: Grammar, tokens: readonly Token[], group: VerbGroup): VerbGroup | null =>
  withPhase(grammar, tokens, group) ?? asAspect(grammar, tokens, group)

/** *se limitó | a responder*: a verb with the infinitive of the reporting verb that it tells of; null where it has none. */
function withPhase(grammar: Grammar, tokens: readonly Token[], group: VerbGroup): VerbGroup | null {
  const { phaseVerbs, reporting } = grammar.tables
  const adpositions = group.form === 'finite' ? phaseVerbs?.get(group.lemma) : undefined
  if (!adpositions?.has(tokens[group.to]?.lower ?? '')) return null
  const at = pastClitics(grammar, tokens, group.to + 1)
  const told = verbAt(grammar, tokens, at)
  if (told?.form !== 'infinitive' || !reporting.has(told.lemma)) return null
  const { mayBeImpersonal: _none, ...own } = group
  return { ...own, to: pastEnclitics(grammar, tokens, at + 1), lemma: told.lemma, auxiliary: null }
}

/** *a fait | savoir*, *a mis hier | en garde*: a verb with the words that make another of it. */
function withCompound(grammar: Grammar, tokens: readonly Token[], group: VerbGroup): VerbGroup {
  let at = group.to
  while (at - group.to < MOST_ADVERBS && isPassedOver(grammar, tokens[at])) at++
  const found = grammar.compounds.at(tokens, at)
  return found?.value.includes(group.lemma)
    ? // *är överens om att*: an auxiliary that makes a verb of speech with them waits for no other.
      { ...group, to: found.to, lemma: `${group.lemma} ${wordsOf(tokens, at, found.to)}`, auxiliary: null }
    : group
}

const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ')

/** *…, asegurando que A*: a gerund behind a comma with its words; others go on with the words that they stand in. */
const isTellingGerund = ({ openers }: Grammar, tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[from - 1]?.text === ',' &&
  (openers.at(tokens, to)?.value === 'that or relative' || tokens[to]?.pos === 'QUOTE' || tokens[to]?.text === ':')

/** Whether an auxiliary stands before a verb in its clause, or the particle of an infinitive right before it. */
const isBesideAuxiliary = (
  { infinitiveMarks }: GrammarTables,
  tokens: readonly Token[],
  at: number,
  before: readonly Chunk[],
): boolean =>
  infinitiveMarks?.has(tokens[at - 1]?.lower ?? '') === true ||
  inClause(before).some((chunk) => chunk.type === 'verb group' && chunk.form === 'finite' && chunk.auxiliary !== null)

/** An auxiliary of the past with the participle that stands beside it, adverbs between them. */
function withParticiple(grammar: Grammar, tokens: readonly Token[], group: VerbGroup): VerbGroup {
  let at = group.to
  while (at - group.to < MOST_ADVERBS && isPassedOver(grammar, tokens[at])) at++
  const participle = verbAt(grammar, tokens, at)
  if (participle?.form !== 'participle' && participle?.besideAuxiliary !== 'participle') return group
  const { lemma, auxiliary, gender } = participle
  return { ...group, to: at + 1, lemma, auxiliary, ...(gender && { gender }) }
}

const isPassedOver = ({ tables }: Grammar, token: Token | undefined): boolean =>
  token !== undefined && tables.adverbs.has(token.lower) && !tables.negations.has(token.lower)

/** *selon la police*, *dans un entretien*, *du ministère*: adposition and phrase. */
function readAdjunct(grammar: Grammar, tokens: readonly Token[], at: number, before: readonly Chunk[]): Chunk | null {
  const { tables, longPrepositions } = grammar
  const source = readSource(grammar, tokens, at)
  if (source) return source
  const long = longPrepositions.at(tokens, at)
  const lower = tokens[at]?.lower ?? ''
  const isPreposition = tables.prepositions.has(lower) && tokens[at]?.pos !== 'PROPN'
  const short = tables.fusedArticles.get(lower) ?? (isPreposition ? lower : null)
  const adposition = long ? wordsOf(tokens, at, long.to) : short
  const to = long?.to ?? at + 1
  if (adposition === null || (!long && isArticle(tables, tokens, at))) return null
  const object = objectAt(grammar, tokens, to)
  if (!object) return { from: at, to, type: 'word', isNegation: false }
  const view = tables.viewAdpositions?.has(adposition) ? viewOf(tokens, at, object, adposition, before.at(-1)) : null
  if (view) return view
  const told = asTold(tables, adposition, object)
  return adjunct(at, told, adposition, roleOf(tables, adposition, told))
}

/** *Para Ruiz, A*, *Pour les syndicats, « A »*: a phrase that gives what stands behind it to whom it leads to; null where it does not. */
function viewOf(
  tokens: readonly Token[],
  at: number,
  object: NounPhrase,
  adposition: string,
  before: Chunk | undefined,
): Adjunct | null {
  if (isBeforeQuotation(tokens, object, before)) return adjunct(at, object, adposition, 'source')
  return isView(tokens, object, before) ? { ...adjunct(at, object, adposition, 'source'), isView: true } : null
}

/** Whom an adposition leads to, by what that means there: *a los periodistas*, *a la agencia Norden*. */
function asTold(tables: GrammarTables, adposition: string, object: NounPhrase): NounPhrase {
  if (hears(tables, adposition, object)) return { ...object, nounClass: 'event' }
  return isAgency(tables, object) ? { ...object, nounClass: 'outlet' } : object
}

/** *selon la police*, *de source policière*, *à ses yeux*: what gives its clause to whom it leads to. */
function readSource(grammar: Grammar, tokens: readonly Token[], at: number): Adjunct | null {
  const { tables, sources, sourceHeads, ownSources } = grammar
  const lower = tokens[at]?.lower ?? ''
  const own = ownSources.at(tokens, at)
  if (own) return ownSource(at, own.to, own.value, lower, tables.prepositions.has(lower))
  const found = sources.at(tokens, at)
  // *Il | secondo numero*: behind an article a word alone is an attribute.
  const source = found && found.to === at + 1 && tokens[at - 1]?.pos === 'DET' ? null : found
  const object = source && objectAt(grammar, tokens, source.to)
  if (object) return adjunct(at, object, lower, isNobody(tables, object) ? 'other' : 'source')
  // *fornita | da fonti rinnovabili*: by what something is done.
  const isAgent = tables.agentAdpositions.has(lower) && verbAt(grammar, tokens, at - 1)?.form === 'participle'
  const head = !isAgent && sourceHeads.at(tokens, at) && objectAt(grammar, tokens, at + 1)
  return head ? adjunct(at, head, lower, 'source') : null
}

/** *Pour les syndicats, « A »*: somebody who can speak, with nothing but a comma before the words. */
function isBeforeQuotation(tokens: readonly Token[], { nounClass, to }: NounPhrase, before?: Chunk): boolean {
  const at = tokens[to]?.text === ',' ? to + 1 : to
  const isFirst = !before || before.type === 'mark' || before.type === 'coordinator'
  return isFirst && tokens[at]?.pos === 'QUOTE' && VIEWERS.has(nounClass)
}

const VIEWERS: ReadonlySet<NounPhrase['nounClass']> = new Set(['person', 'group', 'organization'])

/** *Para Ruiz, A*; *para el juez A*: a phrase that may be a person's, by itself at the start of its clause. */
function isView(tokens: readonly Token[], { name, nounClass, number, to }: NounPhrase, before?: Chunk): boolean {
  if (before && before.type !== 'mark' && before.type !== 'coordinator') return false
  if (nounClass === 'person') return number !== 'plural'
  return nounClass === null && name !== null && tokens[to]?.text === ','
}

/** *según el caso*: a noun that the tables know as neither somebody nor a text. */
const isNobody = ({ nouns }: GrammarTables, { noun, nounClass, name }: NounPhrase): boolean =>
  name === null && (nounClass === 'time' || (nounClass === null && nouns.has(noun)))

/** A word that is an article and an adposition: *a ministra*, but *a jornalistas*, *a João*, where it does not agree. */
function isArticle(
  { determiners, nouns, genderOfGiven }: GrammarTables,
  tokens: readonly Token[],
  at: number,
): boolean {
  const article = determiners.get(tokens[at]?.lower ?? '')
  const next = tokens[at + 1]
  if (!article || !next) return false
  const isName = next.pos === 'PROPN'
  const told = nouns.get(next.lower) ?? { number: null, gender: isName ? genderOfGiven(next.lower) : null }
  const differs = <T>(one: T | null, other: T | null) => one !== null && other !== null && one !== other
  return !differs(article.number, told.number) && !differs(article.gender, told.gender)
}

/** The phrase that an adposition leads: where there are cases, never a subject. */
function objectAt({ tables, phrases }: Grammar, tokens: readonly Token[], at: number): NounPhrase | null {
  const object = phrases.whole(tokens, at, true)
  return object && tables.cases ? { ...object, mayBeSubject: false } : object
}

/** *по | его | словам*, *jego | zdaniem*: a pronoun within what gives the words to somebody. */
function ownSource(from: number, to: number, pronoun: PronounFacts, adposition: string, isLed: boolean): Adjunct {
  const at = isLed ? from + 1 : from
  const told = pronounBy({ from: at, to: at + 1 }, pronoun)
  // *a su juicio*: a word that tells no gender means whoever spoke last, as a verb without a subject does.
  const object = told.gender === null && told.number === 'singular' ? { ...told, pronoun: 'dropped' as const } : told
  return { from, to, type: 'adjunct', adposition, object, role: 'source' }
}

const adjunct = (from: number, object: NounPhrase, adposition: string, role: Adjunct['role']): Adjunct => ({
  from,
  to: object.to,
  type: 'adjunct',
  adposition,
  object,
  role,
})

/** *dijo a **la agencia Norden***: an agency of news by its name. */
const isAgency = ({ agencies }: GrammarTables, { noun, name, owner, definiteness, core }: NounPhrase): boolean =>
  agencies?.has(noun) === true && definiteness === 'definite' && owner === null && name !== null && name.to === core.to

/** *explicó **a los periodistas** que*: whether a phrase is of those before whom something is said, where they are told it. */
const hears = (
  { audiences, occasionPrepositions }: GrammarTables,
  adposition: string,
  { noun, nounClass }: NounPhrase,
): boolean =>
  nounClass !== 'outlet' &&
  audiences?.nouns.has(noun) === true &&
  // *i retten*: where a body is heard in.
  (audiences.leads.has(adposition) || (nounClass === 'organization' && occasionPrepositions.has(adposition)))

function roleOf(
  { occasionPrepositions, textPrepositions = occasionPrepositions }: GrammarTables,
  adposition: string,
  { nounClass }: NounPhrase,
): Adjunct['role'] {
  if (nounClass === 'time') return 'time'
  const leads = nounClass === 'document' || nounClass === 'statement' ? textPrepositions : occasionPrepositions
  return leads.has(adposition) && OCCASION_CLASSES.has(nounClass) ? 'occasion' : 'other'
}

/** A phrase that may be a subject, or one that a postposition makes a source. */
function readPhrase({ tables, phrases }: Grammar, tokens: readonly Token[], at: number): NounPhrase | Adjunct | null {
  const phrase = phrases.whole(tokens, at)
  const behind = phrase && tokens[phrase.to]?.lower
  if (!phrase || !behind || !tables.sourcePostpositions.has(behind)) return phrase
  return { ...adjunct(at, phrase, behind, 'source'), to: phrase.to + 1 }
}
