import type { BlockKind } from '../model'
import type { Flow } from './flow'
import type { Suspicion } from './suspicion'

/* What a walk over a page collects: its text in blocks, and the elements that make them. */

/** An element that makes a block, with what is known of it. */
export interface Region {
  element: Element
  /** Its local name: asking the page again and again costs. */
  name: string
  parent: Region | null
  /** Its place among the page's regions, and the place after the last region in it. */
  at: number
  end: number
  /** What speaks against the element itself; what speaks against those around it is theirs. */
  suspicion: Suspicion | null
  /** The nearest region with a suspicion, from this one outwards. */
  suspect: Region | null
  /** What the nearest telling element around makes of text in it. */
  kind: BlockKind
  /** 1 to 6 in a heading, else 0. */
  level: number
  /** Whether it was asked whether it is shown. */
  isAsked: boolean
  /** Whether it is set aside, or stands in what is: see `isSetAside`. */
  isAside: boolean
}

/** A stretch of text between two block boundaries, as it stands on the page; not yet judged. Links are as written. */
export interface RawBlock extends Flow {
  region: Region
  kind: BlockKind
  level: number
  /** How much it says that an article stands around it: see `proseWeight`. */
  prose: number
}

/** All text of a page. */
export interface Collection {
  /** In document order. */
  blocks: RawBlock[]
  /** In document order, each parent before its children; the first is the body. */
  regions: Region[]
  /** Those that are set aside, without what stands in them. */
  asides: Region[]
  /** Whether the page has more text than is read of one. */
  readonly isCut: boolean
}
