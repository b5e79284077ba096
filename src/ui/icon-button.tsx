import type { JSX, Ref } from 'preact'
import { Icon } from './icon'
import type { IconData } from './icons'

interface IconButtonProps
  extends Pick<
    JSX.IntrinsicElements['button'],
    'onClick' | 'aria-busy' | 'aria-controls' | 'aria-disabled' | 'aria-expanded' | 'aria-haspopup'
  > {
  icon: IconData
  /** What it does: its name, also where the pointer rests on it. */
  label: string
  spins?: boolean
  ref?: Ref<HTMLButtonElement>
}

/** A button with an icon and without words. */
export function IconButton({ icon, label, spins = false, ...rest }: IconButtonProps) {
  return (
    <button type="button" class="button button-icon" aria-label={label} title={label} {...rest}>
      <Icon of={icon} spins={spins} />
    </button>
  )
}
