import { Icon } from '../ui/icon'
import { downIcon } from '../ui/icons'

interface PickProps<Value extends string> {
  /** What is chosen here, for those who do not see it. */
  label: string
  options: readonly { value: Value; text: string }[]
  value: Value
  onPick: (value: Value) => void
}

/**
 * A choice of one, as wide as what is chosen: the browser's own list, laid over its words, since a list by itself is as
 * wide as its longest entry.
 */
export function Pick<Value extends string>({ label, options, value, onPick }: PickProps<Value>) {
  return (
    <span class="pick chip">
      <span aria-hidden="true">{options.find((option) => option.value === value)?.text}</span>
      <Icon of={downIcon} />
      <select
        aria-label={label}
        value={value}
        onChange={({ currentTarget }) => {
          const picked = options[currentTarget.selectedIndex]
          if (picked) onPick(picked.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </span>
  )
}
