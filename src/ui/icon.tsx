import { h } from 'preact'
import { type IconData, markShapes } from './icons'

/** An icon beside words that say the same: hidden from screen readers. */
export function Icon({ of, spins = false, class: own }: { of: IconData; spins?: boolean; class?: string }) {
  const name = ['icon', of.turns && 'icon-turns', spins && 'icon-spin', own].filter(Boolean).join(' ')
  return (
    <svg class={name} viewBox="0 0 16 16" aria-hidden="true">
      {of.shapes.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  )
}

/** The mark of Whence, beside its name. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 48 48" aria-hidden="true">
      {markShapes.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  )
}
