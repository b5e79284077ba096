import { CAPITALIZES_NOUNS } from '../../languages/capitalizes-nouns'
import { JOINS_TWO, NAMES_INTERVIEW, QUESTION_AND_ANSWER } from '../../languages/interview-words'
import { isGivenName } from '../../languages/name-words'
import { initialsOf, personWords } from '../../names/name-words'
import { isSameBody, isSamePerson } from '../../names/same-party'
import { languageOfSource } from '../other-language/languages-differ'
import type { SourceBlock, SourceText } from '../source/source-text'
import { namesIn } from './names-in'

/**
 * Interviews: questions and answers in turn, of which but the first say whose they are, or none. A question is told by
 * its label (`Q:`, the interviewer's name), by its look (bold, a class of its own, a heading), or, where all blocks look
 * alike, by its question mark. The answers are the guest's: the one whose label opens the first answer, or the one who
 * is named before the first question. Where neither tells, nobody is named.
 */

/** Who speaks in a turn: the label's name, and the office it adds. `''` for one who asks and is not named. */
export interface SpeakerTurn {
  name: string
  role: string
}

const SHORT_LABEL = /^\s*(\p{L}{1,9})\s*[.:：]\s*(?=\S)/u
/** So many labels of both kinds make an interview. */
const MIN_LABELLED = 2
/** Fewest questions without a label that do, after a labelled pair, ... */
const MIN_AFTER_PAIR = 1
/** ... and where nothing is labelled, on a page that says what it is. */
const MIN_UNLABELLED = 3
/** Blocks between the label of the first question and that of its answer. */
const PAIR_REACH = 3
/** A longer block that ends with a question mark is an answer that does. UTF-16 units. */
const MAX_QUESTION = 400
const ASKS = /[?？؟]["'”’»)」]*\s*$/u

/**
 * For each block, whose turn it is; null for a source that is no interview, and for what is nobody's turn.
 * @param labels of turns, by block, where there are some
 */
export function interviewTurns(
  source: SourceText,
  labels: readonly (SpeakerTurn | null)[],
): (SpeakerTurn | null)[] | null {
  return byFirstPair(source, labels) ?? byQuestions(source)
}

/** The same of a source whose turns are labelled as questions and answers: `Q: …`, `A: …`. */
export function questionsAndAnswers(source: SourceText): (SpeakerTurn | null)[] | null {
  const found = source.blocks.map((block) => SHORT_LABEL.exec(textOf(source, block))?.[1]?.toLowerCase() ?? '')
  const pair = QUESTION_AND_ANSWER.find(([q, a]) =>
    [q, a].every((label) => found.filter((each) => each === label).length >= MIN_LABELLED),
  )
  if (!pair) return null
  const guest = guestOf(source, found.indexOf(pair[0]))
  return found.map((label) => (label === pair[0] ? turnOf('') : label === pair[1] ? turnOf(guest) : null))
}

const turnOf = (name: string): SpeakerTurn => ({ name, role: '' })

/** The first question and the first answer are labelled, no other is. */
function byFirstPair(source: SourceText, all: readonly (SpeakerTurn | null)[]): (SpeakerTurn | null)[] | null {
  const labels = all.map((label, i) => (source.blocks[i]?.inArticle === null ? null : label))
  const at = labels.findIndex((label) => label !== null)
  const answer = labels.findIndex((label, i) => i > at && label !== null)
  const [asker, guest] = [labels[at], labels[answer]]
  if (!asker || !guest || answer - at > PAIR_REACH || asker.name === guest.name) return null
  if (labels.some((label, i) => i > answer && label !== null && label.name !== asker.name && label.name !== guest.name))
    return null
  const [first, second] = [source.blocks[at], source.blocks[answer]]
  if (!first || !second || (!isQuestion(source, first) && !isSetApart(first, second))) return null
  const isAsked = (block: SourceBlock) =>
    isSetApart(first, second) ? block.look === first.look : isQuestion(source, block)
  const after = source.blocks.slice(answer + 1).filter((block) => block.inArticle !== null && isAsked(block))
  if (after.length < MIN_AFTER_PAIR) return null
  return source.blocks.map((block, i) => {
    if (i < at || block.inArticle === null) return null
    return labels[i] ?? (isAsked(block) ? asker : i > answer ? guest : asker)
  })
}

/** Nothing is labelled, but the page says that it is an interview, and questions stand apart to the eye. */
function byQuestions(source: SourceText): (SpeakerTurn | null)[] | null {
  const own = source.blocks.filter(({ inArticle }) => inArticle !== null)
  const asked = own.filter((block) => isQuestion(source, block))
  const looks = new Map<string, number>()
  for (const { look = '' } of asked) looks.set(look, (looks.get(look) ?? 0) + 1)
  const [look] = [...looks].find(([, times]) => times >= MIN_UNLABELLED) ?? []
  if (!look || asked.length > own.length / 2) return null
  const first = source.blocks.findIndex((block) => block.look === look && isQuestion(source, block))
  const answers = own.filter((block) => block.look !== look && block.kind === 'paragraph')
  if (answers.length < asked.length || !NAMES_INTERVIEW.test(Object.values(introOf(source, first)).join('\n')))
    return null
  const guest = guestOf(source, first)
  if (guest === '') return null
  return source.blocks.map((block, i) => {
    if (i < first || block.inArticle === null) return null
    return turnOf(block.look === look ? '' : guest)
  })
}

function isQuestion(source: SourceText, block: SourceBlock): boolean {
  return block.end - block.start <= MAX_QUESTION && ASKS.test(textOf(source, block))
}

const isSetApart = (a: SourceBlock, b: SourceBlock): boolean => (a.look ?? '') !== (b.look ?? '')
const textOf = ({ text }: SourceText, { start, end }: SourceBlock): string => text.slice(start, end)

/** Blocks before the first question that introduce it, what is read of each of them and of a headline, and of names. */
const INTRO = 4
const LONGEST_INTRO = 4000
const MOST_NAMES = 40

/** What stands before the first question: its headlines, and its text. */
function introOf({ article, head, blocks, text }: SourceText, first: number): { heads: string; told: string } {
  const before = blocks.slice(0, Math.max(0, first)).filter(({ inArticle }) => inArticle !== null)
  const told = [article?.standfirst ?? '', ...before.slice(-INTRO).map(({ start, end }) => text.slice(start, end))]
  const read = (texts: readonly string[]) => texts.map((each) => each.slice(0, LONGEST_INTRO)).join('\n')
  return { heads: read([head.title, article?.headline ?? '']), told: read(told) }
}

/** The one whom a page introduces before the first question; `''` where it could be several, or nobody. */
function guestOf(source: SourceText, first: number): string {
  const { heads, told } = introOf(source, first)
  const byline = source.article?.byline ?? ''
  const isOther = (name: string) => isSameBody(name, source.head.outlet) || isSamePerson(name, byline)
  // Where every word of a headline has a capital, names cannot be told: the text goes first.
  const [names = []] = [told, heads]
    .map((text) =>
      namesIn(text)
        .slice(0, MOST_NAMES)
        .filter((name) => !isOther(name)),
    )
    .filter(isSome)
  const whole = `${heads}\n${told}`
  const given = names.flatMap(fromGivenName)
  const persons = [...given, ...names.filter((name) => given.some((other) => isJoined(name, other, whole)))]
  // Where every noun has a capital, only a given name that is known tells a person.
  const candidates = persons.length > 0 || CAPITALIZES_NOUNS.test(languageOfSource(source)) ? persons : names
  const [best, second] = candidates
    .filter((name, at, all) => all.findIndex((other) => isSamePerson(name, other)) === at)
    .map((name) => ({ name, times: timesOf(name, whole) }))
    .sort((a, b) => b.times - a.times)
  return best && (!second || best.times > second.times) ? best.name : ''
}

const isSome = (names: readonly string[]): boolean => names.length > 0

/** A name from its given name on: *Ministerin Anna Lind*; nothing where none is known. */
function fromGivenName(name: string): string[] {
  const words = name.split(/\s+/u)
  const first = words.findIndex(isGivenName)
  return first >= 0 && first < words.length - 1 ? [words.slice(first).join(' ')] : []
}

/** Whether a text names two in one breath: then one is a person where the other is. */
const isJoined = (name: string, other: string, text: string): boolean =>
  JOINS_TWO.some((and) => text.includes(`${name}${and}${other}`) || text.includes(`${other}${and}${name}`))

/** How often a text has somebody's surname. */
function timesOf(name: string, text: string): number {
  const surname = name.split(/\s+/u).at(-1) ?? name
  return text.split(surname).length - 1
}

/** Tells labels in full, where one is somebody's initials, or one of their names, and the page has the whole of it. */
export function inFull(known: readonly string[]): (label: string) => string {
  const byInitials = new Map<string, Set<string>>()
  const byWord = new Map<string, Set<string>>()
  for (const name of known) {
    for (const letters of initials(name)) addTo(byInitials, letters, name)
    for (const word of name.split(/[\s-]+/u)) addTo(byWord, word, name)
  }
  return (label) => {
    const letters = label.replace(/[.\s]/gu, '').toLowerCase()
    const fits = INITIALS.test(label) ? byInitials.get(letters) : byWord.get(label)
    const [only = label] = fits ?? []
    return fits?.size === 1 ? only : label
  }
}

function addTo(names: Map<string, Set<string>>, key: string, name: string): void {
  const known = names.get(key)
  if (known) known.add(name)
  else names.set(key, new Set([name]))
}

const INITIALS = /^(?:\p{Lu}\.?\s?){2,4}$/u

/** The initials of a name: with those of both halves of a double name, and without. */
const initials = (name: string): string[] => [
  initialsOf(personWords(name)),
  initialsOf(personWords(name.replaceAll('-', ' '))),
]
