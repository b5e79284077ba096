import type { GrammaticalGender, NounPhrase, Range } from '../../attribution/chunks/chunk'
import { pronounPhrase } from '../../attribution/chunks/pronoun-phrase'
import type { Token } from '../../attribution/words/token'
import { outletNamed } from '../outlets/outlets'
import { isAdjective } from './adjectives'
import { folded } from './fold'
import { genderOfGiven, isGiven, nameParticles, openingParticles } from './names'
import { isPossessed, type NounFacts, nounFacts } from './nouns'
import { verbForms } from './verbs'
import { determiners, prepositions, pronouns, tyingPrepositions } from './words'

/** Tokens of the longest phrase without ties. */
const LONGEST = 14
/** Words of the longest name of an outlet that stands for itself. */
const LONGEST_OUTLET = 3
/** Words of the longest name. */
const LONGEST_NAME = 6
/** Phrases that may be tied to a first one. */
const MOST_TIES = 3
/** What a body's phrase is tied to by ل; to others something is said: قال للصحيفة. */
const NEVER_OWNERS: ReadonlySet<NounPhrase['nounClass']> = new Set([
  'outlet',
  'event',
  'interview',
  'broadcast',
  'post',
  'time',
  'person',
  'group',
])
const OWNERS: ReadonlySet<NounPhrase['nounClass']> = new Set(['person', 'group', 'organization', 'outlet'])

const hasArticle = ({ lower }: Token): boolean => /^ال.{2,}/u.test(lower)
/** الخطيب, القاضي: a word for a person with its article, as surnames are. */
const isPersonal = (token: Token): boolean => hasArticle(token) && nounFacts(token.lower)?.nounClass === 'person'
/** نقل عن مسؤول قوله: what leads to somebody's words. */
const LEADS_WORDS = /^قول(?:ه|ها|هم)$/u
const isNominal = (token: Token | undefined): token is Token =>
  token !== undefined &&
  !LEADS_WORDS.test(token.lower) &&
  (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ' || token.pos === 'NUM')
const isTime = (token: Token): boolean => nounFacts(token.lower)?.nounClass === 'time'
/** A word that no table has. */
const isUnknown = (token: Token): boolean =>
  token.pos === 'NOUN' && nounFacts(token.lower) === null && !isAdjective(token.lower)

/**
 * The noun phrase that begins at a token, with what is tied to it; null where none does.
 * @param isSubject whether a reporting verb stands right before it: then a word that no table has is a name
 */
export function readNounPhrase(tokens: readonly Token[], from: number, isSubject = false): NounPhrase | null {
  const phrase = readCore(tokens, from, isSubject) ?? readPronoun(tokens, from)
  return phrase && withCalled(tokens, withTies(tokens, phrase))
}

/** شاهد عيان | يدعى يوسف سالم: somebody with what he is called. */
function withCalled(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  const isCalled = phrase.nounClass === 'person' && !phrase.name && /^[يت]دعي$/u.test(tokens[phrase.to]?.lower ?? '')
  const called = isCalled ? readCore(tokens, phrase.to + 1, true) : null
  return called?.name ? { ...phrase, to: called.to, name: called.name, gender: called.gender ?? phrase.gender } : phrase
}

function readPronoun(tokens: readonly Token[], from: number): NounPhrase | null {
  const token = tokens[from]
  const facts = token?.pos === 'PRON' ? pronouns.get(token.lower) : undefined
  if (!facts) return null
  return pronounPhrase({ from, to: from + 1 }, { pronoun: 'personal', ...facts, mayBeSubject: true })
}

function readCore(tokens: readonly Token[], from: number, isSubject: boolean): NounPhrase | null {
  const at = determinersEnd(tokens, from)
  const head = tokens[at]
  if (!isNominal(head)) return null
  const outlet = readOutlet(tokens, from, at)
  if (outlet) return outlet
  const facts = nounFacts(head.lower)
  const run = { from: at, to: runEnd(tokens, at, facts) }
  const words = tokens.slice(run.from, run.to)
  if (words.every(({ pos }) => pos === 'NUM')) return null
  const name = nameOf(tokens, run, facts, isSubject)
  const range = { from, to: name && facts?.nounClass !== 'outlet' ? name.to : run.to }
  const isBareName = name?.from === run.from
  const nounClass = isBareName ? null : classOf(tokens, run, facts, name)
  return {
    from: range.from,
    to: range.to,
    type: 'noun phrase',
    core: range,
    noun: isBareName ? '' : (facts?.lemma ?? head.lower),
    nounClass,
    name,
    owner: ownerOf(tokens, run, facts),
    definiteness: isBareName ? 'bare' : isDefinite(tokens, run, from < at) ? 'definite' : 'indefinite',
    pronoun: null,
    number: numberOf(tokens, from, at, facts, isBareName),
    gender: genderOf(tokens, facts, name, isBareName),
    mayBeSubject: facts?.nounClass !== 'time' || isBareName,
  }
}

/** رويترز, فرانس برس: an outlet that is named without a noun that says what it is. */
function readOutlet(tokens: readonly Token[], from: number, at: number): NounPhrase | null {
  for (let to = at + LONGEST_OUTLET; to > at; to--) {
    const words = tokens.slice(at, to)
    if (!words.every(isNominal) || !outletNamed(words.map(({ text }) => text).join(' '))) continue
    const name = { from: at, to }
    return {
      from,
      to,
      type: 'noun phrase',
      core: { from, to },
      noun: '',
      nounClass: 'outlet',
      name,
      owner: null,
      definiteness: 'bare',
      pronoun: null,
      number: 'singular',
      gender: null,
      mayBeSubject: true,
    }
  }
  return null
}

/** Outlets only with a name, or of social media: elsewhere a place. */
const PLACES: ReadonlySet<string> = new Set(['موقع', 'محطة', 'شبكة'])

function classOf(
  tokens: readonly Token[],
  run: Range,
  facts: NounFacts | null,
  name: Range | null,
): NounPhrase['nounClass'] {
  if (/^(?:ال)?تواصل$/u.test(tokens[run.from + 1]?.lower ?? '')) return 'post'
  return facts && PLACES.has(facts.lemma) && !name ? null : (facts?.nounClass ?? null)
}

/** هذا, أحد, عدد من: where the words in front of a noun end. */
function determinersEnd(tokens: readonly Token[], from: number): number {
  let at = from
  while (at - from < 2 && determiners.has(tokens[at]?.lower ?? '')) at++
  return at > from && tokens[at]?.lower === 'من' && isNominal(tokens[at + 1]) ? at + 1 : at
}

/** Where a run of nouns, adjectives and names ends. A time ends it, and a second noun with the article that is no attribute. */
function runEnd(tokens: readonly Token[], from: number, facts: NounFacts | null): number {
  const isTimePhrase = facts?.nounClass === 'time'
  let at = from + 1
  while (at - from < LONGEST) {
    const token = tokens[at]
    if (!isNominal(token)) break
    if (!isTimePhrase && facts?.nounClass !== 'outlet' && isTime(token) && !isAdjective(token.lower)) break
    if (isTimePhrase && !isTime(token) && !isAdjective(token.lower) && token.pos !== 'NUM') break
    if (isSecondNoun(tokens[from] as Token, tokens[at - 1] as Token, token)) break
    at++
  }
  return at
}

/** أبلغ الوزير | الصحيفة, وصف القاضي | الحادث: a second known noun with the article behind a first that has it, too. */
function isSecondNoun(head: Token, before: Token, token: Token): boolean {
  if (!hasArticle(before) || !hasArticle(token) || isAdjective(token.lower)) return false
  const second = nounFacts(token.lower)
  // دعت وزارة الداخلية | المواطنين: a body whose name has its article already.
  if (!hasArticle(head)) {
    const isPeople = second?.nounClass === 'person' || second?.nounClass === 'group'
    return isPeople && nounFacts(head.lower)?.nounClass === 'organization'
  }
  return second !== null && (OWNERS.has(second.nounClass) || nounFacts(head.lower)?.nounClass === 'person')
}

function isDefinite(tokens: readonly Token[], { from, to }: Range, isDetermined: boolean): boolean {
  const words = tokens.slice(from, to)
  return (
    isDetermined ||
    words.some((token) => hasArticle(token) || isGiven(token.lower)) ||
    isPossessed(words[0]?.lower ?? '')
  )
}

function numberOf(
  tokens: readonly Token[],
  from: number,
  at: number,
  facts: NounFacts | null,
  isBareName: boolean,
): NounPhrase['number'] {
  if (isBareName) return 'singular'
  return (at > from ? determiners.get(tokens[from]?.lower ?? '') : null) ?? facts?.number ?? null
}

function genderOf(
  tokens: readonly Token[],
  facts: NounFacts | null,
  name: Range | null,
  isBareName: boolean,
): GrammaticalGender {
  const given = name && genderOfGiven(tokens[name.from]?.lower ?? '')
  if (isBareName || given) return given
  return facts?.nounClass === 'person' ? facts.gender : null
}

/** بيان الوزارة: whose a text or a statement is. */
function ownerOf(tokens: readonly Token[], run: Range, facts: NounFacts | null): NounPhrase | null {
  if (!facts || run.to - run.from < 2 || OWNERS.has(facts.nounClass)) return null
  const owner = readCore(tokens.slice(0, run.to), run.from + 1, false)
  return owner && (OWNERS.has(owner.nounClass) || owner.name) ? owner : null
}

function nameOf(tokens: readonly Token[], run: Range, facts: NounFacts | null, isSubject: boolean): Range | null {
  if (facts?.nounClass === 'outlet' || facts?.lemma === 'منصة') return outletName(tokens, run)
  const given = givenAt(tokens, run, facts)
  const hasRole = given !== null && (given > run.from ? facts?.nounClass === 'person' : isSubject)
  if (given !== null) return { from: given, to: nameEnd(tokens, given, run.to, isSubject, hasRole) }
  const isAlone = run.to - run.from === 1
  if (isAlone && isSubject && tradeSurnames.has(tokens[run.from]?.lower ?? '')) return run
  if (facts?.nounClass === 'person') return nameBehindRole(tokens, run, isSubject)
  return facts === null && isSubject ? unknownName(tokens, run) : null
}

/** وكالة رويترز, صحيفة نيويورك تايمز الأمريكية: what stands behind the kind of an outlet, without attributes. */
function outletName(tokens: readonly Token[], { from, to }: Range): Range | null {
  const [head, first] = [tokens[from] as Token, tokens[from + 1]]
  if (!first || to - from < 2 || hasArticle(head) || isPossessed(head.lower)) return null
  if (isAdjective(first.lower) || NEWS.test(first.lower) || OWNERS.has(nounFacts(first.lower)?.nounClass ?? null))
    return null
  let end = to
  while (end > from + 2 && isAdjective(tokens[end - 1]?.lower ?? '')) end--
  return { from: from + 1, to: end }
}

/** وكالة الأنباء, وسائل الإعلام: nouns that make no name of an outlet. */
const NEWS = /^(?:ال)?(?:انباء|اخبار|اعلام|تواصل)$/u

/** Place of the first given name of a run; null where there is none. */
function givenAt(tokens: readonly Token[], { from, to }: Range, facts: NounFacts | null): number | null {
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token
    const opens = isGiven(token.lower) || (openingParticles.has(token.lower) && at + 1 < to)
    if (!opens) continue
    // أمين عام, سلطان عمان: a role that is a name, too.
    const next = tokens[at + 1]
    const isRole = at === from && facts !== null && !(at + 1 < to && next && (isUnknown(next) || isGiven(next.lower)))
    // صحيفة بدر, مدينة خالد: what a place or a thing is called by is not somebody.
    const isThing = at > from && facts !== null && !mayBeNamedBehind(tokens, at, facts)
    if (!isRole && !isThing) return at
  }
  return null
}

/** المتحدث باسم البيت الأبيض كارولين ليفيت: behind a place with its article, the two names of somebody. */
const mayBeNamedBehind = (tokens: readonly Token[], at: number, { nounClass }: NounFacts): boolean =>
  nounClass === 'person' ||
  nounClass === 'organization' ||
  ((nounClass === null || nounClass === 'document') && hasArticle(tokens[at - 1] as Token) && isNominal(tokens[at + 1]))

/**
 * Where a name ends that begins at a token: its parts, and at least one more word whatever it is. Behind a verb that reports
 * nothing, a further word with the article may be its object: افتتح أحمد سالم | المعرض.
 * @param hasRole whether it is somebody's name, so that a surname may be a word for a person: الوزير سامي | الخطيب
 */
function nameEnd(tokens: readonly Token[], from: number, limit: number, isSubject: boolean, hasRole = false): number {
  let at = from + 1
  while (at < limit && at - from < LONGEST_NAME) {
    const token = tokens[at] as Token
    const { lower } = token
    const isPart = isGiven(lower) || nameParticles.has(lower) || nameParticles.has(tokens[at - 1]?.lower ?? '')
    const isSecond = at === from + 1 && isSurname(tokens, at, limit, hasRole)
    const isFurther = isUnknown(token) && (isSubject || !hasArticle(token) || lower.endsWith('ي'))
    if (!isPart && !isSecond && !isFurther) break
    at++
  }
  return at
}

/** Whether the word behind a given name is a surname: الوزير سامي | الخطيب; الرئيس يوسف | نجم, but نجم السينما. */
function isSurname(tokens: readonly Token[], at: number, limit: number, hasRole: boolean): boolean {
  const token = tokens[at] as Token
  const isCalledSo = hasRole && !hasArticle(token) && !opensTie(tokens, at, limit)
  const mayBeName = (hasRole && isPersonal(token)) || !OWNERS.has(nounFacts(token.lower)?.nounClass ?? null)
  return isCalledSo || (mayBeName && (hasArticle(token) || !isAdjective(token.lower)))
}

const opensTie = (tokens: readonly Token[], at: number, limit: number): boolean =>
  at + 1 < limit && hasArticle(tokens[at + 1] as Token)

/** وزير الخارجية إدمون حايك: the words behind a role and its attributes; null in doubt. */
function nameBehindRole(tokens: readonly Token[], { from, to }: Range, isSubject: boolean): Range | null {
  const head = tokens[from] as Token
  let at = from + 1
  let isDefinite = hasArticle(head) || isPossessed(head.lower)
  while (at < to) {
    const token = tokens[at] as Token
    if (isUnknown(token) && !hasArticle(token)) break
    if (isUnknown(token) && hasArticle(head) && at === from + 1 && !/[يةن]$/u.test(token.lower)) break
    isDefinite ||= hasArticle(token)
    at++
  }
  if (at >= to) return null
  const end = nameEnd(tokens, at, to, isSubject)
  // مسؤول مجهول: behind a role without the article a single word is an attribute.
  if (!isDefinite && (end - at < 2 || /[ية]$/u.test(tokens[at]?.lower ?? ''))) return null
  return { from: at, to: end }
}

/** Words for a trade that are surnames in the news, rather than what somebody is. */
const tradeSurnames: ReadonlySet<string> = folded(
  'الخطيب الحداد النجار الخياط الصياد الحلاق الراوي الحكيم الصباغ العطار القصاب البيطار الصائغ الفلاح الجمال الصباح الدباغ النقاش',
)

/** What no name ends with, of words that no table has. */
const NO_NAME = /(?:ة|ات|ون|(?<!شاه|عابد|تحس|معين|مت)ين|اء|ته|تها)$/u

/** وصفت | القراجة: with the article, in front of another phrase, and a woman's as its verb is. */
function agreesWithVerb(tokens: readonly Token[], at: number): boolean {
  const [verb, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!word || !hasArticle(word) || !/ة$/u.test(word.lower)) return false
  const isWomans = verb?.pos === 'VERB' && verbForms.get(verb.lower)?.gender === 'female'
  return isWomans && next !== undefined && !isAdjective(next.lower)
}

/** قال فوشيه, قال السيسي: a word behind a reporting verb that no table has. */
function unknownName(tokens: readonly Token[], { from, to }: Range): Range | null {
  const first = tokens[from] as Token
  if (!isUnknown(first) || (NO_NAME.test(first.lower) && !agreesWithVerb(tokens, from))) return null
  return { from, to: hasArticle(first) ? from + 1 : nameEnd(tokens, from, to, true) }
}

function withTies(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  let whole = phrase
  for (let ties = 0; ties < MOST_TIES && !whole.name && !whole.pronoun; ties++) {
    const tied = readTie(tokens, whole)
    if (!tied) break
    const name = tied.noun === '' || whole.nounClass !== 'person' ? null : tied.name
    whole = { ...whole, to: tied.to, owner: whole.owner ?? tied, name, gender: name ? tied.gender : whole.gender }
  }
  return whole.to > phrase.to && !whole.name ? withRank(tokens, whole) : whole
}

/** المتحدث باسم الشرطة | العقيد ماجد خوري: the rank and name behind what somebody speaks for. */
function withRank(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  const ranked = phrase.nounClass === 'person' ? readCore(tokens, phrase.to, false) : null
  if (!ranked?.name || (ranked.nounClass !== 'person' && ranked.noun !== '')) return phrase
  return { ...phrase, to: ranked.to, name: ranked.name, gender: ranked.gender ?? phrase.gender }
}

/** المتحدث باسم الوزارة, الأمين العام للأمم المتحدة: the phrase that is tied to one; null where nothing is. */
function readTie(tokens: readonly Token[], { to, nounClass }: NounPhrase): NounPhrase | null {
  const lower = tokens[to]?.lower ?? ''
  if (!tyingPrepositions.has(lower) || nounClass === null || nounClass === 'time') return null
  const tied = readCore(tokens, to + 1, false)
  if (!tied || lower === 'باسم') return tied
  if (tied.noun === '' || NEVER_OWNERS.has(tied.nounClass)) return null
  // صرح مصدر لرويترز: to whom it was said, rather than whose the source is.
  if (lower === 'ل' && nounFacts(tokens[tied.core.from]?.lower ?? '') === null) return null
  // قال الوزير في القاهرة: a place, unless the name of who speaks stands behind it.
  return PLACE_PREPOSITIONS.has(lower) && !(nounClass === 'person' && tied.name) ? null : tied
}

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(['في', 'ب', 'لدى'])

/** Whether a token leads to a phrase. */
export const isPreposition = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'ADP' || prepositions.has(token.lower))
