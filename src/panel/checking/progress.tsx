import type { Trace } from '../../core/trace/hop/trace'
import { pendingHop } from '../../core/trace/hop/waits-for'
import { Apart } from '../../ui/apart'
import { Icon } from '../../ui/icon'
import { doneIcon, dotIcon, spinIcon } from '../../ui/icons'
import { remedyWords, waitsAt } from '../../ui/remedy-words'
import type { CheckDesk } from './check-desk'
import { hostOf } from './host-of'
import { stepsView } from './steps-view'
import { WaitForReader } from './wait-for-reader'

const ICONS = { done: doneIcon, now: spinIcon, todo: dotIcon }

/** How far what is under way of a trace has come, step by step, and the ways to stop it, or to say that it can be read. */
export function Progress({ trace, desk }: { trace: Trace; desk: CheckDesk }) {
  const hop = pendingHop(trace)
  const step = hop?.step ?? null
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
      {hop && step?.step === 'open' ? (
        <WaitForReader
          says={waitsAt(hostOf(hop.href))}
          refused={hop.refused}
          onRead={() => desk.readNow(trace)}
          onGiveUp={desk.cancel}
          onShow={() => desk.showTab(trace)}
        />
      ) : (
        <div class="actions">
          <button type="button" class="button" onClick={desk.cancel}>
            {remedyWords.cancel}
            <Apart />
          </button>
        </div>
      )}
    </>
  )
}
