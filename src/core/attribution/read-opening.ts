import { type Doubt, doubtsOf } from '../doubts'
import type { Article, Piece, Statement, Where } from '../model'
import { limits } from './limits'
import { makeIds } from './make-ids'
import { hasCapital } from './words/has-capital'

/** The parts of a page above its body. */
type Opening = Extract<Where, 'headline' | 'standfirst'>

/** What was found, and whether something was beyond the limits and is left out. */
interface OpeningReading {
  statements: Statement[]
  incomplete: boolean
}

/** Shortest word that a headline in capitals would write large for no other reason. Letters. */
const shortestCapital = 4
/** Share of a headline's longer words with a capital from which on capitals in it tell nothing. */
const mostlyCapitals = 0.8

/**
 * What the headline and the standfirst report. They are read as the body is, each as an article of its own, and only what
 * is sure and given to somebody is kept: so few words leave much open. Whoever the body names in full is named so here,
 * too.
 *
 * `article.language` is the one that its body is in; `body` are the statements of the body; `read` reads an article's body.
 */
export function readOpening(
  article: Article,
  body: readonly Statement[],
  read: (article: Article) => OpeningReading,
): OpeningReading {
  const parts: [Opening, string][] = [
    ['headline', article.headline],
    ['standfirst', article.standfirst],
  ]
  let incomplete = false
  const statements = parts.flatMap(([where, text]) => {
    if (text === '') return []
    if (text.length > limits.openingUnits) {
      incomplete = true
      return []
    }
    const plain = where === 'headline' ? inSentenceCase(text, article.text) : text
    const links = article.links
      .filter((link) => link.where === where)
      .map((link) => ({ ...link, where: 'body' as const }))
    const blocks = [{ kind: 'paragraph' as const, start: 0, end: plain.length }]
    const part = read({ ...article, text: plain, blocks, links })
    incomplete ||= part.incomplete
    const found = part.statements.map((each) => withKind(each, body)).filter(isSure)
    const ids = makeIds(found, `${where}: `)
    return found.map((statement, i) => place(statement, where, text, ids[i] ?? '', body))
  })
  return { statements, incomplete }
}

/** What leaves a headline in no doubt: *Engineers say …* is that body's in any, and *the* points to the text below. */
const plainInHeadlines: ReadonlySet<Doubt> = new Set<Doubt>(['body', 'unresolved'])

/** *Finch*, of whom a headline alone does not tell what it is, is the person whom the body names so. */
function withKind(statement: Statement, body: readonly Statement[]): Statement {
  const { speaker, basis } = statement
  if (speaker?.kind !== 'unknown' || nameInBody(speaker.name, body) === speaker.name) return statement
  const [words, ...others] = basis
  const told = others.filter((each) => each !== 'unclear')
  return { ...statement, speaker: { ...speaker, kind: 'person' }, basis: [words, ...told] }
}

const isSure = ({ basis, speaker }: Statement): boolean =>
  speaker !== null && doubtsOf(basis).every((doubt) => plainInHeadlines.has(doubt))

/** A statement in its place, with the words as they stand there. */
function place(statement: Statement, where: Opening, text: string, id: string, body: readonly Statement[]): Statement {
  const asWritten = (piece: Piece): Piece => ({ ...piece, text: text.slice(piece.start, piece.end) })
  const [first, ...rest] = statement.content
  const { cue, speaker } = statement
  return {
    ...statement,
    id,
    where,
    content: [asWritten(first), ...rest.map(asWritten)],
    cue: cue && asWritten(cue),
    speaker: speaker && {
      ...speaker,
      mention: text.slice(speaker.start, speaker.end),
      name: nameInBody(speaker.name, body),
    },
  }
}

/** The full name of whom a headline names by the last alone: *Finch*. */
function nameInBody(name: string, body: readonly Statement[]): string {
  const full = body.find(({ speaker }) => speaker?.kind === 'person' && speaker.name.endsWith(` ${name}`))
  return full?.speaker?.name ?? name
}

/**
 * A headline all in capitals, *Gates Could Fail, Engineer Says*, as it would stand in a sentence: words that the body
 * writes small are small. Others as well as other headlines stay as they are. Keeps every offset.
 */
function inSentenceCase(headline: string, body: string): string {
  const words = headline.match(/\p{L}+/gu)?.filter((word) => word.length >= shortestCapital) ?? []
  const large = words.filter(hasCapital)
  if (large.length < mostlyCapitals * words.length) return headline
  const written = new Set(body.match(/\p{L}+/gu))
  return headline.replace(/\p{L}+/gu, (word, at: number) => {
    const lower = word.toLowerCase()
    return at > 0 && lower !== word && lower.length === word.length && written.has(lower) ? lower : word
  })
}
