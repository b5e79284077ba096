import type { showCard } from './card'
import type { drawTip, dressTip } from './tip'

/** What the card's script puts into the world that our scripts in one page share: see `world.ts`. */
export interface CardWorld {
  /** There once the card's script is: see `card-script.ts`. */
  whenceCard?: typeof showCard
  /** The same. */
  whenceTip?: { draw: typeof drawTip; dress: typeof dressTip }
}
