import type { Claim } from '../../core/claims/claim-of'
import { claimWords } from '../../ui/check-words'
import { Icon } from '../../ui/icon'
import { OUTCOME_ICONS } from '../../ui/outcomes'

/** A claim in a word or two, with the icon of its outcome. */
export function OutcomeWord({ claim, text = claimWords(claim) }: { claim: Claim; text?: string }) {
  const { outcome } = claim
  return (
    <span class="outcome" data-outcome={outcome}>
      <Icon of={OUTCOME_ICONS[outcome]} spins={outcome === 'checking'} />
      {text}
    </span>
  )
}
