import { formatsFor } from '../words/formats'
import { own, spoken, words } from '../words/messages'

/** How parts are put together, as the language does it. What is empty is left out. */

const joins = words('join')

const isSaid = (part: string) => part !== ''

const joinedBy = (how: 'comma' | 'semicolon' | 'sentences') => (parts: readonly string[]) =>
  parts
    .filter(isSaid)
    .reduce((before, next) => (before === '' ? next : joins[how]({ before: own(before), next: own(next) })), '')

/** *verbatim, read in part*. */
export const commaed = joinedBy('comma')

/** Parts that may have commas in them: *Wikinews; GDELT, news of three months*. */
export const semicoloned = joinedBy('semicolon')

/** Whole sentences, one after the other. */
export const sentences = joinedBy('sentences')

/** A title read out before the sentence under it. */
export const titled = (title: string, rest: string): string =>
  rest === '' ? title : joins.titled({ title: own(title), rest: own(rest) })

/** *harbourpost.test and archive.org*. */
export const listed = (parts: readonly string[]): string => formatsFor(spoken().tag).list.format(parts)

/** Words of a page in the quotation marks of the language that is spoken. */
export const quoted = (text: string): string => joins.quoted({ words: text })
