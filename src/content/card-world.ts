import type { Spoken } from '../words/spoken'
import type { showCard } from './card'
import type { showTip } from './show-tip'
import type { dressTip } from './tip'

/** What the card's script puts into the world that our scripts in one page share: see `world.ts`. */
export interface CardWorld {
  /** There once the card's script is: see `card-script.ts`. */
  whenceCard?: typeof showCard
  /** What both say, put in ahead of it. */
  whenceSpoken?: Spoken
  /** Has both say something else from now on. */
  whenceSpeak?: (spoken: Spoken) => void
  /** The same. */
  whenceTip?: { show: typeof showTip; dress: typeof dressTip }
}
