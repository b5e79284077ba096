import { addressKind } from '../../../attribution/links/address-kind'
import type { Link } from '../../../model'
import type { SentenceChunks } from '../chunks/chunks-of'

/** Words that, at the start of a sentence, take up the quotation before it. */
const takesUp = /^(that|this|those|these|so)$/u

/**
 * The links of the sentence behind a quotation that stands by itself, where it goes on to say whose that was: *“It was
 * hard.”* ¶ *That is a councillor, [quoted by the Ledger], on the winter.* None where it speaks of something else.
 */
export function followingLinks(links: readonly Link[], chunks: SentenceChunks): Link[] {
  if (!takesUp.test(chunks.wordAt(0)) || !chunks.isAt(1, 'auxiliary', 'verb')) return []
  return links.filter((link) => addressKind(link.href) === 'page')
}
