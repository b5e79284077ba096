import { withoutFragment } from '../../address-parts'
import type { Span } from '../../model'
import type { Place } from '../match/match'
import type { Passage } from '../model'
import { blockIndexAt } from '../source/source-place'
import type { SourceBlock, SourceText } from '../source/source-text'
import { fragmentAddress } from './text-fragment'

/** Units of text shown before and after a passage: a paragraph or two, enough to see what it answers to. */
const CONTEXT = 500
/** Units within which a cut moves to stand between two words; in text without spaces it stays where it is. */
const WORD_REACH = 40
const JOINT = '\n\n'

/**
 * A place as it is shown: its words, what stands around them in the same part of the page (the article's own text, or
 * what stands beside it), where it is, and the address that opens it.
 * @param speaker who the source gives it to, `''` for nobody
 */
export function showPassage(source: SourceText, place: Place, speaker: string): Passage {
  const { text, blocks, head } = source
  const at = blockIndexAt(blocks, place.start)
  const block = blocks[at]
  const label = source.pageLabels?.[(block?.page ?? 0) - 1]
  return {
    before: contextBefore(text, blocks, at, place.start),
    text: text.slice(place.start, place.end),
    after: contextAfter(text, blocks, place.end),
    marks: place.pieces.map(({ start, end }) => ({ start: start - place.start, end: end - place.start })),
    paragraph: block && head.kind !== 'pdf' ? paragraphOf(blocks, block) : null,
    page: block?.page ?? null,
    ...(label !== undefined && label !== String(block?.page) && { pageLabel: label }),
    speaker,
    href: addressAt(source, place, block?.page ?? null),
  }
}

/** Number of a block among the article's, headings not counted, from 1; null for one beside the article. */
function paragraphOf(blocks: readonly SourceBlock[], block: SourceBlock): number | null {
  if (block.inArticle === null || block.kind === 'heading') return null
  return blocks.filter(({ start, kind, inArticle }) => inArticle !== null && kind !== 'heading' && start <= block.start)
    .length
}

/** The address that opens a source at a place, as well as its kind allows. */
function addressAt(source: SourceText, place: Span, page: number | null): string {
  const { kind, url, from } = source.head
  if (kind === 'pdf') return page === null ? url : `${withoutFragment(url)}#page=${page}`
  // A post is shown by itself, and what was read from data for machines does not stand on the page as it came.
  return kind === 'post' || from === 'structured-data' ? url : fragmentAddress(source, place)
}

function contextBefore(text: string, blocks: readonly SourceBlock[], at: number, start: number): string {
  const own = blocks[at]
  let context = own ? text.slice(Math.max(own.start, start - CONTEXT), start) : ''
  let cut = own !== undefined && start - CONTEXT > own.start
  for (let i = at - 1; i >= 0 && context.length < CONTEXT && !cut; i--) {
    const block = blocks[i]
    if (!block || isBeside(block) !== isBeside(own)) continue
    const room = CONTEXT - context.length - JOINT.length
    if (room <= 0) break
    cut = block.end - block.start > room
    context = text.slice(Math.max(block.start, block.end - room), block.end) + JOINT + context
  }
  return cut ? `…${fromWord(context)}` : context
}

function contextAfter(text: string, blocks: readonly SourceBlock[], end: number): string {
  const at = blockIndexAt(blocks, end - 1)
  const own = blocks[at]
  let context = own ? text.slice(end, Math.min(own.end, end + CONTEXT)) : ''
  let cut = own !== undefined && end + CONTEXT < own.end
  for (let i = at + 1; i < blocks.length && context.length < CONTEXT && !cut; i++) {
    const block = blocks[i]
    if (!block || isBeside(block) !== isBeside(own)) continue
    const room = CONTEXT - context.length - JOINT.length
    if (room <= 0) break
    cut = block.end - block.start > room
    context += JOINT + text.slice(block.start, Math.min(block.end, block.start + room))
  }
  return cut ? `${toWord(context)}…` : context
}

const isBeside = (block: SourceBlock | undefined): boolean => block?.inArticle === null

/** Without the word that a cut at the start may have parted. */
function fromWord(context: string): string {
  const space = context.slice(0, WORD_REACH).search(/\s/u)
  return space < 0 ? wholeFirst(context) : context.slice(space).trimStart()
}

/** Without the word that a cut at the end may have parted. */
function toWord(context: string): string {
  const from = Math.max(0, context.length - WORD_REACH)
  const space = context.slice(from).search(/\s\S*$/u)
  return space < 0 ? wholeLast(context) : context.slice(0, from + space).trimEnd()
}

/** Without the second half of a character that the cut parted. */
const wholeFirst = (context: string): string => context.replace(/^[\uDC00-\uDFFF]/u, '')
const wholeLast = (context: string): string => context.replace(/[\uD800-\uDBFF]$/u, '')
