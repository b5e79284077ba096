import { outcomeWords } from '../../ui/check-words'
import { Icon } from '../../ui/icon'
import { OUTCOMES, type Outcome } from '../../ui/outcomes'

/** An outcome in a word, with its icon. */
export function OutcomeWord({ outcome, text = outcomeWords[outcome] }: { outcome: Outcome; text?: string }) {
  return (
    <span class="outcome" data-outcome={outcome}>
      <Icon of={OUTCOMES[outcome].icon} spins={outcome === 'checking'} />
      {text}
    </span>
  )
}
