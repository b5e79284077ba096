import type { FindStep, StepOutcome } from '../../core/find/find'
import { findWords, whySearchFailed } from '../../ui/find-words'

/** What came of a step, in a line that is also said when it changes. */
export function StepLine({ step }: { step: FindStep | null }) {
  return (
    <p class="find-came" role="status" data-came={step?.came.outcome}>
      {step && cameWords(step.came)}
    </p>
  )
}

function cameWords(came: StepOutcome): string {
  switch (came.outcome) {
    case 'under-way':
      return findWords.underWay
    case 'open':
      return came.why === 'closed' ? findWords.closed : came.why === 'no-access' ? findWords.noAccess : findWords.open
    case 'hits':
      return came.hits.length === 0 ? findWords.nothing : findWords.found({ count: came.hits.length })
    case 'failed':
      return whySearchFailed(came.reason)
  }
}
