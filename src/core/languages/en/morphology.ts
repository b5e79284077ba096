import { words } from '../word-list'

/** What an English word's ending shows. All take words in lower case. */

/** The ending of an owner, or the bare mark after a plural: *the club’s*, *the clubs’*. */
export const possessiveEndings = words("' ’ 's ’s")

/** *called*: regular past tense or participle. */
export const hasPastEnding = (word: string): boolean => word.endsWith('ed')
/** *calling*: gerund or present participle. */
export const hasGerundEnding = (word: string): boolean => word.endsWith('ing')
/** *calls*, *reporters*: third person of a verb, or plural of a noun. */
export const hasPluralEnding = (word: string): boolean => word.endsWith('s')
/** *newly*: adverb of an adjective. */
export const hasAdverbEnding = (word: string): boolean => word.endsWith('ly')
/** *filed*, *taken*: past participle. */
export const hasPastParticipleEnding = (word: string): boolean => /(ed|en)$/.test(word)
/** *filed*, *taken*, *ruling*: participle of either kind. */
export const hasParticipleEnding = (word: string): boolean => /(ed|ing|en)$/.test(word)
/** *noted*, *noting*: a form that no noun has. */
export const hasVerbEnding = (word: string): boolean => /(ed|ing)$/.test(word)
/** *notes*, *noted*: a form that may be finite. */
export const hasFiniteEnding = (word: string): boolean => /(ed|s)$/.test(word)
/** *researchers*, *historians*: several people, by what they do. */
export const hasAgentPluralEnding = (word: string): boolean => /(?:er|or|ist|ian)s$/.test(word)

/** *painter*, *historian*: somebody, by what he does. */
export const hasAgentEnding = (word: string): boolean => /(?:er|or|ist|ian|man)$/.test(word)
/** *Lorne-based*, *Lorne-born*: what tells of a name where or how it stands. */
export const hasCompoundEnding = (word: string): boolean => /-(?:\p{L}+ed|born|run)$/u.test(word)
/** *boatmen*, *people*: several, without the ending. */
export const isIrregularPlural = (word: string): boolean => /(?:men|people|children)$/.test(word)

/** *reporters*, *women*: whether a noun, by its base form, stands for several. */
export const isPlural = ({ word, lemma }: { word: string; lemma: string }): boolean =>
  word !== lemma && /(s|men|women|people)$/.test(word)

/** *reporters* → *reporter*, *studies* → *study*; a word without the ending stays. */
export const withoutPluralEnding = (word: string): string =>
  /.{3}ies$/.test(word) ? `${word.slice(0, -3)}y` : word.replace(/s$/, '')
/** The base forms that a gerund may have: *ruling* → *rul*, *rule*. None of a word that is no gerund. */
export const basesOfGerund = (word: string): string[] =>
  hasGerundEnding(word) ? [word.slice(0, -3), `${word.slice(0, -3)}e`] : []
/** The base forms that a finite form may have: *stated* → *stat*, *state*; *states* → *state*. */
export function basesOfFinite(word: string): string[] {
  if (hasPastEnding(word)) return [word.slice(0, -2), word.slice(0, -1)]
  return hasPluralEnding(word) ? [word.slice(0, -1)] : []
}
