import type { Token } from '../../attribution/words/token'
import type { Span } from '../../model'
import { runEnd, scriptOf, tokenAt } from '../east-asian/phrases'
import { markAt, matchAt, readWords } from '../east-asian/read-words'
import { words } from '../word-list'
import { givenNameAt, givenNameByGuess, looksForeign, surnames } from './names'
import { beforeTitle, indefinite, noNames, nouns, SHORTEST_BODY, titles } from './nouns'
import { bareForms, HEARSAY, SAYS, verbForms } from './verbs'
import { adverbs, attributive, closers, openers, particles, pronouns, sayings } from './words'

const NUMBER = /\d+(?:[.,]\d+)*/uy
const LATIN = /[\p{Script=Latin}\p{Script=Han}][\p{Script=Latin}\p{Script=Han}\d&'’.-]*/uy
const CLOSING_MARK = /[”’"'」』》〉]/u
/** *한다는*, *이라는* before a noun of saying. */
const ENDS_CLAUSE = /(?:다|[이으하]라|하자|냐)는$/u
/** Clauses that *고*, *며* may close. */
const CLOSES_CLAUSE = /[다라냐자](?:고|며|면서|고도)$/u
const SAYS_ITSELF = /(?:며|면서|면서도)$/u
/** Nouns that look like names: what they end with tells. */
const NO_NAME_END = /[자당부회처청위들측은는을를]$/u
/** One syllable that is a family name, and a word before a title as well: *전 대표*. */
const FORMER = /^[전현신주부양각총여남반본그제]$/u
/** Words behind a name within which its title is looked for. */
const TITLE_REACH = 3
const LONGEST_LOOK = 40
/** What ties a quotation to a noun of saying. */
const TIES_SAYING = /^(?:이?라)?는$/u

/** The words of a block: runs of Hangul, parted into stem and particle where the tables tell. */
export const tokenize = (text: string, block: Span, blanks: readonly Span[]): Token[] =>
  readWords(text, block, blanks, readWord)

function readWord(text: string, at: number, end: number, before: readonly Token[]): readonly Token[] {
  switch (scriptOf(text, at)) {
    case 'hangul':
      return readHangul(text, at, text.slice(at, runEnd(text, at, end, 'hangul')), before)
    case 'digit':
      return [tokenAt(matchAt(NUMBER, text, at, end), at, 'NUM')]
    case 'latin':
    case 'han':
      return [tokenAt(matchAt(LATIN, text, at, end), at, 'PROPN')]
    default:
      return [tokenAt(markAt(text, at, end), at, 'PUNCT')]
  }
}

function readHangul(text: string, at: number, word: string, before: readonly Token[]): readonly Token[] {
  if (CLOSING_MARK.test(text[at - 1] ?? '')) return readBehindMark(text, at, word)
  return (
    readVerb(at, word, before) ??
    readPronoun(at, word) ??
    readThing(at, word) ??
    readSmall(at, word) ??
    readNamed(text, at, word, before.at(-1)) ??
    readNameBehindRole(at, word, before) ??
    readNameBeforeQuotation(text, at, word) ??
    readForeignTopic(at, word, before) ??
    readNoun(at, word) ??
    readClauseEnd(at, word) ?? [tokenAt(word, at, looksVerbal(word) ? 'VERB' : isAdnominal(word) ? 'ADJ' : 'NOUN')]
  )
}

/** *“A”|는 취지로 말했다*: whether a noun of saying follows. */
function tiesSaying(text: string, behind: number, word: string): boolean {
  const next = /^\s([\uac00-\ud7a3]{2,5})/u.exec(text.slice(behind, behind + LONGEST_LOOK))?.[1]
  return TIES_SAYING.test(word) && sayings.has(next ?? '')
}

/** *“A”|라고*, *“A”|고 밝혔다*, *‘A’|는*: what stands right behind a closing mark. */
function readBehindMark(text: string, at: number, word: string): readonly Token[] {
  const closer = closers.find((each) => word.startsWith(each))
  const isWhole = closer === word || (closer !== undefined && verbForms.has(word.slice(closer.length)))
  if (closer && (isWhole || bareForms.has(word.slice(closer.length)))) {
    const rest = word.slice(closer.length)
    const verb = verbForms.get(rest)?.lemma ?? SAYS
    // *“A”며 반대했다*: it says by itself.
    const first = SAYS_ITSELF.test(closer) ? tokenAt(closer, at, 'VERB', SAYS) : tokenAt(closer, at, 'SCONJ')
    return rest === '' ? [first] : [first, tokenAt(rest, at + closer.length, 'VERB', verb)]
  }
  if (tiesSaying(text, at + word.length, word)) {
    const last = at + word.length - 1
    return [...(last > at ? [tokenAt(word.slice(0, -1), at, 'ADP')] : []), tokenAt('는', last, 'SCONJ', SAYS)]
  }
  const tie = [...attributive, ...particles].find((each) => word.startsWith(each)) ?? word
  const first = tokenAt(tie, at, 'ADP')
  return tie === word ? [first] : [first, tokenAt(word.slice(tie.length), at + tie.length, 'X')]
}

function readVerb(at: number, word: string, before: readonly Token[]): readonly Token[] | null {
  const known = verbForms.get(word)
  if (known) return [tokenAt(word, at, 'VERB', known.lemma)]
  if (before.at(-1)?.pos !== 'SCONJ') return null
  if (bareForms.has(word)) return [tokenAt(word, at, 'VERB', SAYS)]
  return word === HEARSAY ? [tokenAt(word, at, 'VERB', HEARSAY)] : null
}

function readPronoun(at: number, word: string): readonly Token[] | null {
  const pronoun = [...pronouns.keys()].find(
    (each) => word.startsWith(each) && particles.includes(word.slice(each.length)),
  )
  return pronoun === undefined
    ? null
    : [tokenAt(pronoun, at, 'PRON'), tokenAt(word.slice(pronoun.length), at + pronoun.length, 'ADP')]
}

function readSmall(at: number, word: string): readonly Token[] | null {
  if (openers.has(word)) return [tokenAt(word, at, 'CCONJ')]
  if (sayings.has(word)) return null
  return adverbs.has(word) ? [tokenAt(word, at, 'ADV')] : null
}

/** *됐다|고*, *이라|며*, *한다|는*: a clause, and what closes it. */
function readClauseEnd(at: number, word: string): readonly Token[] | null {
  const closer = CLOSES_CLAUSE.test(word)
    ? /(?:고도|면서|고|며)$/u.exec(word)?.[0]
    : ENDS_CLAUSE.test(word)
      ? '는'
      : undefined
  if (!closer || word.length - closer.length < 2) return null
  const stem = word.slice(0, -closer.length)
  return [tokenAt(stem, at, 'VERB', verbForms.get(stem)?.lemma ?? stem), tokenAt(closer, at + stem.length, 'SCONJ')]
}

/** Nouns that end as verbs do. */
const VERBLIKE = /^(?:사고|광고|창고|재고|신고|권고|원고|피고|선고|예고|바다|투자|소비자|시며|학자|기자|환자)$/u
const looksVerbal = (word: string): boolean =>
  !VERBLIKE.test(word) && /(?:다|고|며|면서|지만|는데|해서|아서|어서|하여|으나|자)$/u.test(word) && word.length > 1
const isAdnominal = (word: string): boolean =>
  /(?:하는|되는|있는|없는|않는|던|했던|된|한|할|될|같은|많은|높은|낮은|새로운|인|을|운|[넣받맡찾놓얻잡묻남낳쌓꼽입읽앉않맞겪막][은]|이끈|꺼낸|나선|거둔|뽑힌|열린|치른|올린|날린|때린|넘긴|이긴|세운|만난|지낸|나온|지킨|이룬|보낸|펴낸|떠난)$/u.test(
    word,
  ) && word.length > 1

/** *것|으로 알려졌다*: the noun that makes a thing of a clause. */
function readThing(at: number, word: string): readonly Token[] | null {
  const [, tie] = /^것(으로|은|을|이|도|이라고|이라며|이라면서)$/u.exec(word) ?? []
  return tie === undefined
    ? null
    : [tokenAt('것', at, 'NOUN'), tokenAt(tie, at + 1, tie.startsWith('이라') ? 'SCONJ' : 'ADP')]
}

/** *배우 | 김수현|은*: a name of Korean form behind what somebody is. */
function readNameBehindRole(at: number, word: string, before: readonly Token[]): readonly Token[] | null {
  const role = before.at(-1)
  if (role?.pos !== 'NOUN' || role.end !== at - 1 || factsOfWord(role.text)?.nounClass !== 'person') return null
  const particle = particles.find((each) => word.endsWith(each) && givenNameAt(word.slice(0, -each.length)) !== null)
  if (particle === undefined || (role.text.length < 2 && !KIN.has(role.text))) return null
  const name = word.slice(0, -particle.length)
  if (factsOfWord(name) || noNames.has(name) || NO_NAME_END.test(name)) return null
  return [...nameTokens(at, name), tokenAt(particle, at + name.length, 'ADP')]
}

/** What somebody is, in one syllable, that stands before a name. */
const KIN = words('딸 형')

/** *결승골을 넣은 이준혁|은 “팬들 덕분”*: a name of Korean form that a quotation stands right behind. */
function readNameBeforeQuotation(text: string, at: number, word: string): readonly Token[] | null {
  const [, name = '', particle = ''] = /^(.{3})([은는이가])$/u.exec(word) ?? []
  if (!/^\s[“"‘']/u.test(text.slice(at + word.length, at + word.length + 2)) || givenNameAt(name) === null) return null
  if (factsOfWord(name) || noNames.has(name) || NO_NAME_END.test(name)) return null
  return [...nameTokens(at, name), tokenAt(particle, at + name.length, 'ADP')]
}

/** *멘데스|는 팀에 남겠다고 약속했다*: a name that does not look Korean as the topic of its sentence. */
function readForeignTopic(at: number, word: string, before: readonly Token[]): readonly Token[] | null {
  const [, name = '', particle = ''] = /^(.{2,})([은는])$/u.exec(word) ?? []
  const last = before.at(-1)
  const isFirst = last === undefined || (last.pos === 'PUNCT' && last.text !== ',') || last.isName === true
  if (!isFirst || !looksForeign(name) || factsOfWord(name) || noNames.has(name) || verbForms.has(name)) return null
  return [nameToken(name, at), tokenAt(particle, at + name.length, 'ADP')]
}

/** *한|병도 대표*, *김 전 총리*, *트럼프 대통령*, *박씨*: a name, as the title behind it tells. */
function readNamed(text: string, at: number, word: string, before: Token | undefined): readonly Token[] | null {
  const polite = readPolite(at, word)
  if (polite) return polite
  // *전문가 김민수 교수*: a noun that begins as family names do.
  if (noNames.has(word) || nouns.get(word)) return null
  if (isBehindWholeName(at, before)) return null
  const title = titleBehind(text, at + word.length)
  if (title === null) return null
  if (surnames.has(word) && word.length === 1)
    return FORMER.test(word) || !title.isNear || (/^[한이]$/u.test(word) && indefinite.has(title.word))
      ? null
      : [nameToken(word, at)]
  if (isKoreanName(word, title)) return nameTokens(at, word)
  // *마르코 | 베네티 총리*: behind the first part of a name.
  const isSecond =
    before?.isName === true &&
    looksForeign(before.text) &&
    before.end === at - 1 &&
    title.isNear &&
    titles.has(title.word)
  return isSecond && factsOfWord(word) === null && word.length > 1
    ? [nameToken(word, at)]
    : readForeign(at, word, title)
}

/** *최수진 | 한빛대 교수*: where somebody whose name stands before is from. */
const isBehindWholeName = (at: number, before: Token | undefined): boolean =>
  before?.isName === true && before.end === at - 1 && !looksForeign(before.text) && before.text.length > 1

/** *이영희 의원*, *한겨울 의원*: right before a title whatever the syllables. */
function isKoreanName(word: string, title: { word: string; isNear: boolean }): boolean {
  const isTitled = title.isNear && titles.has(title.word) && factsOfWord(word) === null
  const given = isTitled ? givenNameByGuess(word) : givenNameAt(word)
  // *박지은 의원*: a name may end as a particle does.
  const mayEndSo = isTitled && word.length === 3 && word.endsWith('은') && factsOfWord(word.slice(0, 2)) === null
  return given !== null && (title.word === '씨' || mayEndSo || !NO_NAME_END.test(word))
}

/** *트럼프 대통령* */
function readForeign(at: number, word: string, title: { word: string }): readonly Token[] | null {
  const isKnown =
    factsOfWord(word) !== null ||
    verbForms.has(word) ||
    particles.some((each) => word.endsWith(each) && each.length > 1)
  return !isKnown && looksForeign(word) && titles.has(title.word) ? [nameToken(word, at)] : null
}

/** *최모씨*: *a certain Choi*. */
const isCertain = (word: string): boolean => word.length === 2 && surnames.has(word.slice(0, 1)) && word.endsWith('모')

/** *박씨|는*, *김민수씨|가* */
function readPolite(at: number, word: string): readonly Token[] | null {
  const [, own = '', particle = ''] = /^(.{1,4})씨(.{0,3})$/u.exec(word) ?? []
  if (!isCertain(own) && !surnames.has(own) && givenNameAt(own) === null) return null
  const end = at + own.length
  return [...nameTokens(at, own), tokenAt('씨', end, 'NOUN'), ...particleToken(end + 1, particle)]
}

const nameToken = (text: string, at: number): Token => ({ ...tokenAt(text, at, 'PROPN'), isName: true })

function nameTokens(at: number, word: string): readonly Token[] {
  const given = givenNameByGuess(word) ?? word.length
  return given < word.length
    ? [nameToken(word.slice(0, given), at), nameToken(word.slice(given), at + given)]
    : [nameToken(word, at)]
}

const particleToken = (at: number, word: string): readonly Token[] => (word === '' ? [] : [tokenAt(word, at, 'ADP')])

/** The title that stands behind a name, some words away at most: *강준현 민주당 수석대변인은*; near: with nothing but *전* between. */
function titleBehind(text: string, at: number): { word: string; isNear: boolean } | null {
  const next = text.slice(at, at + LONGEST_LOOK)
  const listed = /^[·,]\s?[\uac00-\ud7a3]{2,4}/u.exec(next)?.[0].length ?? 0
  // *윤순자(82) 씨*
  const aside = /^\([^)]{1,12}\)/u.exec(next.slice(listed))?.[0].length ?? 0
  const rest = next.slice(listed + aside).split(/[^\uac00-\ud7a3\s(\d)·]/u)[0] ?? ''
  // *김영자(71)씨*
  if (aside > 0 && /^[씨군양옹]/u.test(rest)) return { word: '씨', isNear: true }
  if (!/^\s/u.test(rest)) return null
  const following = rest
    .replace(/\([^)]*\)?/gu, ' ')
    .trim()
    .split(/[\s·]+/u)
    .slice(0, TITLE_REACH)
  let isNear = true
  for (const word of following) {
    const stem = stemOf(word)
    if (titles.has(stem) || factsOfWord(stem)?.nounClass === 'person') return { word: stem, isNear }
    if (stem !== word && !beforeTitle.has(word)) return null
    isNear &&= beforeTitle.has(word)
  }
  return null
}

/** A word without the particle that it ends with, where what is left is a known noun. */
function stemOf(word: string): string {
  if (factsOfWord(word)) return word
  const particle = particles.find(
    (each) => word.length > each.length && word.endsWith(each) && factsOfWord(word.slice(0, -each.length)),
  )
  return particle ? word.slice(0, -particle.length) : word
}

/** What a noun is, by its ending; one syllable tells only of longer words. */
export function factsOfWord(
  word: string,
): ReturnType<typeof nouns.suffixOf> extends infer F ? (F extends { facts: infer N } ? N : never) | null : never {
  const plain = word.length > 2 && word.endsWith('들') ? word.slice(0, -1) : word
  const found = nouns.suffixOf(plain, true)
  if (!found) return null
  return found.length > 1 || plain.length === 1 || plain.length >= SHORTEST_BODY ? found.facts : null
}

/** *장관|은*, *경찰|에*: a noun and its particle; an unknown noun of two syllables and more with a particle that hardly ends a verb. */
function readNoun(at: number, word: string): readonly Token[] | null {
  if (factsOfWord(word) && !particles.some((each) => word.endsWith(each) && factsOfWord(word.slice(0, -each.length))))
    return [tokenAt(word, at, 'NOUN')]
  const particle =
    particles.find((each) => word.endsWith(each) && factsOfWord(word.slice(0, -each.length)) !== null) ??
    (isAdnominal(word) || looksVerbal(word) || CLOSES_CLAUSE.test(word) || ENDS_CLAUSE.test(word)
      ? undefined
      : particles.find((each) => word.endsWith(each) && word.length - each.length >= 2))
  if (!particle) return null
  const stem = word.slice(0, -particle.length)
  return [tokenAt(stem, at, 'NOUN'), tokenAt(particle, at + stem.length, 'ADP')]
}
