import type { Span } from '../../model'

/** A span with the quotation marks that stand around its outermost words. */
export function widen(fused: readonly Span[], span: Span): Span {
  let { start, end } = span
  for (const mark of fused) {
    if (mark.start < start && mark.end > start) start = mark.start
    if (mark.start < end && mark.end > end) end = mark.end
  }
  return { start, end }
}
