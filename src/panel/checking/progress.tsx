import type { Step } from '../../core/trace/model'
import { Icon } from '../../ui/icon'
import { doneIcon, dotIcon, spinIcon } from '../../ui/icons'
import { remedyWords } from '../../ui/remedy-words'
import { stepsView } from './steps-view'

const ICONS = { done: doneIcon, now: spinIcon, todo: dotIcon }

/** How far a check has come, step by step, and the way to stop it. */
export function Progress({ step, onCancel }: { step: Step | null; onCancel: () => void }) {
  return (
    <>
      <ol class="steps">
        {stepsView(step).map(({ state, text }) => (
          <li class="step" data-state={state}>
            <Icon of={ICONS[state]} spins={state === 'now'} />
            <span>{text}</span>
          </li>
        ))}
      </ol>
      <div class="actions">
        <button type="button" class="button" onClick={onCancel}>
          {remedyWords.cancel}
        </button>
      </div>
    </>
  )
}
