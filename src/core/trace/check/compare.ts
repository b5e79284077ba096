import type { Speaker, Statement } from '../../model'
import { isOffice, isOfficeOf } from '../../names/office'
import { isPublishedBy, publisherOf } from '../../names/own-site'
import { sameParty } from '../../names/same-party'
import { isSpokespersonOf } from '../../names/spokesperson'
import type { Comparison, Manner, NextHop } from '../model'
import type { SourceHead, SourceText } from '../source/source-text'
import { copyOf } from './copies'
import { dayIn, daysBetween } from './days-between'
import type { Page } from './page'
import { sketchOf } from './sketches'

/** Days from which on a source is much older than words in the news should be: those of last year are told as such. */
const OLD = 365

/** What page and source say about the same words: who said them, when, through whom. */
export function compare(statement: Statement, page: Page, source: SourceText, next: NextHop): Comparison {
  const sketch = source.article && sketchOf(source.article)
  return {
    ...(sketch && { sketch }),
    speaker: compareManner(
      compareSpeakers(statement, source.head, next.statement, [page.text, source.article?.text ?? '']),
      next.manner,
    ),
    date: compareDates(page.published, source.head),
    outlet: compareOutlets(statement, source.head),
    copyOf: source.article ? copyOf(page, source.article) : '',
  }
}

/** Words that are supposed, denied or mocked at the source are nobody's there, whoever speaks them. */
function compareManner(speaker: Comparison['speaker'], manner: Manner | undefined): Comparison['speaker'] {
  if (!manner) return speaker
  return manner === 'read-aloud' ? { ...speaker, manner } : { ...speaker, relation: 'nobody', manner }
}

/**
 * Who page and source give the words to. A source published by who speaks on the page needs to name nobody; a body and
 * who speaks for it are no disagreement.
 * @param texts what page and source tell of those they name
 */
export function compareSpeakers(
  asked: Statement,
  head: SourceHead,
  own: Statement | null,
  texts: readonly string[] = [],
): Comparison['speaker'] {
  const here = asked.speaker?.name ?? ''
  const speaker = own?.speaker ?? null
  if (!asked.speaker) return { relation: 'unknown', here, there: speaker?.name ?? '' }
  const isOwn = asked.speaker.kind !== 'person' && isPublishedBy(here, head)
  const there = speaker?.name ?? (isOwn ? publisherOf(head) || here : '')
  if (isOwn) return { relation: 'agrees', here, there }
  if (!speaker) return { relation: 'not-named', here, there }
  const relation = sameParty(asked.speaker, speaker)
  if (
    relation === 'same' ||
    texts.some((text) => isSpokenFor(asked.speaker, speaker, text) || hasOffice(asked.speaker, speaker, text))
  ) {
    return { relation: 'agrees', here, there }
  }
  if (relation === 'different') return { relation: 'differs', here, there }
  // A description on the page is no name that the source could have, or lack.
  return { relation: isOffice(here) ? 'unknown' : 'not-named', here, there }
}

/** Whether a text tells that one of two has the office by which the other is named. */
function hasOffice(a: Speaker | null, b: Speaker | null, text: string): boolean {
  if (!a || !b || isOffice(a.name) === isOffice(b.name)) return false
  const [office, person] = isOffice(a.name) ? [a, b] : [b, a]
  return isOfficeOf(text, person.name, office.name)
}

/** Whether a text tells that one of two, a person, speaks for the other, a body. */
function isSpokenFor(a: Speaker | null, b: Speaker | null, text: string): boolean {
  if (!a || !b || (a.kind === 'person') === (b.kind === 'person')) return false
  const [person, body] = a.kind === 'person' ? [a, b] : [b, a]
  return isSpokespersonOf(text, person.name, body.name)
}

/** How many days lie between source and page, and whether the source was changed since, in days of the page's time zone. */
export function compareDates(
  here: string,
  { published, modified }: Pick<SourceHead, 'published' | 'modified'>,
): Comparison['date'] {
  const days = daysBetween(published, here)
  const sinceChanged = daysBetween(modified, here)
  return {
    here,
    there: dayIn(here, published) || published,
    days,
    isOld: days !== null && days >= OLD,
    ...(sinceChanged !== null && sinceChanged < 0 && { changed: true }),
  }
}

/** Whether the source is published by one whom the page names on the way, as far as its host bears out who it is. */
export function compareOutlets({ speaker, via }: Statement, head: SourceHead): Comparison['outlet'] {
  const there = publisherOf(head)
  const named = [
    ...via.filter(({ kind }) => kind === 'outlet' || kind === 'organization'),
    ...(speaker?.kind === 'outlet' ? [speaker] : []),
  ]
  const match = named.find(({ name }) => isPublishedBy(name, head))
  if (match) return { relation: 'agrees', here: match.name, there: there || match.name }
  const here = named.findLast(({ kind }) => kind === 'outlet')?.name ?? ''
  return { relation: here === '' || there === '' ? 'unknown' : 'differs', here, there }
}
