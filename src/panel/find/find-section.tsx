import { useEffect, useState } from 'preact/hooks'
import { findWords } from '../../ui/find-words'
import type { FindStepsProps } from './find-steps'

/** What searches, loaded when the reader wants to search, or has. */
const load = () => import('../further-views')
type Views = Awaited<ReturnType<typeof load>>

/** The way to look for where the words were first said. Nothing is asked for it before the reader takes a step. */
export function FindSection(props: FindStepsProps) {
  const [views, setViews] = useState<Views | null>(null)
  /** null until the reader opens or closes it: what was searched before is shown. */
  const [chosen, setChosen] = useState<boolean | null>(null)
  const isOpen = chosen ?? props.find !== null
  useEffect(() => {
    if (isOpen) void load().then(setViews)
  }, [isOpen])
  const { FindSteps } = views ?? {}
  return (
    <section class="section find" aria-labelledby="find">
      <h2 class="section-head" id="find">
        {findWords.title}
      </h2>
      <button type="button" class="button" aria-expanded={isOpen} onClick={() => setChosen(!isOpen)}>
        {findWords.show}
      </button>
      {isOpen && FindSteps && <FindSteps {...props} />}
    </section>
  )
}
