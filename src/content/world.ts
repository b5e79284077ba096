import type { CardWorld } from './card-world'
import type { PageTools } from './page-tools'

/**
 * What our scripts in one page share: the extension's own world, which the page's scripts cannot see. Two scripts of
 * ours meet in it where the background puts one in twice, and where a new version takes over from an old one.
 */
export interface World extends CardWorld {
  /** The content script that is at work. */
  whence?: { isAlive(): boolean; stop(): void }
  /** There once the page is known for an article: see `article-script.ts`. */
  whenceTools?: typeof PageTools
}
