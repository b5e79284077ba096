/*
 * A text that is handed on, before it is plain text, Markdown or HTML: what it says, and of which kind each part is. The
 * words come from whoever tells (the panel); here is their shape. Plain data, as in `core/model.ts`.
 */

/** How a run of words is set apart from those around it. */
export type RunLook =
  /** A work's title. */
  | 'title'
  | 'strong'
  /** What answers to the words that were looked for. */
  | 'mark'
  /** Of a comparison: otherwise at the source. */
  | 'there'
  /** Of a comparison: otherwise on the page. */
  | 'here'

/** Some words of a line. */
export interface Run {
  text: string
  look?: RunLook
  /** Where they lead; http(s) only. */
  href?: string
}

/** The shape of a line of a chain, down from a station: `dotted` where the way is only told. */
export type DrawnLine = 'solid' | 'dotted' | 'double' | 'broken' | 'wave'

/** A station of a chain as it is drawn. */
export interface DrawnStation {
  name: string
  /** The original that it leads to, http(s) only. */
  href: string | null
  /** What it is, its day; `''` for nothing. */
  detail: string
  /** null at the last one. */
  line: DrawnLine | null
  /** What is said of the way on from here, or of what was found here; `''` for nothing. */
  note: string
}

/** A part of such a text. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3 | 4; text: string }
  | { kind: 'paragraph'; runs: Run[] }
  /** Words that others said or wrote; `language` is BCP 47, `''` where unknown. */
  | { kind: 'quote'; paragraphs: Run[][]; language: string }
  | { kind: 'facts'; rows: { term: string; runs: Run[] }[] }
  | { kind: 'list'; items: Run[][] }
  /** From the origin down to the page. */
  | { kind: 'chain'; title: string; stations: DrawnStation[] }

/** Plain words as runs. */
export const words = (text: string): Run[] => [{ text }]
