import { showCard } from './card'
import type { World } from './world'

/**
 * The card's script. The background puts it into a page where the panel stays shut at a click on a statement, so that
 * no other page carries the card and what it draws.
 */
;(globalThis as World).whenceCard = showCard
