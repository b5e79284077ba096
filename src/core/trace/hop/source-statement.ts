import type { Attributor } from '../../attribution/load-attributor'
import type { Article, Span, Statement } from '../../model'
import { overlapOfAll } from '../../overlap'
import type { Place } from '../match/match'
import { toArticle } from '../source/source-place'
import type { SourceText } from '../source/source-text'

/** Fewest letters and digits by which words repeated elsewhere in an article are known again. */
const FEWEST_LETTERS = 12

/**
 * Units up to which an article is read whole, and of the parts in which a longer one is (a report of hundreds of pages):
 * some twenty newspaper pages, more than anybody is introduced before they speak. Reading them costs some 0.1 s.
 */
const WHOLE = 120_000
/** How far a part goes on before and after what is its own: a speaker may be named there. */
const MARGIN = 30_000

const readings = new WeakMap<SourceText, Map<number, Statement[]>>()

/**
 * What a source's article attributes around a place in it (`at`, in its text): the costliest step of a check, done when
 * first asked for, once for each part of a source. Of a long article it is the part that holds the place.
 */
export function statementsNear(source: SourceText, at: number, attribute: Attributor): readonly Statement[] {
  const { article } = source
  if (!article) return []
  const parts = readings.get(source) ?? new Map<number, Statement[]>()
  readings.set(source, parts)
  const part = article.text.length <= WHOLE ? 0 : Math.floor(at / (WHOLE - 2 * MARGIN))
  const before = parts.get(part)
  if (before) return before
  const statements = article.text.length <= WHOLE ? attribute(article).statements : readPart(article, part, attribute)
  parts.set(part, statements)
  return statements
}

/** Reads a part of a long article by itself. Offsets are the whole article's. */
function readPart(article: Article, part: number, attribute: Attributor): Statement[] {
  const size = WHOLE - 2 * MARGIN
  const from = Math.max(0, part * size - MARGIN)
  const blocks = article.blocks.filter(({ start, end }) => end > from && start < (part + 1) * size + MARGIN)
  const [start, end] = [blocks[0]?.start ?? 0, blocks.at(-1)?.end ?? 0]
  const here = <Each extends Span>(span: Each): Each => ({ ...span, start: span.start - start, end: span.end - start })
  const back = <Each extends Span>(span: Each): Each => ({ ...span, start: span.start + start, end: span.end + start })
  const { statements } = attribute({
    ...article,
    headline: '',
    standfirst: '',
    captions: [],
    text: article.text.slice(start, end),
    blocks: blocks.map(here),
    links: article.links.filter((link) => link.where === 'body' && link.start >= start && link.end <= end).map(here),
  })
  return statements.map((statement) => {
    const [first, ...rest] = statement.content
    return {
      ...statement,
      content: [back(first), ...rest.map(back)],
      cue: statement.cue && back(statement.cue),
      speaker: statement.speaker && back(statement.speaker),
    }
  })
}

/**
 * The source's own statement that holds a place, or most of it; of several, the shortest. Where the place is a headline,
 * a teaser or a highlighted line, the statement of the article that has the same words. null where there is none.
 */
export function statementAt(source: SourceText, place: Place, statements: readonly Statement[]): Statement | null {
  const spans = place.pieces.flatMap((piece) => toArticle(source, piece))
  const found = statements
    .filter(({ where }) => where === 'body')
    .map((statement) => ({ statement, held: overlapOfAll(statement.content, spans), length: lengthOf(statement) }))
    .filter(({ held }) => held > 0)
    .sort((a, b) => b.held - a.held || a.length - b.length)
  return found[0]?.statement ?? (spans.length > 0 ? null : sameWords(source, place, statements))
}

const lengthOf = ({ content }: Statement): number => content.reduce((sum, { text }) => sum + text.length, 0)

function sameWords({ text }: SourceText, place: Place, statements: readonly Statement[]): Statement | null {
  const words = letters(place.pieces.map(({ start, end }) => text.slice(start, end)).join(' '))
  if (words.length < FEWEST_LETTERS) return null
  return statements.find(({ content }) => letters(content.map((piece) => piece.text).join(' ')).includes(words)) ?? null
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
