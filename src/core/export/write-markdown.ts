import { closedDirections } from './closed-directions'
import type { Block, DrawnStation, Run, RunLook } from './told'
import { oneLine } from './write-plain'

/*
 * Markdown as CommonMark defines it (https://spec.commonmark.org/0.31.2/). Words of pages are escaped, so that none of
 * them becomes markup, a link, or HTML.
 */

/**
 * ASCII punctuation that may begin or end something within a line (section 2.4 allows to escape all of it): `&` where a
 * character reference may follow, `!` where a link may.
 */
const MARKS = /[\\`*_{}[\]<>#|~]|&(?=[#\p{L}])|!$/gu
/** What makes a line a list item, a title or a rule where it begins so. */
const LINE_START = /^(\d{1,9}(?=[.)](?:\s|$))|(?=[-+=]))/
/** An address that a reader of Markdown may take for a link by itself: told as its words. */
const BARE_LINK = /:(?=\/\/)|\.(?=\p{L})(?<=www\.)|@/giu

/** What stands around a run. The marks of CommonMark have no look for words that differ: both are strong. */
const LOOKS: Readonly<Record<RunLook, string>> = { title: '*', strong: '**', mark: '**', there: '**', here: '**' }

/** Writes told blocks as Markdown, with an end of line after the last. */
export function writeMarkdown(blocks: readonly Block[]): string {
  return `${blocks
    .map(markdownBlock)
    .filter((text) => text !== '')
    .join('\n\n')}\n`
}

function markdownBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`
    case 'paragraph':
      return markdownLine(block.runs)
    case 'quote':
      return block.paragraphs.map((runs) => `> ${markdownLine(runs)}`).join('\n>\n')
    case 'facts':
      // Another mark than that of lists: one of the same right after it would go on with it (section 5.3).
      return block.rows.map(({ term, runs }) => `* **${escapeMarkdown(term)}:** ${markdownRuns(runs)}`).join('\n')
    case 'list':
      return block.items.map((runs) => `- ${markdownLine(runs)}`).join('\n')
    case 'chain':
      return [
        `**${escapeMarkdown(block.title)}**`,
        block.stations.map((station, at) => `${at + 1}. ${markdownStation(station)}`).join('\n'),
      ].join('\n\n')
  }
}

function markdownStation({ name, detail, note, href }: DrawnStation): string {
  const said = [detail, note].map((part) => escapeMarkdown(part)).filter((part) => part !== '')
  return [href === null ? atLineStart(escapeMarkdown(name)) : link(name, href), ...said].join(', ')
}

const markdownRuns = (runs: readonly Run[]): string => runs.map(markdownRun).join('').trim()

/** Runs that begin a line: *6. Oktober* would be a list there, and *am 6. Oktober* is none. */
const markdownLine = (runs: readonly Run[]): string => atLineStart(markdownRuns(runs))

const atLineStart = (escaped: string): string => escaped.replace(LINE_START, '$1\\')

function markdownRun({ text, look, href }: Run): string {
  if (href !== undefined) return link(text, href)
  const escaped = escapeMarkdown(text, false)
  const inner = escaped.trim()
  if (look === undefined || inner === '') return escaped
  // Marks hold only where they touch the words (section 6.2).
  const [before = '', after = ''] = escaped.split(inner, 2)
  return `${before}${LOOKS[look]}${inner}${LOOKS[look]}${after}`
}

/** Round brackets, spaces and angle brackets end a destination (section 6.6). */
const link = (text: string, href: string): string =>
  `[${escapeMarks(oneLine(text))}](<${href.replace(/[<>\\\s]/gu, (mark) => encodeURIComponent(mark))}>)`

/** Words as they stand, on one line. `isTrimmed`: without blanks at the ends. */
function escapeMarkdown(text: string, isTrimmed = true): string {
  const line = isTrimmed ? oneLine(text) : closedDirections(text.replace(/\s+/gu, ' '))
  return escapeMarks(line).replace(BARE_LINK, '\\$&')
}

const escapeMarks = (line: string): string => line.replace(MARKS, '\\$&')
