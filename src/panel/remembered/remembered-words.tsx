import { useEffect, useState } from 'preact/hooks'
import type { Article, Statement } from '../../core/model'
import type { PanelActions } from '../panel-actions'

interface RememberedWordsProps {
  statement: Statement
  article: Article
  actions: PanelActions
}

/** What tells of the memory, loaded where memory is on, and not before a statement is shown. */
const load = () => import('../further-views')
type Views = Awaited<ReturnType<typeof load>>

/** Where else the reader has read a statement's words: nothing where memory is off. */
export function RememberedWords({ statement, article, actions }: RememberedWordsProps) {
  const [views, setViews] = useState<Views | null>(null)
  const isOn = actions.remembers()
  useEffect(() => {
    if (isOn) void load().then(setViews)
  }, [isOn])
  if (!isOn || !views) return null
  const { ElsewhereSection, lookElsewhere, openMemory } = views
  return (
    <ElsewhereSection
      statement={statement}
      article={article}
      look={lookElsewhere}
      openMemory={(words) => void openMemory({ words })}
    />
  )
}
