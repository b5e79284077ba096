import type { Region } from './collection'
import { HIDDEN } from './suspicion'

/** Asks of a rendered page what is not shown: only where it matters, and of no region twice, since asking costs. */
export class Visibility {
  /** @param isHidden tells whether an element is not shown; without it the markup alone says so */
  constructor(readonly isHidden: (element: Element) => boolean = () => false) {}

  /**
   * Asks a region that has text of its own (what is not shown shows nothing in it either), and marks it where it is
   * not shown.
   * @returns whether it was marked now
   */
  ask(region: Region): boolean {
    if (region.isAsked) return false
    region.isAsked = true
    if (region.suspicion?.degree === 'hidden' || !this.isHidden(region.element)) return false
    region.suspicion = HIDDEN
    region.suspect = region
    return true
  }

  /** Whether a region with text of its own is shown, as far as can be told. */
  isShown(region: Region): boolean {
    this.ask(region)
    return region.suspicion?.degree !== 'hidden'
  }
}
