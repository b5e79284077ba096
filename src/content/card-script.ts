import { showCard } from './card'
import type { CardWorld } from './card-world'
import { drawTip, dressTip } from './tip'

/**
 * The script of what is drawn on a page in words: the tip and the card. The background puts it in when the pointer comes
 * upon a statement, and where the panel stays shut at a click on one, so that no other page carries it.
 */
const world = globalThis as CardWorld
world.whenceCard = showCard
world.whenceTip = { draw: drawTip, dress: dressTip }
