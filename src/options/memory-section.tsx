import { MEMORY_SIZES } from '../platform/settings'
import { optionsWords } from '../ui/options-words'
import { words } from '../words/messages'
import { ChoiceGroup } from './choice-group'
import type { OptionsActions } from './options-actions'
import { useSaid } from './use-said'

const numberWords = words('number')

/** Megabytes that may be remembered where memory is switched on and no other bound was chosen. */
const USUAL = 200

/** Whether what was read is remembered, how much of it, and the way to it. */
export function MemorySection({ memory, actions }: { memory: number; actions: OptionsActions }) {
  const { sayKept, line } = useSaid()
  return (
    <section aria-labelledby="memory">
      <h2 id="memory">{optionsWords.memory}</h2>
      <ChoiceGroup
        labelledBy="memory"
        choices={[
          { value: 'off', name: optionsWords.memoryOff, note: optionsWords.memoryOffNote },
          { value: 'on', name: optionsWords.memoryOn, note: optionsWords.memoryOnNote },
        ]}
        chosen={memory === 0 ? 'off' : 'on'}
        onChoose={(choice) => sayKept(actions.settle({ memory: choice === 'on' ? USUAL : 0 }), '')}
      />
      {memory > 0 && (
        <div class="memory-bound-line">
          <label for="memory-bound">{optionsWords.memoryBound}</label>
          <select
            id="memory-bound"
            class="select"
            aria-describedby="memory-bound-note"
            value={String(memory)}
            onChange={({ currentTarget }) => sayKept(actions.settle({ memory: Number(currentTarget.value) }), '')}
          >
            {MEMORY_SIZES.filter((size) => size > 0).map((size) => (
              <option key={size} value={String(size)}>
                {numberWords.megabytes({ size })}
              </option>
            ))}
          </select>
          <p class="quiet" id="memory-bound-note">
            {optionsWords.memoryBoundNote}
          </p>
        </div>
      )}
      <button type="button" class="button" onClick={actions.openMemory}>
        {optionsWords.openMemory}
      </button>
      {line}
    </section>
  )
}
