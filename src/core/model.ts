/**
 * The vocabulary of Whence: plain data that every part speaks, and that crosses every boundary (page, background,
 * engine, panel, command line) as it stands. Nothing here has behaviour.
 *
 * All offsets are UTF-16 units. They count into `Article.text`, but for those of a statement or link whose `where`
 * is the headline, the standfirst or a caption: these count into that string. Those of captions count into all of them
 * together, joined by a blank line.
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
  /** The line that a block quotation is signed with: *— Mara Quill, engineer*. */
  | 'signature'
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
  /**
   * The page's own address: the canonical one where that is on the page's host, else the one that it stands at. `''`
   * where it is not known (a text file).
   */
  url: string
  /** An address on another host that the page names as its own: told, and never its own. */
  canonical?: string
  title: string
  /**
   * Name of the publication, as the page tells it: *The Moscow Times*. Shown with the host, and dropped where that
   * speaks against it (`publisher/publisher.ts`).
   */
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

/** By which construction words and their speaker were brought together. Every statement has one of these. */
export type WordsBasis =
  /** A reporting verb beside a quotation: *“A,” said Smith*, *Smith said: “A”*. */
  | 'quote'
  /** A clause that *that*, *whether* or *how* joins to the verb: *Smith said that A*. */
  | 'that'
  /** A clause after a colon, or the items of a list that one opens: *Smith said: A*. */
  | 'colon'
  /** A clause right after the verb: *Smith said A*. */
  | 'bare'
  /** A clause before the verb: *A, Smith said*. */
  | 'left'
  /** What somebody undertook to do: *Smith promised to A*. */
  | 'promise'
  /** An object that is partly, or wholly, quoted: *Smith called it “A”*. */
  | 'label'
  /** A phrase without a verb: *according to Smith, A*. */
  | 'citation'
  /** A quotation that a colon without a verb of saying introduces, or that is signed: *Smith was blunt: “A”*. */
  | 'introduced'
  /** A quotation by itself, given to who spoke or was spoken of in the sentence before: *Smith was blunt. “A.”* */
  | 'before'
  /** A quotation that nothing around it gives to anybody for sure. */
  | 'alone'
  /** A block quotation or an embedded post. */
  | 'block'
  /** A sentence that by its verb's mood is still somebody's words: German *Der Plan sei tot.* */
  | 'mood'
  /** A quotation known by its marks and length alone, in a language that has no grammar here. */
  | 'marks'

/** How the speaker was told. Every statement has one of these, besides *continued* where that holds. */
export type SpeakerBasis =
  /** The one whom the statement before was given to goes on speaking; how that one was told stands after. */
  | 'continued'
  /** By name where the words are attributed. */
  | 'named'
  /** By a description that stands for itself: *two officials*, *a report*. */
  | 'described'
  /** By a description that means somebody whom the article names elsewhere: *the minister*. */
  | 'role'
  /** By a description, *the council*, that of all who are named or spoke before fits one alone. */
  | 'called'
  /** By *he* or *she*, where one person fits better than any other. */
  | 'pronoun'
  /** By *he* or *she*, or by a surname, where two persons fit nearly alike. */
  | 'rivals'
  /** By *it*, *they* or *the company*, looked up among who was spoken of or spoke before. */
  | 'referred'
  /** Not at all. */
  | 'nobody'

/** What else bears upon how sure a statement is. */
export type CaseBasis =
  /** What the speaker is cannot be told. */
  | 'unclear'
  /** By a description that points back, *the company*, or of one text or body, *a study*, whose bearer was not found. */
  | 'unresolved'
  /** Other clauses stand between the speaker and the verb. */
  | 'apart'
  /** A body or a group is reported, not quoted: its page’s words more than its own. */
  | 'body'
  /** The quoted object is not given to a person. */
  | 'impersonal'

/** A ground on which a statement was decided. Which of them leave room for doubt, `core/doubts.ts` says. */
export type Basis = WordsBasis | SpeakerBasis | CaseBasis

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
  /** The reader chose it, to look there for words of their choice. */
  | 'chosen'

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
  /** Follows from `basis`. */
  confidence: Confidence
  /** What it was decided by: how its words were found, how its speaker was, then what else bears upon it. */
  basis: readonly [WordsBasis, ...Basis[]]
  /** At least one piece, in order, without the outer quotation marks. */
  content: [Piece, ...Piece[]]
  cue: Piece | null
  /** null where the text gives nobody, or leaves open which of several. */
  speaker: Speaker | null
  /** From the speaker outwards; `[]` where the text names nothing. */
  via: Via[]
  sources: Source[]
}

/** What was found in an article. */
export interface Attribution {
  /** In the order of the page. */
  statements: Statement[]
  /** Where a part of the article was too long or too tangled to be read: what is said there is not marked. */
  incomplete?: true
  /**
   * The languages of the article, or of long parts of it, of which Whence knows only the quotation marks: two-letter codes,
   * `''` for one that could not be told. At least one where it is given.
   */
  marksOnly?: string[]
}

/** An article and what was found in it. */
export interface Reading extends Attribution {
  article: Article
}
