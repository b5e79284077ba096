import type { SpeakerBasis, WordsBasis } from '../../model'
import type { Station } from '../links/stations'
import type { DraftOf } from '../statements/draft'
import type { Sentence } from '../words/sentences'
import { basisMeanings } from './basis-meanings'
import { sentencesOf } from './sentences-of'
import { ofStatement, type StageReport, stageOfSentences } from './stage-report'
import { writePassage, writeTokens } from './write-words'

/** The words of each sentence. */
export const explainSentences = (text: string, sentences: readonly Sentence[]): StageReport =>
  stageOfSentences(
    'Words and sentences',
    'each block is split into words with their parts of speech (Universal Dependencies); ' +
      'a quotation that stands for itself is one word, QUOTE, of the sentence around it',
    sentences,
    (sentence) => (sentence.unread ? 'not read: too long or too tangled' : writeTokens(text, sentence)),
  )

/** A draft of any language, and its place among the others. */
type Drafted<D> = DraftOf<unknown> & { follows: D | null; introduction?: number | null }

/**
 * The statements before their speakers are known by name.
 * @param tell what brought a draft together, and the phrase of who speaks
 */
export function explainDrafts<D extends Drafted<D>>(
  text: string,
  sentences: readonly Sentence[],
  drafts: readonly D[],
  tell: (draft: D) => { by: WordsBasis; party: string },
): StageReport {
  const sources = sentencesOf(drafts, sentences)
  const places = new Map(drafts.map((draft, at) => [draft, at]))
  return {
    name: 'Drafts',
    task: 'statements before their speakers are known by name: first reports, then quotations that none claims',
    items: drafts.map((draft, at) => {
      const { by, party } = tell(draft)
      const { cue } = draft
      const follows = draft.follows ? places.get(draft.follows) : undefined
      const lines = [
        `${draft.form}, by “${by}”, of sentence ${sources[at]?.join(', ')}`,
        `words: ${draft.content.map((piece) => writePassage(piece.text)).join(' + ')}`,
        `said by: ${party}${draft.party ? ` in sentence ${draft.partyAt + 1}` : ''}`,
        ...(cue ? [`cue: ${writePassage(text.slice(cue.start, cue.end))}`] : []),
        ...(follows === undefined ? [] : [`goes on with statement ${follows + 1}`]),
      ]
      return { text: lines.join('\n'), of: ofStatement(at) }
    }),
  }
}

/** Somebody or some body that an article names. */
interface Named {
  name: string
  gender: string | null
  mentions: readonly { at: number }[]
}

/** Who is named. @param tell what somebody is, and what the article calls him by */
export const explainCast = <N extends Named>(
  cast: readonly N[],
  tell: (who: N) => { being: string; roles: readonly string[] },
): StageReport => ({
  name: 'Cast',
  task: 'everybody and every body that the article names, and what it tells of them',
  items: cast.map((who) => {
    const { being, roles } = tell(who)
    const called = roles.length > 0 ? `, called ${roles.join(', ')}` : ''
    const places = [...new Set(who.mentions.map(({ at }) => at + 1))].join(', ')
    return {
      text: `${who.name}: ${being}${who.gender ? `, ${who.gender}` : ''}${called}; in sentence ${places}`,
      of: null,
    }
  }),
})

/** Who a draft's phrase stands for. */
interface Resolved {
  speaker: { name: string; kind: string; role?: string } | null
  by: SpeakerBasis
  /** Whom it might mean, likeliest first. */
  candidates?: readonly { name: string; score: number }[]
}

/** Who speaks. @param phrases as `explainDrafts` is told them, at the same places */
export const explainSpeakers = (speakers: readonly Resolved[], phrases: readonly string[]): StageReport => ({
  name: 'Speakers',
  task: 'phrases become somebody: the fullest name, whom a pronoun means, who goes on speaking',
  items: speakers.map(({ speaker, by, candidates = [] }, at) => {
    const role = speaker?.role ? `, ${speaker.role}` : ''
    const weighed = candidates.map(({ name, score }) => `${name} ${score.toFixed(2)}`)
    const lines = [
      `${phrases[at] ?? ''} → ${speaker ? `${speaker.name} (${speaker.kind}${role})` : 'nobody'}`,
      `why: ${basisMeanings[by]}`,
      ...(weighed.length > 0 ? [`weighed: ${weighed.join(', ')}`] : []),
    ]
    return { text: lines.join('\n'), of: ofStatement(at) }
  }),
})

/** What stands between speaker and page. */
export const explainVia = (via: readonly (readonly Station[])[]): StageReport => ({
  name: 'Stations',
  task: 'what stands between the speaker and the page, from the speaker outwards',
  items: via.flatMap((stations, at) =>
    stations.map(({ name, kind, mention }) => ({
      text: `${name} (${kind}), from ${writePassage(mention)}`,
      of: ofStatement(at),
    })),
  ),
})
