import { type Claim, claimOfCheck, isSameClaim } from '../claims/claim-of'
import type { Check } from '../trace/model'
import type { RecordedHop } from './page-record'

/** What has become of a source since it was recorded. */
export interface SourceChange {
  /** What may be said of the words, then and now. */
  before: Claim
  now: Claim
  isSameClaim: boolean
  /** Whether its text is the same, by its SHA-256; null where none was recorded. */
  isSameText: boolean | null
  /** Whether the passage that was found stands there as it did; null where none was found then. */
  isSamePassage: boolean | null
}

/**
 * Holds a check that was made again against what was recorded of it.
 * @param sha256 of the source's text as it is now
 */
export function compareWithRecord(recorded: RecordedHop, check: Check, sha256: string): SourceChange {
  const before = recorded.claim
  const now = claimOfCheck(check, recorded.statement)
  const evidence = 'source' in recorded.check ? recorded.check.source.evidence : undefined
  return {
    before,
    now,
    isSameClaim: isSameClaim(before, now),
    isSameText: evidence ? evidence.sha256 === sha256 : null,
    isSamePassage:
      recorded.check.outcome === 'found'
        ? check.outcome === 'found' && check.passage.text === recorded.check.passage.text
        : null,
  }
}
