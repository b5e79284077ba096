import type { Span, Statement } from '../model'
import type { DiffRun, Verdict } from './match/match'
import type { SourceHead } from './source/source-text'

/*
 * The vocabulary of checking: what came of checking one statement at one source, and the way on from there. Plain data,
 * as in `core/model.ts`.
 */

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
