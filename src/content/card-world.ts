import type { showCard } from './card'

/** What the card's script puts into the world that our scripts in one page share: see `world.ts`. */
export interface CardWorld {
  /** There once the card's script is: see `card-script.ts`. */
  whenceCard?: typeof showCard
}
