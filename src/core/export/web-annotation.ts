import type { Piece } from '../model'
import type { PageRecord, RecordedHop, RecordedStatement } from './page-record'
import { stableUuid } from './stable-uuid'

/*
 * W3C Web Annotations (https://www.w3.org/TR/annotation-model/): a collection with one annotation for each statement, and for words that the reader selected. The
 * target is the words on the page, twice told as the model allows: by what stands there, and by their place in the
 * article's text as the record has it. Bodies are what was found, and the passages at the sources.
 */

/** Characters told before and after a passage: enough to tell it from others. */
const AROUND = 48

/** How annotations are told. */
export interface Telling {
  /** What a statement comes to, in words, for the body that people read. */
  tell: (statement: RecordedStatement, record: PageRecord) => string
  /** The language that is told in, BCP 47. */
  language: string
}

interface TextQuoteSelector {
  type: 'TextQuoteSelector'
  exact: string
  prefix: string
  suffix: string
}

/** Section 4.2.5: counted in Unicode code points, not in the UTF-16 units of everything else here. */
interface TextPositionSelector {
  type: 'TextPositionSelector'
  start: number
  end: number
}

interface SpecificResource {
  type: 'SpecificResource'
  source: string
  purpose?: 'linking'
  selector: (TextQuoteSelector | TextPositionSelector)[]
}

interface TextualBody {
  type: 'TextualBody'
  value: string
  format: 'text/plain'
  language: string
  purpose: 'describing'
}

export interface Annotation {
  id: string
  type: 'Annotation'
  motivation: 'describing'
  created: string
  body: (TextualBody | SpecificResource)[]
  target: SpecificResource | SpecificResource[]
}

export interface AnnotationCollection {
  '@context': 'http://www.w3.org/ns/anno.jsonld'
  id: string
  type: 'AnnotationCollection'
  label: string
  total: number
  first: { id: string; type: 'AnnotationPage'; startIndex: 0; items: Annotation[] }
}

/**
 * The annotations of all statements of these pages.
 * @param label what the collection is called
 */
export function webAnnotations(records: readonly PageRecord[], label: string, telling: Telling): AnnotationCollection {
  const items = records.flatMap((record) => annotationsOf(record, telling))
  const idOf = (what: string) => `urn:uuid:${stableUuid([...items.map(({ id }) => id), what].join('\n'))}`
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: idOf('collection'),
    type: 'AnnotationCollection',
    label,
    total: items.length,
    first: { id: idOf('page'), type: 'AnnotationPage', startIndex: 0, items },
  }
}

/** An annotation for each statement of a page, in order, then for words that the reader selected. */
export function annotationsOf(record: PageRecord, { tell, language }: Telling): Annotation[] {
  const { article, made, statements, selections = [] } = record
  const traces = [...record.traces, ...selections.flatMap((selection) => selection.traces)]
  return [...statements, ...selections.map(({ words }) => words)].map((statement): Annotation => {
    const hops = traces.filter((trace) => trace.statement === statement.id).flatMap((trace) => trace.hops)
    const targets = statement.content.map((piece) => targetOf(piece, statement, record))
    const [only, ...more] = targets
    const value = tell(statement, record)
    return {
      id: `urn:uuid:${stableUuid([article.url, made, statement.id].join('\n'))}`,
      type: 'Annotation',
      motivation: 'describing',
      created: made,
      body: [
        { type: 'TextualBody', value, format: 'text/plain', language, purpose: 'describing' },
        ...hops.flatMap(passageBody),
      ],
      target: only && more.length === 0 ? only : targets,
    }
  })
}

export const writeWebAnnotations = (records: readonly PageRecord[], label: string, telling: Telling): string =>
  `${JSON.stringify(webAnnotations(records, label, telling), null, 2)}\n`

function targetOf(piece: Piece, { where }: RecordedStatement, { article }: PageRecord): SpecificResource {
  const text = where === 'body' ? article.text : where === 'caption' ? article.captions.join('\n\n') : article[where]
  const quote: TextQuoteSelector = {
    type: 'TextQuoteSelector',
    exact: piece.text,
    prefix: tail(text.slice(0, piece.start)),
    suffix: head(text.slice(piece.end)),
  }
  const start = codePoints(text.slice(0, piece.start))
  // Only the body is a text by itself: the place in it is told, that in a headline would be taken for one in it.
  const position: TextPositionSelector[] =
    where === 'body' ? [{ type: 'TextPositionSelector', start, end: start + codePoints(piece.text) }] : []
  return { type: 'SpecificResource', source: article.url, selector: [quote, ...position] }
}

/** The passage of a source, where one was found. */
function passageBody({ check }: RecordedHop): SpecificResource[] {
  if (check.outcome !== 'found') return []
  const { text, before, after } = check.passage
  return [
    {
      type: 'SpecificResource',
      source: check.source.url,
      purpose: 'linking',
      selector: [{ type: 'TextQuoteSelector', exact: text, prefix: tail(before), suffix: head(after) }],
    },
  ]
}

/** Without half a character at the cut. */
const tail = (text: string) => text.slice(-AROUND).replace(/^[\uDC00-\uDFFF]/, '')
const head = (text: string) => text.slice(0, AROUND).replace(/[\uD800-\uDBFF]$/, '')

const codePoints = (text: string): number => Array.from(text).length
