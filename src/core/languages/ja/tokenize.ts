import type { Pos, Token } from '../../attribution/words/token'
import type { Span } from '../../model'
import { lexiconOf } from '../east-asian/lexicon'
import { runEnd, scriptOf, tokenAt } from '../east-asian/phrases'
import { markAt, matchAt, readWords } from '../east-asian/read-words'
import { givenNameAt, givenNameByGuess } from './names'
import { honorifics, noNames, nouns, places } from './nouns'
import { HEARSAY, HOLDS, SAYS, suruForms, verbForms } from './verbs'
import { endings, openers, particles, pronouns, sources } from './words'

/** Pieces of one run of Chinese characters at most: a name, its office, its body. */
const MOST_PIECES = 5
/** Units of kana that may go on with the word before them. */
const LONGEST_OKURIGANA = 8

const verbs = lexiconOf(verbForms)

/** Words of kana, by what they are. */
const smallWords = lexiconOf<Pos>(
  new Map<string, Pos>([
    ...[...particles].map((word): [string, Pos] => [word, 'ADP']),
    ...[...endings].map((word): [string, Pos] => [word, 'AUX']),
    ...[...suruForms.keys()].map((word): [string, Pos] => [word, 'AUX']),
    ...[...openers].map((word): [string, Pos] => [word, 'CCONJ']),
    ...[...sources].map((word): [string, Pos] => [word, 'ADP']),
    ...['ごろ', 'ころ', 'こと', 'もの', 'ところ', 'さん', 'ちゃん', 'くん', 'さま'].map((word): [string, Pos] => [
      word,
      'NOUN',
    ]),
    ...[
      'に対し',
      'に対して',
      'に向け',
      'に向けて',
      'について',
      'によって',
      'により',
      'による',
      'として',
      'という',
      'といった',
      'において',
      'に関し',
      'に関して',
      'ために',
      'とともに',
    ].map((word): [string, Pos] => [word, 'ADP']),
    ...['などと', 'などとも', 'とも', 'との', 'などとの', 'よう', 'ように', 'ことを', 'ことも', 'ことが'].map(
      (word): [string, Pos] => [word, 'SCONJ'],
    ),
  ]),
)

const NUMBER = /[\d０-９]+(?:[.,．，・][\d０-９]+)*/uy
const LATIN = /[\p{Script=Latin}Ａ-Ｚａ-ｚ][\p{Script=Latin}Ａ-Ｚａ-ｚ\d&'’.-]*/uy
const END_OF_CLAUSE = /[。、」』）！？\n]/u
/** Behind these a clause has ended, so that *と* closes it. */
const CLAUSE_END = /[るたいだうくすむぶぐつぬんかよねしりれぞ」』）!?！？〟]/u

/** The words of a block: runs of a script, cut by the words that the tables know, longest first. */
export const tokenize = (text: string, block: Span, blanks: readonly Span[]): Token[] =>
  readWords(text, block, blanks, readWord)

function readWord(text: string, at: number, end: number, before: readonly Token[]): readonly Token[] {
  switch (scriptOf(text, at)) {
    case 'digit':
      return [tokenAt(matchAt(NUMBER, text, at, end), at, 'NUM')]
    case 'latin':
      return [tokenAt(matchAt(LATIN, text, at, end), at, 'PROPN')]
    case 'katakana':
      return readKatakana(text, at, end)
    case 'han':
      return readHan(text, at, end)
    case 'hiragana':
      return readKana(text, at, end, before)
    default:
      return [tokenAt(markAt(text, at, end), at, 'PUNCT')]
  }
}

function readKatakana(text: string, at: number, end: number): readonly Token[] {
  const verb = verbAt(text, at, end)
  if (verb) return [verb]
  const to = runEnd(text, at, end, 'katakana')
  return [tokenAt(text.slice(at, to), at, 'PROPN')]
}

/** A verb of saying at a place; a bare stem only where a clause ends with it. */
function verbAt(text: string, at: number, end: number): Token | null {
  const found = verbs.longestAt(text, at, end, (length) => isWholeForm(text, at + length, text.slice(at, at + length)))
  return found && tokenAt(text.slice(at, at + found.length), at, 'VERB', found.facts.lemma)
}

const isWholeForm = (text: string, to: number, form: string): boolean => {
  const next = text[to] ?? ''
  if (verbForms.get(form)?.isStem) return next === '' || END_OF_CLAUSE.test(next)
  return !/[なますらりれ]/u.test(next)
}

/** A run of Chinese characters, up to a verb of saying within it, with the kana that go on with it. */
function readHan(text: string, at: number, end: number): readonly Token[] {
  const verb = verbAt(text, at, end)
  if (verb) return [verb]
  let to = runEnd(text, at, end, 'han')
  for (let within = at + 1; within < to; within++) {
    const inner = verbAt(text, within, end)
    if (inner && inner.end > to) {
      to = within
      return splitRun(text, at, to)
    }
  }
  // *出した*: behind a single character it is the verb's own.
  const own = to - at === 1 ? (/^(?:した|して|し)/u.exec(text.slice(to, Math.min(end, to + 2)))?.[0].length ?? 0) : 0
  const kana = okuriganaEnd(text, to + own, end)
  if (kana > to) return [tokenAt(text.slice(at, kana), at, 'VERB')]
  return splitRun(text, at, to)
}

/** Where kana end that go on with the word before them: *進められた*. The same place where a small word begins. */
function okuriganaEnd(text: string, from: number, end: number): number {
  let to = from
  while (to < end && to - from < LONGEST_OKURIGANA && scriptOf(text, to) === 'hiragana' && !smallAt(text, to, end)) to++
  return to
}

/** A small word at a place, but for *が* within a verb: *広がる*. */
function smallAt(text: string, at: number, end: number): { length: number; facts: Pos } | null {
  if (/^が[らりるれろっ]/u.test(text.slice(at, at + 2))) return null
  if (
    text[at] === 'し' &&
    !/[、。]/u.test(text[at + 1] ?? '、') &&
    !/^し(?:た|て|ま|つ|な)/u.test(text.slice(at, at + 2))
  )
    return null
  const found = smallWords.longestAt(text, at, end)
  // *再開|する|と発表した*, but *すると、監督は…*
  const isWithin = found?.facts === 'CCONJ' && text.startsWith('すると', at) && scriptOf(text, at - 1) === 'han'
  return isWithin ? { length: 2, facts: 'AUX' } : found
}

function readKana(text: string, at: number, end: number, before: readonly Token[]): readonly Token[] {
  const closer = readTo(text, at, end, before)
  if (closer) return closer
  const verb = verbAt(text, at, end)
  if (verb) return [verb]
  const pronoun = smallAt(text, at, end)
  if (pronoun) {
    const word = text.slice(at, at + pronoun.length)
    return [tokenAt(word, at, pronoun.facts)]
  }
  const to = Math.max(at + 1, okuriganaEnd(text, at, end))
  return [tokenAt(text.slice(at, to), at, 'X')]
}

/** *と いう*, *と した*, *と いい、*, *と*: what closes a clause, and the verb that is no more than a sign of it. */
function readTo(text: string, at: number, end: number, before: readonly Token[]): readonly Token[] | null {
  const lead = text.startsWith('などと', at) ? 3 : text.startsWith('と', at) ? 1 : 0
  if (lead === 0) return null
  const last = text[at - 1] ?? ''
  const isBehindWords = CLAUSE_END.test(last) && before.at(-1)?.end === at
  const next = at + lead
  const closer = tokenAt(text.slice(at, next), at, 'SCONJ', 'と')
  const says = saysAt(text, next, end)
  if (says) return [closer, says]
  const holds = /^(?:していた|している|しており|しています|した|して|し(?=、))(?![いまくおた])/u.exec(
    text.slice(next, Math.min(end, next + 6)),
  )?.[0]
  const isQuotedAs = holds === 'して' && /[」』]/u.test(last)
  if (holds && isBehindWords && last !== 'う' && !isQuotedAs) return [closer, tokenAt(holds, next, 'VERB', HOLDS)]
  const small = smallAt(text, at, end)
  const word = small && text.slice(at, at + small.length)
  // *と*, *とも*, *との*, and *という* before a noun.
  if (!word || word.length <= lead) return [closer]
  return [tokenAt(word, at, /^(?:などと|とも|などとも|との|などとの)$/u.test(word) ? 'SCONJ' : 'ADP')]
}

/** *いう。*, *いい、*: it is said, or somebody says. */
function saysAt(text: string, at: number, end: number): Token | null {
  const ahead = text.slice(at, Math.min(end, at + 6))
  // *…とみている。*, *「…」とみる。*
  const holds = /^(?:みている|見ている|みる|見る)(?=[。、」]|$)/u.exec(ahead)?.[0]
  if (holds) return tokenAt(holds, at, 'VERB', HOLDS)
  const hearsay = /^(?:いいます|いう|言う)(?=[。、」]|が、|$)/u.exec(ahead)?.[0]
  if (hearsay) return tokenAt(hearsay, at, 'VERB', HEARSAY)
  const joined = /^(?:いい|言い)(?=[、。])/u.exec(ahead)?.[0]
  return joined ? tokenAt(joined, at, 'VERB', SAYS) : null
}

/** A run of Chinese characters as its pieces: *外務省|報道官*, *山田|太郎|社長*. */
function splitRun(text: string, at: number, to: number): Token[] {
  const tail: Token[] = []
  let end = to
  while (end > at && tail.length < MOST_PIECES) {
    const run = text.slice(at, end)
    const own = tail[0]
    const name = own ? nameIn(run, isTitle(own.text), own) : loneNameAt(text, at, end)
    if (name !== null) return [...nameTokens(run, at, name), ...tail]
    const suffix = nouns.suffixOf(run, true)
    if (!suffix || (own && suffix.facts.nounClass !== 'organization' && suffix.facts.nounClass !== 'person')) break
    // *外務省*: a body's name is one word.
    const isBody = suffix.facts.nounClass !== 'person' && suffix.facts.nounClass !== 'time'
    const start = isBody ? at : end - suffix.length
    tail.unshift(nounToken(text.slice(start, end), start))
    end = start
  }
  return end > at ? [nounToken(text.slice(at, end), at), ...tail] : tail
}

const nounToken = (word: string, at: number): Token => tokenAt(word, at, pronouns.has(word) ? 'PRON' : 'NOUN')

/** Units in which a title behind a name is looked for. */
const LONGEST_TITLE = 6

/** *前田豊 | さん*, *尹錫悦 | 大統領* */
function isTitleBehind(text: string, at: number): boolean {
  const next = text.slice(at, at + LONGEST_TITLE)
  if (/^(?:さん|ちゃん|くん|さま)/u.test(next)) return true
  const run = /^\s([\p{Script=Han}]+)/u.exec(next)?.[1]
  return run !== undefined && nouns.get(run)?.nounClass === 'person'
}

const isTitle = (word: string): boolean => honorifics.has(word)

/** Where the given name begins in a run that is a name, as the title behind it tells; null where it is none. */
function nameIn(run: string, isTitled: boolean, title: Token | undefined): number | null {
  if (noNames.has(run) || places.has(run) || pronouns.has(run)) return null
  if (isTitled) return endsAsBody(run) && givenNameAt(run) === null ? null : givenNameByGuess(run)
  const known = givenNameAt(run)
  const isOffice = title !== undefined && nouns.get(title.text)?.nounClass === 'person'
  if (isOffice) return known
  // *大谷翔平は*: without a title only a full name of four characters tells.
  return known !== null && title === undefined && run.length === 4 && known === 2 ? known : null
}

/** The same of a run with nothing cut from its end. */
const loneNameAt = (text: string, at: number, end: number): number | null =>
  nameIn(text.slice(at, end), isTitleBehind(text, end), undefined) ??
  bareNameAt(text, at, end) ??
  bareSurnameAt(text, at, end)

/** *森本 | は*: a family name alone that opens its clause as the subject. */
function bareSurnameAt(text: string, at: number, end: number): number | null {
  const run = text.slice(at, end)
  const isSubject =
    run.length >= 2 && /^[はが]$/u.test(text[end] ?? '') && (at === 0 || OPENS_CLAUSE.test(text[at - 1] ?? ''))
  return isSubject && !places.has(run) && givenNameAt(run) === run.length ? run.length : null
}

const OPENS_CLAUSE = /[。、」』\s　]/u

/** *監督の | 木村亮 | は*, *白石杏 | は*: a full name without a title, as what stands around it tells; null where it does not. */
function bareNameAt(text: string, at: number, end: number): number | null {
  const run = text.slice(at, end)
  if (run.length < SHORTEST_BARE || !/^[はがもの、（(]/u.test(text[end] ?? '') || endsAsBody(run)) return null
  const given = givenNameAt(run)
  if (given === null || given === run.length) return null
  const before = text.slice(Math.max(0, at - LONGEST_TITLE), at - 1)
  const isRole = text[at - 1] === 'の' && nouns.suffixOf(before, true)?.facts.nounClass === 'person'
  return isRole || (given === 2 && /^[は（(]/u.test(text[end] ?? '')) ? given : null
}

/** Characters of the shortest full name that is told without a title. */
const SHORTEST_BARE = 3

const endsAsBody = (run: string): boolean => {
  const suffix = nouns.suffixOf(run)
  return suffix !== null && suffix.facts.nounClass !== 'person'
}

function nameTokens(run: string, at: number, given: number): Token[] {
  const parts = given < run.length ? [run.slice(0, given), run.slice(given)] : [run]
  let start = at
  return parts.map((part) => {
    const token: Token = { ...tokenAt(part, start, 'PROPN'), isName: true }
    start += part.length
    return token
  })
}
