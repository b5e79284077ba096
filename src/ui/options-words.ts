import { words, wordsFor } from '../words/messages'

/** What the options say. */
export const optionsWords = words('options')
/** What each key does. */
export const commandWords = words('command')

type Style = 'quiet' | 'strong' | 'underline' | 'hueless'
/** How marks may look. */
export const styleWords = wordsFor<Style>()('style')
export const styleNotes = wordsFor<Style>()('styleNote')
