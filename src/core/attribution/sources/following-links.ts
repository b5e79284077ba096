import type { Link } from '../../model'
import type { Sentence } from '../words/sentences'
import { addressKind } from './address-kind'

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
