import type { Signal } from '@preact/signals'
import type { Outcome } from '../core/claims/claim-of'
import { outcomeWords } from '../ui/check-words'
import { Icon } from '../ui/icon'
import { closeIcon } from '../ui/icons'
import { OUTCOME_ICONS } from '../ui/outcomes'
import { findingWords, listWords } from '../ui/words'
import type { Finding, FindingChoice, FindingCount } from './filter-entries'

/** The outcome whose silhouette and colour stand for a finding. */
const SIGN: Readonly<Record<Finding, Outcome>> = {
  stands: 'verbatim',
  another: 'said-by-another',
  differs: 'reworded',
  absent: 'not-there',
  open: 'ambiguous',
  unread: 'unreadable',
}

interface FindingsProps {
  counts: readonly FindingCount[]
  finding: Signal<FindingChoice>
  /** How many doubtful statements the list leaves out; 0 where it leaves out none. */
  hidden: number
  onShowHidden: () => void
}

/**
 * What checking came to, counted, and to be chosen by: one chip a finding. The one that is chosen is told apart into the
 * outcomes that it mixes, in the words of the rows.
 */
export function Findings({ counts, finding, hidden, onShowHidden }: FindingsProps) {
  if (counts.length === 0 && hidden === 0) return null
  const { value: chosen } = finding
  const isWithin = (count: FindingCount) => count.outcomes.some(({ outcome }) => outcome === chosen)
  const open = counts.find((count) => count.finding === chosen || isWithin(count))
  const choose = (next: FindingChoice, otherwise: FindingChoice) => {
    finding.value = chosen === next ? otherwise : next
  }
  return (
    <section class="findings" aria-label={listWords.findings}>
      <div class="finding-chips">
        {counts.map((count) => (
          <button
            key={count.finding}
            type="button"
            class="chip chip-finding"
            data-outcome={SIGN[count.finding]}
            aria-pressed={count === open}
            onClick={() => choose(count === open ? null : count.finding, null)}
          >
            <Icon of={OUTCOME_ICONS[SIGN[count.finding]]} />
            {findingWords[count.finding]} <span class="count">{count.count}</span>
          </button>
        ))}
        {hidden > 0 && (
          <button
            type="button"
            class="chip chip-finding"
            title={listWords.showDoubtful({ count: hidden })}
            onClick={onShowHidden}
          >
            {listWords.doubtfulHidden({ count: hidden })}
            <Icon of={closeIcon} />
          </button>
        )}
      </div>
      {open && open.outcomes.length > 1 && (
        // biome-ignore lint/a11y/useSemanticElements: they are buttons, and no fields.
        <div class="finding-chips" role="group" aria-label={findingWords[open.finding]}>
          {open.outcomes.map(({ outcome, count }) => (
            <button
              key={outcome}
              type="button"
              class="chip chip-finding"
              data-outcome={outcome}
              aria-pressed={outcome === chosen}
              onClick={() => choose(outcome, open.finding)}
            >
              <Icon of={OUTCOME_ICONS[outcome]} />
              {outcomeWords[outcome]} <span class="count">{count}</span>
            </button>
          ))}
        </div>
      )}
    </section>
  )
}
