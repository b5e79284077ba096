/**
 * The vocabulary of Whence: plain data that every part speaks, and that crosses every boundary (page, background,
 * engine, panel, command line) as it stands. Nothing here has behaviour.
 *
 * All offsets are UTF-16 units. They count into `Article.text`, but for those of a statement or link whose `where`
 * is the headline, the standfirst or a caption: these count into that string.
 */

/** Half-open range `[start, end)` of UTF-16 units. */
export interface Span {
  start: number
  end: number
}

/** A span together with the words that stand there: `text === string.slice(start, end)`. */
export interface Piece extends Span {
  text: string
}

/** Which of an article's strings an offset counts into. */
export type Where = 'body' | 'headline' | 'standfirst' | 'caption'

/** What a block of the body is, as far as attribution cares. */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  /** A list item or a cell of a table. */
  | 'item'
  /** A block quotation. */
  | 'quote'
  /** An embedded post, with its author's line. */
  | 'post'

/** A block of the body. Blocks stand in order, apart from one another by the blank line that joins them. */
export interface Block extends Span {
  kind: BlockKind
}

/** A hyperlink within the article. Links whose text is empty, and those within one page (`#…`), are left out. */
export interface Link extends Span {
  where: Where
  /** Absolute address, as the page gives it: nothing unwrapped, nothing cut. http(s) only. */
  href: string
}

/** An article as it was read from a page: its own text, and nothing but it. */
export interface Article {
  /** Canonical address; that of the page where it names none. `''` where neither is known (a text file). */
  url: string
  title: string
  /** Name of the publication: *The Moscow Times*. */
  outlet: string
  byline: string
  /** ISO 8601 date or date-time of publication, `''` where unknown. */
  published: string
  /** BCP 47 tag, `''` where unknown. */
  language: string
  headline: string
  standfirst: string
  captions: string[]
  /** The body alone: `blocks` joined by a blank line. For a text file, the file as it stands. */
  text: string
  blocks: Block[]
  links: Link[]
}

/** `direct` wholly quoted, `mixed` reported and partly quoted, `indirect` reported. */
export type Form = 'direct' | 'mixed' | 'indirect'

/** How sure the engine is of a statement and its speaker together. */
export type Confidence = 'high' | 'low'

export type SpeakerKind = 'person' | 'organization' | 'outlet' | 'document' | 'post' | 'group' | 'unknown'

/** The nearest origin given for the words. */
export interface Speaker extends Span {
  /** The whole noun phrase as it stands, title and apposition included: *his spokesman Dmitry Peskov*. */
  mention: string
  /** The bare full name: *Dmitry Peskov*; for an unnamed source its description. */
  name: string
  kind: SpeakerKind
  /** What the text says the speaker is, without the name: *Kremlin spokesman*. */
  role?: string
}

export type ViaKind =
  | 'outlet'
  | 'document'
  | 'statement'
  | 'post'
  | 'interview'
  | 'event'
  | 'broadcast'
  /** Who relays what another said: *prosecutors said Noel had claimed …*. */
  | 'person'
  | 'organization'
  | 'group'

/** One station between the speaker and the page. */
export interface Via {
  /** As it stands: *the Kyiv Independent*. */
  mention: string
  /** In full, without article: *Kyiv Independent*. */
  name: string
  kind: ViaKind
}

/** Why a link was taken for the source of a statement: what its anchor stands on. */
export type SourceRelation =
  /** The reporting words: *[said]*. */
  | 'cue'
  /** The outlet's or the document's name: *told [the Kyiv Independent]*. */
  | 'name'
  /** The quoted or reported words themselves. */
  | 'words'
  /** Elsewhere in the statement's own sentence, or in the one that introduces it. */
  | 'sentence'
  /** The statement is an embedded post, and this is its address. */
  | 'embed'

/** A link on the page that leads to where a statement stands. */
export interface Source {
  /** As the page gives it. */
  href: string
  /** The link's words. */
  anchor: string
  relation: SourceRelation
}

/** One attributed piece of what somebody, or some document, said. */
export interface Statement {
  /** Made from the words, so it stays the same while the page changes elsewhere. Unique within a reading. */
  id: string
  where: Where
  form: Form
  confidence: Confidence
  /** At least one piece, in order, without the outer quotation marks. */
  content: [Piece, ...Piece[]]
  cue: Piece | null
  /** null where the text gives nobody, or leaves open which of several. */
  speaker: Speaker | null
  /** From the speaker outwards; `[]` where the text names nothing. */
  via: Via[]
  sources: Source[]
}

/** An article's statements, in the order of the page. */
export interface Reading {
  article: Article
  statements: Statement[]
}
