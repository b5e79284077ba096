import type { ComponentChildren } from 'preact'
import { Breaks } from '../ui/breaks'
import { Icon } from '../ui/icon'
import type { IconData } from '../ui/icons'
import { PanelTools } from './panel-tools'

interface NoticeProps {
  icon: IconData
  title: string
  /** Whether no header of a page stands above it: it has the panel’s tools then, and the panel’s first heading. */
  isAlone?: boolean
  children: ComponentChildren
}

/** What stands in the list's place where there is none: what is the matter, and what can be done about it. */
export function Notice({ icon, title, isAlone = false, children }: NoticeProps) {
  const Title = isAlone ? 'h1' : 'h2'
  return (
    <main class="notice">
      <div class="notice-top">
        <Icon of={icon} />
        {isAlone && (
          <div class="notice-tools">
            <PanelTools />
          </div>
        )}
      </div>
      <Title class="notice-title">
        <Breaks text={title} />
      </Title>
      {children}
    </main>
  )
}
