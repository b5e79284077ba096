import { useEffect, useState } from 'preact/hooks'
import type { Trace } from '../../core/trace/hop/trace'
import { Breaks } from '../../ui/breaks'
import { Icon } from '../../ui/icon'
import { foldIcon } from '../../ui/icons'
import { checkAllWords, waitedWords } from '../../ui/remedy-words'
import { waitsOf } from './waits'

interface WaitingListProps {
  traces: readonly Trace[]
  onEnd: (site: string) => void
}

/** Ms between two looks at the clock. */
const TICK = 1000

/** The sites that are waited for, folded: by name, how long and what has come, with the way to end the wait for each. */
export function WaitingList({ traces, onEnd }: WaitingListProps) {
  const now = useNow()
  const waits = waitsOf(traces, now)
  if (waits.length === 0) return null
  return (
    <details class="waits">
      <summary class="label">
        <Icon of={foldIcon} class="icon-fold" />
        {checkAllWords.waits({ count: waits.length })}
      </summary>
      <ul>
        {waits.map(({ site, since, bytes, behind }) => (
          <li class="wait" key={site}>
            <span class="wait-site">
              <bdi>
                <Breaks text={site} />
              </bdi>
              {behind > 0 && <span class="label"> {checkAllWords.behind({ count: behind })}</span>}
            </span>
            <span class="label count">{waitedWords(Math.floor((now - since) / 1000), bytes)}</span>
            <button
              type="button"
              class="button button-bare"
              aria-label={checkAllWords.endWaitFor({ site })}
              onClick={() => onEnd(site)}
            >
              {checkAllWords.endWait}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The time, ms since the epoch, looked at every second. */
function useNow(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK)
    return () => clearInterval(timer)
  }, [])
  return now
}
