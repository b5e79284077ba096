import { words, wordsFor } from '../words/messages'

/** What the page of the memory says. */
export const memoryWords = words('memory')
/** Why the memory cannot be read or written. */
export const memoryTroubleWords = wordsFor<'full' | 'newer' | 'broken'>()('memoryTrouble')
/** What the panel says of the same words on other pages that are remembered. */
export const elsewhereWords = words('elsewhere')
/** How they stand there. */
export const samenessWords = wordsFor<'exact' | 'edited' | 'near' | 'part'>()('sameness')
