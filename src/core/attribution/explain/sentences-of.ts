import type { Span } from '../../model'
import type { Sentence } from '../words/sentences'

/** What of a draft tells which sentences it was made of. */
interface Drafted {
  content: readonly Span[]
  /** Places of the sentences that hold its cue, and its speaker. */
  at: number
  partyAt: number
  /** Place of the sentence that introduces it, where a language reads such ones. */
  introduction?: number | null
}

/** For each draft the sentences, from 1, that hold its words, its cue, its speaker, or introduce it. */
export const sentencesOf = (drafts: readonly Drafted[], sentences: readonly Sentence[]): number[][] =>
  drafts.map(({ at, partyAt, introduction, content }) =>
    sentences.flatMap(({ tokens }, place) => {
      const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0]
      const isNamed = place === at || place === partyAt || place === introduction
      return isNamed || content.some((piece) => piece.start < end && start < piece.end) ? [place + 1] : []
    }),
  )
