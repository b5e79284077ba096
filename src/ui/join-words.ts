import { formatsFor } from '../words/formats'
import { own, spoken, words } from '../words/messages'

/** How parts are put together, as the language does it. What is empty is left out. */

const joins = words('join')

const isSaid = (part: string) => part !== ''

/** *verbatim, read in part*. */
export const commaed = (parts: readonly string[]): string =>
  parts
    .filter(isSaid)
    .reduce((before, next) => (before === '' ? next : joins.comma({ before: own(before), next: own(next) })), '')

/** Whole sentences, one after the other. */
export const sentences = (parts: readonly string[]): string =>
  parts
    .filter(isSaid)
    .reduce((before, next) => (before === '' ? next : joins.sentences({ before: own(before), next: own(next) })), '')

/** A title read out before the sentence under it. */
export const titled = (title: string, rest: string): string =>
  rest === '' ? title : joins.titled({ title: own(title), rest: own(rest) })

/** *harbourpost.test and archive.org*. */
export const listed = (parts: readonly string[]): string => formatsFor(spoken().tag).list.format(parts)

/** Words of a page in the quotation marks of the language that is spoken. */
export const quoted = (text: string): string => joins.quoted({ words: text })
