import { type Doubt, isDoubt } from '../core/doubts'
import type { Basis, Statement } from '../core/model'
import type { Nearby, Share } from '../core/selection/answer-for'
import { own, words, wordsFor } from '../words/messages'
import { quoted } from './join-words'

/** Every sentence about words that the reader selected. */
export const answerWords = words('answer')

/** How the selected words lie to a statement. */
export const shareWords = wordsFor<Share>()('share')

const reasons = words('reason')

/** Grounds that were read and not guessed. */
type Ground = Exclude<Basis, Doubt>
/** What stands for the reporting words where the page has none. */
const INSTEAD = {
  quote: 'aVerb',
  that: 'aVerb',
  colon: 'verb',
  bare: 'verb',
  left: 'verb',
  label: 'aVerb',
  citation: 'aPhrase',
} as const

const isOfCue = (ground: Ground): ground is keyof typeof INSTEAD => ground in INSTEAD

/** Why a statement was found and given to its speaker, where that was read and not guessed. `cue`: the reporting words. */
function reasonFor(ground: Ground, cue: string): string {
  if (!isOfCue(ground)) return reasons[ground]
  return reasons[ground]({ cue: own(cue === '' ? reasons[INSTEAD[ground]] : quoted(cue)) })
}

/** By what words and their speaker were told, a sentence each; none of what was a guess, of which the doubts speak. */
export const reasonsOf = ({ basis, cue }: Pick<Statement, 'basis' | 'cue'>): string[] =>
  basis.filter(isGround).map((ground) => reasonFor(ground, cue?.text ?? ''))

const isGround = (ground: Basis): ground is Ground => !isDoubt(ground)

/** What stands about words that are nobody's. */
export const nearbyWords = words('nearby')
export const nearbyMarks = wordsFor<Nearby['inMarks']>()('nearbyMarks')
export const nearbyPlaces = wordsFor<'same-block' | 'before' | 'after'>()('nearbyPlace')

const stands = wordsFor<Exclude<Nearby['stands'], 'paragraph'>>()('nearbyStands')
/** In which part of the page they stand; `''` for its text. */
export const nearbyStands = (where: Nearby['stands']): string => (where === 'paragraph' ? '' : stands[where])

/** Looking for the selected words at an address. */
export const lookForWords = words('lookFor')

/** Why an address is not asked. */
export const addressWords = wordsFor<'empty' | 'none' | 'not-web' | 'private' | 'credentials' | 'page'>()('address')
