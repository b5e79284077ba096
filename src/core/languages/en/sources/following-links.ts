import { addressKind } from '../../../attribution/links/address-kind'
import type { Sentence } from '../../../attribution/words/sentences'
import type { Link } from '../../../model'

/** Words that, at the start of a sentence, take up the quotation before it. */
const takesUp = /^(that|this|those|these|so)$/u

/**
 * The links of the sentence behind a quotation that stands by itself, where it goes on to say whose that was: *“It was
 * hard.”* ¶ *That is a councillor, [quoted by the Ledger], on the winter.* None where it speaks of something else.
 */
export function followingLinks(links: readonly Link[], { tokens }: Sentence): Link[] {
  const [first, second] = tokens
  if (!first || !second || !takesUp.test(first.lower) || !/^(AUX|VERB)$/u.test(second.pos)) return []
  return links.filter((link) => addressKind(link.href) === 'page')
}
