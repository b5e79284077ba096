import type { ComponentChildren } from 'preact'
import { Icon } from '../ui/icon'
import type { IconData } from '../ui/icons'

/** What stands in the list's place where there is none: what is the matter, and what can be done about it. */
export function Notice({ icon, title, children }: { icon: IconData; title: string; children: ComponentChildren }) {
  return (
    <main class="notice">
      <Icon of={icon} />
      <h2 class="notice-title">{title}</h2>
      {children}
    </main>
  )
}
