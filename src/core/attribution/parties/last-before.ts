import { firstPlace } from '../../first-place'

/** Where somebody is named: place of the sentence, offset into the article's text. */
interface Mention {
  at: number
  start: number
}

/** How often somebody is named before an offset into the article's text. Mentions stand in order. */
export const countBefore = ({ mentions }: { mentions: readonly Mention[] }, start: number): number =>
  firstPlace(mentions.length, (i) => (mentions[i]?.start ?? 0) >= start)

/** The last mention of somebody before an offset. */
export const mentionBefore = <M extends Mention>(who: { mentions: readonly M[] }, start: number): M | undefined =>
  who.mentions[countBefore(who, start) - 1]
