import type { Adjunct, Chunk, NounPhrase, OtherWord, VerbGroup } from '../../attribution/chunks/chunk'
import type { Token } from '../../attribution/words/token'
import { isPreposition, readNounPhrase } from './noun-phrase'
import { guessVerb, reporting, TEXT_LEMMA, verbForms } from './verbs'
import {
  additive,
  adverbialBeforeThat,
  adverbialOpeners,
  adversative,
  adversativeBeforeThat,
  beforeThat,
  contrasting,
  negations,
  occasionPrepositions,
  questionOpeners,
  relativeOpeners,
  sourceNounsAfterLimit,
  sourceNounsAfterOn,
  sourceWithFrom,
  sourceWithTo,
  sourceWords,
  thatWords,
  unreal,
} from './words'

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
/** Tokens within which a verb shows what it brings. */
const REACH = 24
/** Tokens of a subject between an auxiliary and its verb. */
const REACH_OF_MAIN_VERB = 4
/** Other marks are as they stand. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['،', ','],
  ['؛', ';'],
])

/** The chunks of an Arabic sentence. */
export function chunk(tokens: readonly Token[]): Chunk[] {
  const chunks: Chunk[] = []
  let at = 0
  while (at < tokens.length) {
    for (const next of readChunks(tokens, at, chunks)) {
      chunks.push(next)
      at = next.to
    }
  }
  return chunks
}

const word = (from: number, to: number, isNegation = false): OtherWord => ({ from, to, type: 'word', isNegation })
const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''
const isThat = (tokens: readonly Token[], at: number): boolean => thatWords.has(lowerAt(tokens, at))
const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB'
const isReporting = (token: Token | undefined): boolean => token?.pos === 'VERB' && reporting.has(token.lemma)
const isMark = (token: Token | undefined): boolean =>
  token === undefined || token.pos === 'PUNCT' || token.pos === 'QUOTE'

function readChunks(tokens: readonly Token[], at: number, before: readonly Chunk[]): Chunk[] {
  const token = tokens[at] as Token
  const range = { from: at, to: at + 1 }
  if (token.pos === 'QUOTE') return [{ ...range, type: 'quotation' }]
  if (token.pos === 'PUNCT') {
    const text = token.lower === '—' ? '—' : (MARKS.get(token.text) ?? token.text)
    return [{ ...range, type: 'mark', text }]
  }
  const joiner = readOpener(tokens, at, before) ?? readCoordinator(tokens, at, before)
  if (joiner) return [joiner]
  if (negations.has(token.lower)) return [word(at, at + 1, true)]
  const verb = readVerb(tokens, at)
  if (verb) return withArguments(tokens, verb)
  return [readSource(tokens, at) ?? readNominal(tokens, at, before.at(-1)) ?? word(at, at + 1)]
}

/** أن, إلى أن, الذي, بعد أن, كما: what opens a clause. */
function readOpener(tokens: readonly Token[], at: number, before: readonly Chunk[]): Chunk | null {
  const lower = lowerAt(tokens, at)
  const opener = (kind: Extract<Chunk, { type: 'opener' }>['kind'], to = at + 1): Chunk => ({
    from: at,
    to,
    type: 'opener',
    kind,
  })
  if (isThat(tokens, at + 1)) {
    if (adversativeBeforeThat.has(lower) && !beforeThat.has(lower))
      return { from: at, to: at + 2, type: 'coordinator', kind: 'adversative' }
    if (adverbialBeforeThat.has(lower)) return opener('adverbial', at + 2)
    if (beforeThat.has(lower)) return opener('that', at + 2)
  }
  if (thatWords.has(lower)) return opener('that')
  const manner = mannerEnd(tokens, at, before)
  if (manner > at) return opener('manner', manner)
  if (relativeOpeners.has(lower)) return opener('relative')
  if (questionOpeners.has(lower)) return opener('question')
  return adverbialOpeners.has(lower) ? opener('adverbial') : null
}

/** حسبما, بحسب ما, وفقا لما, كما: *as* before who says so; where nothing follows that is said, since كما is *also*, too. */
function mannerEnd(tokens: readonly Token[], at: number, before: readonly Chunk[]): number {
  const lower = lowerAt(tokens, at)
  const next = lowerAt(tokens, at + 1)
  const end = lower === 'حسبما' || lower === 'وفقما' ? at + 1 : endOfAs(tokens, at, lower, next)
  if (end > at && isReporting(tokens[end])) return end
  const isAs = lower === 'كما' && isReporting(tokens[at + 1]) && !bringsWords(tokens, at + 2)
  return isAs && before.length > 0 ? at + 1 : at
}

function endOfAs(tokens: readonly Token[], at: number, lower: string, next: string): number {
  if (sourceWords.has(lower) && next === 'ما') return at + 2
  if (!sourceWithTo.has(lower)) return at
  if (next === 'لما') return at + 2
  return next === 'ل' && lowerAt(tokens, at + 2) === 'ما' ? at + 3 : at
}

/** Whether *that*, a colon or a quotation stands between a token and the next mark. */
function bringsWords(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + REACH; at++) {
    const token = tokens[at]
    if (!token) return false
    if (thatWords.has(token.lower) || token.text === ':' || token.pos === 'QUOTE') return true
    if (isMark(token)) return false
  }
  return false
}

/** و, لكن, فيما قال: what joins two clauses. At the start of its sentence it joins nothing. */
function readCoordinator(tokens: readonly Token[], at: number, before: readonly Chunk[]): Chunk | null {
  const lower = lowerAt(tokens, at)
  const last = before.at(-1)
  const opensSentence = last === undefined || (last.type === 'mark' && /^[.!?؟]$/u.test(last.text))
  const kind = coordinatorKind(tokens, at, lower)
  if (!kind) return null
  const to = lower === 'في' ? at + 2 : at + 1
  return opensSentence ? word(at, to) : { from: at, to, type: 'coordinator', kind }
}

function coordinatorKind(tokens: readonly Token[], at: number, lower: string): 'additive' | 'adversative' | null {
  if (additive.has(lower)) return 'additive'
  if (adversative.has(lower)) return 'adversative'
  const isTwoWords = lower === 'في' && lowerAt(tokens, at + 1) === 'حين'
  // فيما قال الوزير: *while*; فيما يتعلق: *as for*.
  const goesWith = contrasting.has(lower) || lower === 'حيث' ? tokens[at + 1] : isTwoWords ? tokens[at + 2] : undefined
  return goesWith && isReporting(goesWith) ? 'adversative' : null
}

/** A verb form; one of the present behind أن, لن or قد, and a future, has said nothing. */
function readVerb(tokens: readonly Token[], at: number): VerbGroup | null {
  const token = tokens[at] as Token
  if (token.pos !== 'VERB' && token.pos !== 'AUX') return null
  const facts = verbForms.get(token.lower) ?? guessVerb(token.lower)
  const isReal = facts !== null && !(facts.isPresent && unreal.has(lowerAt(tokens, at - 1)))
  const { lemma, form, number, gender, auxiliary, sharesSubject } = facts ?? UNKNOWN
  return {
    from: at,
    to: at + 1,
    type: 'verb group',
    lemma: isReal ? lemma : token.lower,
    form,
    mood: 'indicative',
    auxiliary,
    number,
    ...(gender !== undefined && { gender }),
    ...(sharesSubject && { sharesSubject }),
    isKnown: verbForms.has(token.lower),
  }
}

const UNKNOWN = {
  lemma: '',
  form: 'finite',
  number: null,
  gender: null,
  auxiliary: null,
  sharesSubject: undefined,
} as const

/** A verb, with what it needs to be understood: جاء في البيان, نقلت الوكالة عن الوزير قوله. */
function withArguments(tokens: readonly Token[], verb: VerbGroup): Chunk[] {
  if (verb.lemma === 'جاء' || verb.lemma === 'ورد') return readTextVerb(tokens, verb)
  return verb.lemma === 'نقل' ? readRelay(tokens, verb) : [verb]
}

/** جاء في بيان الوزارة أن: the text is who says it. */
function readTextVerb(tokens: readonly Token[], verb: VerbGroup): Chunk[] {
  if (lowerAt(tokens, verb.to) !== 'في') return [verb]
  const text = readNounPhrase(tokens, verb.to + 1)
  const isText = text && (text.nounClass === 'document' || text.nounClass === 'statement' || text.nounClass === 'post')
  return isText ? [{ ...verb, lemma: TEXT_LEMMA }, word(verb.to, verb.to + 1), text] : [verb]
}

/** نقلت الوكالة عن الوزير قوله إن: who is behind عن has said it, and the subject is where it was said. */
function readRelay(tokens: readonly Token[], verb: VerbGroup): Chunk[] {
  const outlet = readNounPhrase(tokens, verb.to, true)
  const from = outlet?.to ?? verb.to
  if (lowerAt(tokens, from) !== 'عن') return [verb]
  const speaker = readNounPhrase(tokens, from + 1, true)
  if (!speaker) return [verb]
  const station: Chunk[] = outlet
    ? [
        {
          from: outlet.from,
          to: outlet.to,
          type: 'adjunct',
          adposition: '',
          object: asOutlet(outlet),
          role: 'occasion',
        },
      ]
    : []
  const said = /^قول(?:ه|ها|هم)$/u.test(lowerAt(tokens, speaker.to)) ? [word(speaker.to, speaker.to + 1)] : []
  // The verb agrees with who relays.
  return [{ ...verb, gender: null }, ...station, word(from, from + 1), speaker, ...said]
}

/** نقلت رويترز: who relays words is an outlet, if no noun says what it is. */
const asOutlet = (phrase: NounPhrase): NounPhrase => ({ ...phrase, nounClass: phrase.nounClass ?? 'outlet' })

/** بحسب الوزارة, وفقا للوزارة, على حد قول الوزير: what gives the words around it to somebody. */
function readSource(tokens: readonly Token[], at: number): Adjunct | null {
  const from = sourceEnd(tokens, at)
  const object = from > at ? readNounPhrase(tokens, from, true) : null
  if (!object) return null
  return { from: at, to: object.to, type: 'adjunct', adposition: lowerAt(tokens, at), object, role: 'source' }
}

function sourceEnd(tokens: readonly Token[], at: number): number {
  const [first, second, third] = [at, at + 1, at + 2].map((place) => lowerAt(tokens, place))
  if (sourceWords.has(first ?? '')) return at + 1
  if (sourceWithTo.has(first ?? '') && /^لل?$/u.test(second ?? '')) return at + 2
  if (sourceWithFrom.has(first ?? '') && second === 'عن') return at + 2
  if (first !== 'على') return at
  if (sourceNounsAfterOn.has(second ?? '')) return at + 2
  return second === 'حد' && sourceNounsAfterLimit.has(third ?? '') ? at + 3 : at
}

/** في مؤتمر صحفي, أمس الاثنين, وزير الخارجية أحمد سالم */
function readNominal(tokens: readonly Token[], at: number, last: Chunk | undefined): Chunk | null {
  const token = tokens[at] as Token
  if (isPreposition(token)) return readAdjunct(tokens, at, last)
  const isSubject = last?.type === 'verb group' && (reporting.has(last.lemma) || awaitsVerb(tokens, at, last))
  const phrase = readNounPhrase(tokens, at, isSubject)
  if (phrase?.nounClass === 'time' && phrase.name === null)
    return { from: at, to: phrase.to, type: 'adjunct', adposition: '', object: phrase, role: 'time' }
  return phrase && isSubject ? withSecond(tokens, phrase) : phrase
}

/** كانت | أوزولس قالت: the subject between an auxiliary and its verb. */
const awaitsVerb = (tokens: readonly Token[], at: number, { auxiliary }: VerbGroup): boolean =>
  auxiliary === 'perfect' && tokens.slice(at + 1, at + 1 + REACH_OF_MAIN_VERB).some(isReporting)

/** قال الوزير ونائبه إن: several who say it. */
function withSecond(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  if (lowerAt(tokens, phrase.to) !== 'و') return phrase
  const second = readNounPhrase(tokens, phrase.to + 1, true)
  if (!second || isVerb(tokens[phrase.to + 1]) || !(isThat(tokens, second.to) || isMark(tokens[second.to])))
    return phrase
  const bothNamed = phrase.noun === '' && second.noun === '' && phrase.name && second.name
  const name = bothNamed ? { from: phrase.from, to: second.to } : null
  return { ...phrase, to: second.to, number: 'plural', gender: null, name, definiteness: 'indefinite' }
}

function readAdjunct(tokens: readonly Token[], at: number, last: Chunk | undefined): Chunk | null {
  const object = readNounPhrase(tokens, at + 1)
  if (!object) return null
  const adposition = lowerAt(tokens, at)
  return { from: at, to: object.to, type: 'adjunct', adposition, object, role: roleOf(adposition, object, last) }
}

function roleOf(adposition: string, { nounClass }: NounPhrase, last: Chunk | undefined): Adjunct['role'] {
  if (nounClass === 'time') return 'time'
  if (!OCCASION_CLASSES.has(nounClass)) return 'other'
  // في مقابلة مع قناة النهار
  const isWith = adposition === 'مع' && last?.type === 'adjunct' && last.object?.nounClass === 'interview'
  return isWith || occasionPrepositions.has(adposition) ? 'occasion' : 'other'
}
