import { languageNames } from '../core/language-name'
import { own, spoken } from '../words/messages'
import { stateWords } from './words'

/** That of some languages (two-letter codes, `''` for one that could not be told) only the quotation marks are known. */
export function marksOnlyWords(languages: readonly string[]): string {
  const names = languageNames(languages, stateWords.untoldLanguage, spoken().tag)
  return names === '' ? stateWords.marksOnlyUntold : stateWords.marksOnly({ languages: own(names) })
}
