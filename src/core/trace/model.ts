import type { Article, BlockKind, Span, Statement } from '../model'

/**
 * The vocabulary of checking and tracing: what a source is once it was read, what came of looking for a statement's
 * words there, and the way on towards the origin. Plain data, as in `core/model.ts`.
 */

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

/** One place in a source where a statement's words stand, or may. */
export interface Place extends Span {
  /** The stretches that answer to the quoted words, in order, apart from one another, within the place. */
  pieces: Span[]
}

/** What an unmarked difference changes, from the loudest. */
export type MeaningChange = 'negation' | 'number' | 'name'

/** One stretch of a comparison. The runs of a comparison, read in order, give both sides whole, spaces included. */
export interface DiffRun {
  /** `same` but for typography; `marked` by an ellipsis or brackets on the page; `changed` without a mark. */
  kind: 'same' | 'marked' | 'changed'
  /** As it stands at the source, `''` where nothing does. */
  there: string
  /** As it stands on the page, `''` where nothing does. */
  here: string
  /** What the change does to the meaning, null where that stays; only on `changed`. */
  turns: MeaningChange | null
}

export type Verdict = 'verbatim' | 'edited' | 'reworded' | 'partial'

/** What looking for quoted words in a source's text comes to. */
export type Match =
  | {
      outcome: 'found'
      verdict: Verdict
      place: Place
      /** The comparison, in the order of the page's words. */
      diff: DiffRun[]
      /** For `partial`: indices of the quoted pieces that do not stand there. */
      missing: number[]
      /** Whether an ellipsis joins words that stand far apart: further than one who quotes may leave out. */
      isFar: boolean
    }
  /** Several places, in the order of the source, any of which could be meant. */
  | { outcome: 'ambiguous'; places: Place[] }
  | { outcome: 'notFound' }

/** A passage as it is shown: the words with what stands around them. */
export interface Passage {
  /** Some 500 characters before and after, cut between words, `…` where text goes on in the same block. */
  before: string
  text: string
  after: string
  /** The stretches of `text` that answer to the words, in its own coordinates. */
  marks: Span[]
  /** Number of the paragraph among those of the article, from 1; null beside the article and in a PDF. */
  paragraph: number | null
  /** Number of the PDF's page, from 1. */
  page: number | null
  /** What is printed on it, where that is not its number: *xiv, 203*. */
  pageLabel?: string
  /** Who the source itself gives the passage to, `''` where to nobody. */
  speaker: string
  /** Address that opens the source at the passage: a text fragment that means no other place, `#page=` for a PDF. */
  href: string
}

/** What page and source say about the same words. */
export interface Comparison {
  /**
   * `unknown` where the page names nobody; `nobody` where the source has the words as what nobody has said. `manner` says
   * how it has them, where they are not the speaker's own.
   */
  speaker: {
    relation: 'agrees' | 'differs' | 'nobody' | 'not-named' | 'unknown'
    here: string
    there: string
    manner?: Manner
  }
  /**
   * Days from the source to the page, in the page's time zone: negative where the source is newer; null where a date is
   * missing. `isOld` says that it is much older than words in the news should be, `changed` that it was changed on a
   * later day than the page is dated.
   */
  date: { here: string; there: string; days: number | null; isOld: boolean; changed?: boolean }
  /** Whether the source is published by whom the page names on the way; `unknown` where it names nobody. */
  outlet: { relation: 'agrees' | 'differs' | 'unknown'; here: string; there: string }
  /** The agency whose text page and source both carry: then they are one witness, not two. `''`: no copies. */
  copyOf: string
  /** By which copies among several sources of one statement are known; left out where the source is too short. */
  sketch?: Sketch
}

/** What is kept of an article to tell whether another is a copy of it: `sketches.ts`. */
export interface Sketch {
  /** The agency that it credits, or is; `''` for none. */
  agency: string
  /** How many different runs of words it has. */
  size: number
  /** The least of their hashes, in order: 32 bits each, as many as are kept. */
  least: number[]
}

/**
 * How a source has words that are not their speaker's own: `supposed` as what somebody might say, or is denied to have
 * said, `mocked` in another's manner, `read-aloud` from another's text.
 */
export type Manner = 'supposed' | 'mocked' | 'read-aloud'

/** Why a source is the origin: nothing leads on from it. */
export type OriginKind =
  /** The speaker's own site. */
  | 'own-site'
  /** The speaker's own post. */
  | 'post'
  | 'transcript'
  | 'document'
  /** A statement or a press release. */
  | 'statement'
  /** The page links no further for this passage. */
  | 'unlinked'

/** The way on from a source. */
export interface NextHop {
  /** The source's own attribution of the passage; null where it has none. Its `sources` lead on. */
  statement: Statement | null
  /** Why the way ends here; null where `statement.sources` leads on, or nobody knows: only a part was read. */
  origin: OriginKind | null
  /** Left out where the words are their speaker's own, for all that is told. */
  manner?: Manner
}

/** Why a source could not be read. Each has its own sentence, and its own remedies. */
export type UnreadableReason =
  /** No access to `host`. */
  | 'permission'
  /** Sent on to `host`, which was not allowed, or (where it is `''`) to a place that the browser does not tell. */
  | 'redirected'
  | 'redirect-loop'
  /** Sent on, by leave, to where nothing answers, as far as can be told. `host` is `''` where the browser hides it. */
  | 'redirect-broken'
  | 'not-found'
  | 'gone'
  /** Asks for a subscription, or for payment. */
  | 'subscription'
  /** 401, 403 and their like. */
  | 'refused'
  /** 429, 503: later, perhaps. */
  | 'busy'
  /** Any other failure that the site reports. */
  | 'site-error'
  | 'too-slow'
  | 'too-large'
  | 'unsupported-type'
  | 'private-address'
  /** The address has a name or a password in it. */
  | 'credentials'
  /** Nothing answers there, or the connection broke. */
  | 'no-connection'
  | 'offline'
  | 'no-text'
  /** Its text is put together by scripts, which are not run. */
  | 'script-built'
  /** The archive has no copy. */
  | 'not-archived'
  /** A PDF that is broken. */
  | 'damaged'
  /** A PDF that opens with a password alone. */
  | 'locked'
  /** A PDF of pictures of pages, as scanners make them. */
  | 'scanned'
  /** It was read, but the browser has no room to keep what was found. */
  | 'no-room'
  /** Reading or searching it took longer than it may, and was ended. */
  | 'too-complex'
  /** Whence itself failed. */
  | 'failed'

/** What can be compared whatever the language, and whether it stands in the source. */
export interface Fact {
  kind: 'number' | 'name' | 'original'
  text: string
  stands: boolean
}

/** What came of checking one statement at one source, and who was asked for it. */
export type Check = CheckOutcome & {
  /**
   * Hosts that were asked, in order, as far as the browser tells: of redirects, where they ended. `[]` where it had been
   * loaded before; not there where nothing was to be asked.
   */
  asked?: string[]
}

/** The page's own words around those that it quotes, and the passage of the source that is nearest to them, if any is. */
export interface OwnWords {
  words: string
  passage: Passage | null
}

type CheckOutcome =
  | {
      outcome: 'found'
      verdict: Verdict
      source: SourceHead
      passage: Passage
      diff: DiffRun[]
      /** For `partial`: the quoted pieces, and whether each stands there. */
      parts: { text: string; stands: boolean }[]
      /** The places that an ellipsis joins, where they are of two speakers or far apart; null where it is fair. */
      splice: Passage[] | null
      comparison: Comparison
      next: NextHop
      /** Of a mixed statement: what was not judged. */
      own?: OwnWords
    }
  | { outcome: 'ambiguous'; source: SourceHead; places: Passage[] }
  /** For an indirect statement: the passages that support it best, best first. Nothing is verified by them. */
  | { outcome: 'related'; source: SourceHead; passages: Passage[]; comparison: Comparison; next: NextHop }
  /** Source and statement are in different languages: no verdict on words. */
  | {
      outcome: 'otherLanguage'
      source: SourceHead
      /** The language of the statement, BCP 47. */
      language: string
      /** What can be compared all the same, and whether it stands in the source. */
      facts: Fact[]
      /** The passage it may be, and, where the browser translates, the statement's words in the source's language. */
      passage: Passage | null
      translation: string | null
      next: NextHop
    }
  | {
      outcome: 'notFound'
      source: SourceHead
      date?: Comparison['date']
      /** Of a mixed statement: what was not judged. */
      own?: OwnWords
    }
  | {
      outcome: 'unreadable'
      reason: UnreadableReason
      /** The host that matters: of the source, or of where it was sent on to. */
      host: string
      /** The answer of the site, null where there was none. */
      status: number | null
      /** Ms until it was given up. */
      ms: number
      /** For a report, not a sentence for the reader; `''` where there is nothing to add. */
      detail: string
    }

/** How far a check has come, for the one who waits. */
export type Step =
  | { step: 'waiting' }
  /** It is open in a tab of the browser (`Hop.tab`), and is read as soon as the reader says that it can be. */
  | { step: 'open' }
  | { step: 'loading'; bytes: number }
  /** `page` of `pages` for a PDF, else null. */
  | { step: 'reading'; bytes: number; page: number | null; pages: number | null }
  | { step: 'searching'; words: number }

/** Where the text of a source is had from. */
export type Way = 'fetch' | 'tab' | 'archive'

/** One step of a trace: a source, and what came of it. */
export interface Hop {
  /** As the page before gives it. */
  href: string
  /** What is looked for there: the page's statement, or the attribution at the hop before. */
  statement: Statement
  way: Way
  /** null while it is under way. */
  check: Check | null
  /** How far it has come; null once `check` is there. */
  step: Step | null
  /** The browser's tab that was opened to read it (`way` is `tab`), null where none was. It may be closed by now. */
  tab: number | null
  /** Of the places of an ambiguous outcome, the one that the reader chose; not there where none was. */
  place?: number
  /** When it began to be asked, its turn having come, ms since the epoch; not there before that. */
  since?: number
  /** When `check` was there, ms since the epoch. */
  at?: number
  /**
   * What came of an older copy of the same source, beside what came of the source itself: `way` is `archive`. Not there
   * where none was asked for.
   */
  copy?: Hop
  /** The status with which the site refused the page before it was opened in a tab; not there where it did not. */
  refused?: number
}

/** Why a trace goes no further. */
export type TraceEnd =
  /** Not traced further yet; it may be. */
  | 'resting'
  /** The last hop is the origin. */
  | 'origin'
  /** The next source is one where it has been. */
  | 'cycle'
  /** The last hop could not be read, or the words do not stand there. */
  | 'dead-end'
  /** As many hops, bytes or seconds as a trace may take. */
  | 'bound'
  /** By the reader. */
  | 'canceled'

/** What came of following one source of one statement, hop by hop, the page's own source first. */
export interface Trace {
  /** `Statement.id`. */
  statement: string
  /** `Source.href` on the page. */
  href: string
  hops: Hop[]
  /** `next`: one hop more; `origin`: on until there is no further. null where nothing is under way. */
  goal: 'check' | 'next' | 'origin' | null
  /** null while it is under way. */
  end: TraceEnd | null
  /** When the reader asked to check all, ms since the epoch: the same for all that were begun together; else null. */
  batch: number | null
  /** When the reader asked for what is under way, or was last, ms since the epoch. */
  since?: number
  /** The hops that those now under way are to replace; put back where they are stopped. */
  before?: Hop[]
  /** Ms since the epoch of the last change. */
  at: number
}
