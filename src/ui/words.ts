import type { OutcomeGroup } from '../core/claims/claim-of'
import type { Doubt } from '../core/doubts'
import type { Form, SourceRelation, SpeakerKind, ViaKind, Where } from '../core/model'
import { words, wordsFor } from '../words/messages'

/*
 * Every sentence that Whence says to the reader, by the groups of the catalogue (`_locales`). Each name here is a
 * message there: `listWords.show` is `list_show`. What is taken from a page is never among them.
 */

/** Not to be translated. */
export const NAME = 'Whence'

const kindNames = wordsFor<Exclude<SpeakerKind | ViaKind, 'unknown'>>()('kind')
/** What a station is, as its line of small print says; `''` where that is not known. */
export const kindWord = (kind: SpeakerKind | ViaKind): string => (kind === 'unknown' ? '' : kindNames[kind])

export const chainWords = words('chain')
export const formWords = wordsFor<Form>()('form')
export const cardWords = words('card')
export const tipWords = words('tip')

export const listWords = words('list')
export const filterWords = wordsFor<'all' | Form | 'linked' | 'unlinked' | 'unchecked'>()('filter')
export const orderWords = wordsFor<'page' | 'speaker' | 'source'>()('order')
/** Which part of the page a run of statements stands in, where no heading of the page's own names it. */
export const partWords = wordsFor<Exclude<Where, 'body'> | 'opening' | 'article'>()('part')
const places = words('place')

/** Where one statement stands; the paragraph counts from 1. `''` where there is nothing to say. */
export function placeWords(where: Where, paragraph: number | null): string {
  if (where !== 'body') return places[where]
  return paragraph === null ? '' : places.paragraph({ place: paragraph })
}

export const statementWords = words('statement')
/** Why a statement is doubtful, in few words for its row. */
export const doubtWords = wordsFor<Doubt>()('doubt')
/** The same in a sentence. */
export const doubtSentences = wordsFor<Doubt>()('doubtWhy')
/** Why a link was taken for a source; the link's own words follow. */
export const relationWords = wordsFor<SourceRelation>()('relation')

export const headWords = words('head')
/** The entries of the panel’s menu. */
export const menuWords = words('menu')
/** What the panel says where there is no list to show, and above the list. */
export const stateWords = words('state')
/** Why there is no reading, by its cause. */
export const failedWords = wordsFor<'failed' | 'no-room' | 'too-complex'>()('failed')

/** How words are given: what it means. */
export const formMeanings = wordsFor<Form>()('formMeaning')
/** The chips of the list: what checking came to. */
export const findingWords = wordsFor<OutcomeGroup | 'unread'>()('finding')
/** What each of them says, and what it does not. */
export const findingMeanings = wordsFor<OutcomeGroup | 'unread'>()('findingMeaning')
/** What explains the words of the panel that a newcomer may not know. */
export const legendWords = words('legend')

export const welcomeWords = words('welcome')
