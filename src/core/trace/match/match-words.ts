import { greatestOf } from '../../extremes'
import { isMark } from './align-words'
import { type Choice, choosePlaces, type PlacedPiece } from './choose-places'
import { canCutAmount } from './cuts-amount'
import { diffWords } from './diff-words'
import { findInParts } from './find-in-parts'
import { findPiece, MAX_ITEMS } from './find-piece'
import type { DiffRun, Match, Verdict } from './match'
import { isLeap, placeOf, spansOf, wholeOf } from './places'
import type { PreparedSource } from './prepare-source'
import { marksIn, type QuotedWords, readPlainWords, readQuotedWords } from './quoted-words'

/**
 * Looks for quoted words in a source, over its whole text, and tells how they stand there.
 *
 * Each piece is found by itself (`find-piece.ts` names the method); of the places where pieces stand those are taken
 * that lie together. A verdict follows from the comparison alone (`diff-words.ts`): *verbatim* where nothing but
 * typography differs, *edited* where every difference is marked, *reworded* where one is not, *partial* where some
 * pieces do not stand there. Quoted words that are short prove little: they must stand as they are, and where they
 * stand at several places of the article, the match is ambiguous.
 *
 * Limits: words are compared, and of punctuation only what makes a question; a sentence retold in other words is not
 * found. Cost: linear in the source for each piece, plus alignments whose size is bounded.
 */

/** Words that stand at several places of the article may be of any of them, if they are fewer. */
const SURE_SIZE = 6
/** Of a quotation of which pieces are missing, one that stands there has so many words at least ... */
const MIN_PARTIAL = 3
/** ... and all that stand there are this share of it. */
const MIN_PARTIAL_SHARE = 0.1

/** A quotation in more pieces is looked for in so many, each of several, since each is looked for by itself. */
const MAX_PIECES = 100

/** What is quoted beyond so much is looked for word for word alone. UTF-16 units. */
const MAX_COMPARED = 60_000

/**
 * @param content the pieces of a quotation, in order, without quotation marks: of one that is interrupted, or quoted in
 * parts. Ellipses and brackets in them are taken for marks of what was left out or put in.
 */
export function matchWords(content: readonly string[], prepared: PreparedSource): Match {
  const read = matchIn(content, prepared)
  const spelled = rankOf(read) > RANKS.edited && canCutAmount(content, prepared) ? prepared.spelled : null
  const asSpelled = spelled && matchIn(content, spelled)
  const whole = asSpelled && rankOf(asSpelled) <= RANKS.edited ? asSpelled : read
  // Else what the page sets in the midst of its article may be what parts the words.
  const own = rankOf(whole) > RANKS.edited ? prepared.alone : null
  const match = own && matchIn(content, own.prepared)
  if (!own || match?.outcome !== 'found' || rankOf(match) >= rankOf(whole)) return whole
  return { ...match, place: own.back(match.place) }
}

const RANKS = { verbatim: 0, edited: 1, ambiguous: 1, reworded: 2, partial: 3, notFound: 4 }

/** How much of the quotation stands as it is quoted: less is more. */
function rankOf(match: Match): number {
  if (match.outcome !== 'found') return RANKS[match.outcome]
  const changed = match.diff.reduce(
    (sum, { kind, there, here }) => sum + (kind === 'changed' ? there.length + here.length : 0),
    0,
  )
  return RANKS[match.verdict] + changed / (changed + 1)
}

function matchIn(content: readonly string[], prepared: PreparedSource): Match {
  // The source first: the words of the quotation are then known by its numbers.
  if (prepared.words.count === 0) return { outcome: 'notFound' }
  let length = 0
  const groups = groupsOf(content)
  const parts = groups.map((pieces) => {
    const text = pieces.map((each) => content[each] ?? '').join(' ')
    length += text.length
    return length <= MAX_COMPARED ? readPart(text, prepared) : findLiterally(text, prepared)
  })
  const size = parts.reduce((sum, { quoted }) => sum + quoted.size, 0)
  const choices = choosePlaces(parts, prepared)
  const [first, ...others] = choices
  // Where a heading has the words of a paragraph, these have their speaker beside them.
  const choice = choices.find((each) => !isInHeading(each, prepared)) ?? first
  if (!choice) return { outcome: 'notFound' }
  const missing = groups.filter((_, at) => isMissing(parts[at], choice)).flat()
  if (missing.length > 0 && !isEnough(choice, size)) return { outcome: 'notFound' }
  if (others.length > 0 && size < SURE_SIZE)
    return { outcome: 'ambiguous', places: choices.map((one) => placeOf(one, prepared)) }
  return tell(parts, choice, missing, prepared)
}

function isInHeading(choice: Choice, { source, words, blockAt }: PreparedSource): boolean {
  return [...choice.values()].some(({ first }) => source.blocks[blockAt(words.starts[first] ?? 0)]?.kind === 'heading')
}

/** The pieces of a quotation by their indices, some together where there are too many. */
function groupsOf(content: readonly string[]): number[][] {
  const each = Math.ceil(content.length / MAX_PIECES)
  const groups: number[][] = []
  for (const piece of content.keys()) {
    if (piece % each === 0) groups.push([])
    groups.at(-1)?.push(piece)
  }
  return groups
}

/** A piece, and where it stands as a whole; where it is too long for that, in parts. */
function readPart(text: string, prepared: PreparedSource): PlacedPiece {
  const quoted = readQuotedWords(text, prepared.vocabulary, prepared.source.text)
  const literal = quoted.plain ? null : findLiterally(text, prepared)
  if (literal && literal.findings.length > 0) return literal
  const whole = withMarks({ quoted, findings: findPiece(quoted, prepared) }, prepared)
  if (whole.findings.length > 0 || quoted.items.length <= MAX_ITEMS) return whole
  const inParts = findInParts(quoted, prepared)
  return inParts ? { quoted, findings: [inParts] } : whole
}

/** Brackets that the source has elsewhere may be the page's marks all the same: taken for such, if then all stands. */
function withMarks(part: PlacedPiece, prepared: PreparedSource): PlacedPiece {
  const { quoted, findings } = part
  if (findings.some(({ isWordForWord }) => isWordForWord)) return part
  const marked = readQuotedWords(quoted.text, prepared.vocabulary)
  if (marked.items.filter(isMark).length === quoted.items.filter(isMark).length) return part
  const found = findPiece(marked, prepared)
  return found.some(({ isWordForWord }) => isWordForWord) ? { ...part, quoted: marked, findings: found } : part
}

/** Where a piece stands word for word with its marks: then they are the source's own, and nothing is left out. */
function findLiterally(text: string, prepared: PreparedSource): PlacedPiece {
  const quoted = readPlainWords(text, prepared.vocabulary)
  const { words } = prepared
  const findings = findPiece(quoted, prepared, 'exact').filter(({ first }) =>
    quoted.items.every(({ end }, at) => {
      const here = marksIn(text.slice(end, quoted.items[at + 1]?.start ?? end))
      return here === '' || here === marksIn(words.text.slice(words.ends[first + at], words.starts[first + at + 1]))
    }),
  )
  return { quoted, findings }
}

/** Whether a piece has words, and they do not stand in the source. */
const isMissing = (part: PlacedPiece | undefined, choice: Choice): boolean =>
  part !== undefined && part.quoted.size > 0 && !choice.has(part)

/** Whether what stands there is enough to say that a part of the quotation does. */
function isEnough(choice: Choice, size: number): boolean {
  const sizes = Array.from(choice.keys(), ({ quoted }) => quoted.size)
  const sum = sizes.reduce((a, b) => a + b, 0)
  return greatestOf(sizes) >= MIN_PARTIAL && sum >= MIN_PARTIAL_SHARE * size
}

function tell(parts: readonly PlacedPiece[], choice: Choice, missing: number[], prepared: PreparedSource): Match {
  const diff: DiffRun[] = []
  let isFar = false
  for (const [at, part] of parts.entries()) {
    const finding = choice.get(part)
    // Pieces are compared one by one; between them stands a blank.
    if (at > 0) diff.push({ kind: 'same', there: ' ', here: ' ', meaning: null })
    if (!finding) diff.push(withoutPlace(part.quoted))
    else {
      const spans = spansOf(part.quoted.items, finding, prepared)
      diff.push(...diffWords(part.quoted, finding.opposite, prepared, wholeOf(spans)))
      isFar ||= isLeap(spans, prepared)
    }
  }
  const verdict = missing.length > 0 ? 'partial' : verdictOf(diff)
  return { outcome: 'found', verdict, place: placeOf(choice, prepared), diff, missing, isFar }
}

/** A piece that stands nowhere: its words are not there; one without words has but marks, or a pause. */
function withoutPlace({ text, size, items }: QuotedWords): DiffRun {
  return { kind: size > 0 ? 'changed' : items.length > 0 ? 'marked' : 'same', there: '', here: text, meaning: null }
}

function verdictOf(diff: readonly DiffRun[]): Verdict {
  if (diff.some(({ kind }) => kind === 'changed')) return 'reworded'
  return diff.some(({ kind }) => kind === 'marked') ? 'edited' : 'verbatim'
}
