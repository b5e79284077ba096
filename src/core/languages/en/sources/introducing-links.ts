import type { NounClass, Range } from '../../../attribution/chunks/chunk'
import { addressKind } from '../../../attribution/links/address-kind'
import type { Link, Speaker } from '../../../model'
import type { SentenceChunks } from '../chunks/chunks-of'
import { firstPlace } from '../chunks/places'
import { placesWithin } from '../chunks/text-spans'
import { mainSubject } from '../grammar/subjects'
import { pastSpeech } from '../nouns'
import { anchorWords } from './anchor-words'

/**
 * The links of a sentence that say where somebody spoke whose words the next one quotes: *She looked back on it in [a
 * podcast].* ¶ *“It was hard,” Smith said.* None where that sentence is about somebody else.
 */
export function introducingLinks(
  text: string,
  links: readonly Link[],
  chunks: SentenceChunks,
  speaker: Speaker | null,
): Link[] {
  if (links.length === 0 || isAboutAnother(chunks, speaker)) return []
  const hasOccasion = tellsOccasion(chunks, { from: 0, to: chunks.length })
  return links.filter((link) => {
    if (addressKind(link.href) !== 'page') return false
    // *[a podcast]*, *[a Lorne] podcast*, *[told] her story in a podcast*
    const { from, to } = placesWithin(chunks, link)
    return (
      tellsOccasion(chunks, { from, to: to + 1 }) ||
      (hasOccasion && anchorWords(text, link).some((word) => pastSpeech.has(word)))
    )
  })
}

/** Whether a sentence's subject is a name that is not the speaker's. */
export function isAboutAnother(chunks: SentenceChunks, speaker: Speaker | null): boolean {
  const subject = mainSubject(chunks)
  const name = subject && chunks.nameIn(subject.head)
  if (!name || !speaker) return !speaker
  const names = new Set(speaker.name.toLowerCase().split(/\s+/u))
  return firstPlace(name.from, name.to, (at) => names.has(chunks.wordAt(at))) < 0
}

/** What somebody speaks in. */
const SPOKEN: ReadonlySet<NounClass> = new Set<NounClass>(['broadcast', 'interview', 'post', 'statement'])

const tellsOccasion = (chunks: SentenceChunks, { from, to }: Range): boolean =>
  firstPlace(
    from,
    to,
    (at) => chunks.isAt(at, 'noun', 'name') && SPOKEN.has(chunks.headOf({ to: at + 1 }).nounClass),
  ) >= 0
