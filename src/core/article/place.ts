import type { Region } from './collection'

/** Where one of several articles stands on a page. */
export interface Place {
  /** The element around it; null of the first, where that stands beside the others without one of its own. */
  region: Region | null
  /** Its own address, `''` where the page does not tell it. */
  url: string
  /** Its headline as the page shows it, `''` where it is not known. */
  headline: string
}
