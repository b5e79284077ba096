import type { Span } from './model'

/** How much of a text two spans share. UTF-16 units; 0 where they share none. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** How much of a text some spans share with others. UTF-16 units; neither overlap among themselves. */
export function overlapOfAll(spans: readonly Span[], others: readonly Span[]): number {
  let sum = 0
  for (const span of spans) for (const other of others) sum += overlap(span, other)
  return sum
}

/** What two spans share; null where they only touch, or do not even that. */
export function overlapOf(a: Span, b: Span): Span | null {
  const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)]
  return start < end ? { start, end } : null
}
