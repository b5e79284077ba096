import type { Article, BlockKind, Span } from '../../model'

/* What a source is once it was read. Plain data, as in `core/model.ts`. */

/** A block of a source's text. */
export interface SourceBlock extends Span {
  kind: BlockKind
  /** Where this block begins in `article.text`; null for text beside the article. */
  inArticle: number | null
  /** Number of the PDF's page, from 1, whatever is printed on it; null elsewhere. */
  page: number | null
  /** How it looks, by its markup: blocks that look alike have the same. Not there where that is not known. */
  look?: string
}

/** What a source is, by how it was read. */
export type SourceKind = 'page' | 'pdf' | 'text' | 'post'

/** Why only a part of a source was read. Each but the first two is a wall: what came stands before the text, or instead of it. */
export type CutOff =
  /** It is more than is read. */
  | 'length'
  /** It shows but the start of its text, and leads on. */
  | 'excerpt'
  /** It asks for a subscription. */
  | 'subscription'
  /** It asks its reader to sign in. */
  | 'sign-in'
  /** It asks for consent first. */
  | 'consent'
  /** It asks first whether somebody is there, or lets nobody in. */
  | 'challenge'
  /** Its text is put together by scripts, which are not run. */
  | 'scripts'
  /** It says that there is no such page, or that something failed, whatever its status. */
  | 'error'

/** By what can be told later whether a source is still what was read. */
export interface SourceEvidence {
  /** Of the text that was read, as UTF-8: 64 hexadecimal digits. */
  sha256: string
  /** When it was read, ISO 8601. */
  read: string
  /** Headers of the answer that bear upon its date and version, by their names in lower case; `{}` where there were none. */
  headers: Record<string, string>
}

/** What is known of a source besides its text. */
export interface SourceHead {
  /** Where it stood in the end, redirects followed, as it was fetched. */
  url: string
  kind: SourceKind
  /** The publication or the site, as the page tells it, unless its host speaks against it; for a post, the network. `''` where unknown. */
  outlet: string
  /** An address on another host that the page names as its own. */
  canonical?: string
  title: string
  /** Who wrote a post: the speaker of all that stands in it. `''` elsewhere. */
  author: string
  /** ISO 8601, `''` where unknown. */
  published: string
  /** When it was last changed, ISO 8601, `''` where unknown. */
  modified: string
  /** BCP 47, `''` where unknown. */
  language: string
  /** Bytes as they came. */
  bytes: number
  /** Pages of a PDF, else null. */
  pages: number | null
  /** Words that could be searched. */
  words: number
  /** Why only a part could be read; null where nothing says that there is more. */
  cutOff: CutOff | null
  /** Where the text was taken from: what the page shows, or, where it shows none, what it tells machines. */
  from: 'page' | 'structured-data'
  /** When the archive kept this copy, ISO 8601; null for the page itself. */
  archived: string | null
  /** Not there where the source was not read by the engine's host. */
  evidence?: SourceEvidence
}

/** A source as it was read. All offsets count into `text`, UTF-16 units. */
export interface SourceText {
  head: SourceHead
  /** The whole visible text, that beside the article too: blocks joined by a blank line. */
  text: string
  blocks: SourceBlock[]
  /** The article in it, for the source's own attributions; null where it has none (for a PDF, all of it is one). */
  article: Article | null
  /** Of a PDF whose pages are labelled otherwise than by their numbers: the labels, in order. */
  pageLabels?: readonly string[]
}
