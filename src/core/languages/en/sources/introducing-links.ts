import { addressKind } from '../../../attribution/links/address-kind'
import type { Sentence } from '../../../attribution/words/sentences'
import type { Token } from '../../../attribution/words/token'
import type { Link, Speaker } from '../../../model'
import { chunksOf } from '../chunks/chunks-of'
import { nameWithin } from '../chunks/name-within'
import { mainSubject } from '../grammar/subjects'
import { broadcastNouns, interviewNouns, pastSpeech, postNouns, statementNouns } from '../nouns'

/**
 * The links of a sentence that say where somebody spoke whose words the next one quotes: *She looked back on it in [a
 * podcast].* ¶ *“It was hard,” Smith said.* None where that sentence is about somebody else.
 */
export function introducingLinks(
  text: string,
  links: readonly Link[],
  { tokens }: Sentence,
  speaker: Speaker | null,
): Link[] {
  if (links.length === 0 || isAboutAnother(tokens, speaker)) return []
  const occasion = tokens.some(isOccasion)
  return links.filter((link) => {
    if (addressKind(link.href) !== 'page') return false
    const next = tokens.find((token) => token.start >= link.end)
    const words =
      text
        .slice(link.start, link.end)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []
    const named = tokens.some((token) => token.start >= link.start && token.end <= link.end && isOccasion(token))
    return named || (next && isOccasion(next)) || (occasion && words.some((word) => pastSpeech.has(word)))
  })
}

/** Whether a sentence's subject is a name that is not the speaker's. */
export function isAboutAnother(tokens: readonly Token[], speaker: Speaker | null): boolean {
  const subject = mainSubject(chunksOf(tokens))
  const name = subject && nameWithin(tokens, subject.head)
  if (!name || !speaker) return !speaker
  const names = new Set(speaker.name.toLowerCase().split(/\s+/u))
  return !tokens.slice(name.from, name.to).some((token) => names.has(token.lower))
}

const isOccasion = ({ lower }: Token): boolean =>
  broadcastNouns.has(lower) || interviewNouns.has(lower) || postNouns.has(lower) || statementNouns.has(lower)
