import { firstPlace } from '../../first-place'

/** Where somebody is named: place of the sentence, offset into the article's text. */
interface Mention {
  at: number
  start: number
}

/** Where somebody is last named before or in a sentence; -1 for nowhere. Mentions stand in order. */
export const lastBefore = ({ mentions }: { mentions: readonly Mention[] }, at: number): number =>
  mentions[firstPlace(mentions.length, (i) => (mentions[i]?.at ?? 0) > at) - 1]?.start ?? -1
