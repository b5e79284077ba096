import type { ComponentChildren } from 'preact'

/** One of several choices. */
export interface Choice<Value> {
  value: Value
  name: string
  note: string
  /** What it looks like. */
  sample?: ComponentChildren
}

interface ChoiceGroupProps<Value> {
  /** The id of what names it. */
  labelledBy: string
  choices: readonly Choice<Value>[]
  /** The one that holds; it changes from outside, once the choice was kept. */
  chosen: Value
  /** Called first thing in a click. */
  onChoose: (value: Value) => void
}

/** Choices of which one holds. */
export function ChoiceGroup<Value extends string>({ labelledBy, choices, chosen, onChoose }: ChoiceGroupProps<Value>) {
  return (
    <div class="choices" role="radiogroup" aria-labelledby={labelledBy}>
      {choices.map(({ value, name, note, sample }) => (
        <label key={value} class="choice">
          <input
            type="radio"
            name={labelledBy}
            checked={value === chosen}
            onClick={(event) => {
              // What holds is shown, not what was asked for.
              if (value !== chosen) event.preventDefault()
              if (value !== chosen) onChoose(value)
            }}
          />
          <span class="choice-text">
            <b>{name}</b>
            <span class="quiet">{note}</span>
            {sample}
          </span>
        </label>
      ))}
    </div>
  )
}
