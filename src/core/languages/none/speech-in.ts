import type { Quotation } from '../../attribution/words/quotations'
import { measureWords } from '../../measure-words'

/** Words from which on a quotation is taken for speech rather than for a term. */
const FEWEST = 4

/**
 * The quotations that are taken for statements in an article of whose language the marks alone are known: by their length.
 * Who speaks is not told: what stands beside a quotation is a name only to whoever knows the language.
 */
export function speechIn(quotations: readonly Quotation[]): Quotation[] {
  let end = 0
  return quotations.filter((quotation) => {
    const isOwn = quotation.start >= end && sizeOf(quotation) >= FEWEST
    if (isOwn) end = quotation.end
    return isOwn
  })
}

const sizeOf = ({ pieces }: Quotation): number => pieces.reduce((sum, { text }) => sum + measureWords(text), 0)
