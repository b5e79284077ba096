import { speakFrom } from '../words/messages'
import { redrawCard, showCard } from './card'
import type { CardWorld } from './card-world'
import { showTip } from './show-tip'
import { dressTip } from './tip'

/**
 * The script of what is drawn on a page in words: the tip and the card. The background puts it in when the pointer comes
 * upon a statement, and where the panel stays shut at a click on one, so that no other page carries it.
 */
const world = globalThis as CardWorld
speakFrom(() => {
  if (!world.whenceSpoken) throw new Error('no words were given')
  return world.whenceSpoken
})
world.whenceCard = showCard
world.whenceSpeak = (spoken) => {
  world.whenceSpoken = spoken
  redrawCard()
}
world.whenceTip = { show: showTip, dress: dressTip }
