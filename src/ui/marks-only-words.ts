import { languageNames } from '../core/language-name'
import { stateWords } from './words'

/** That of some languages (two-letter codes, `''` for one that could not be told) only the quotation marks are known. */
export const marksOnlyWords = (languages: readonly string[]): string =>
  stateWords.marksOnly(languageNames(languages, stateWords.untoldLanguage))
