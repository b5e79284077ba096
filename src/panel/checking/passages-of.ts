import type { Check, Passage } from '../../core/trace/model'

/** The passages at the source that a check came to, in its own order; empty where it found none. */
export function passagesOf(check: Check): Passage[] {
  switch (check.outcome) {
    case 'found':
      return check.splice ?? [check.passage]
    case 'ambiguous':
      return check.places
    case 'related':
      return check.passages
    case 'otherLanguage':
      return check.passage ? [check.passage] : []
    default:
      return []
  }
}
