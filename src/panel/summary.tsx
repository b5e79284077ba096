import { useEffect, useId, useState } from 'preact/hooks'
import { Icon } from '../ui/icon'
import { infoIcon } from '../ui/icons'
import { listWords } from '../ui/words'
import { own } from '../words/messages'
import type { Entry } from './entries'
import { Legend } from './legend'

/** From how many strokes on they stand without gaps, so that they still fit into the narrowest panel. */
const MANY = 60
/** Strokes drawn at most: more would be thinner than a pixel. The list has them all. */
const STROKES = 400

interface SummaryProps {
  entries: readonly Entry[]
  marked: string | null
}

/** Every statement of the page as a stroke with its outcome below; how many they are, and what all of it means. */
export function Summary({ entries, marked }: SummaryProps) {
  const [isExplained, setExplained] = useState(false)
  const id = useId()
  const isDrawn = useIdle(entries.length > MANY)
  const count = listWords.statements({ count: entries.length })
  return (
    <section class="summary" aria-label={listWords.summary}>
      <div class="summary-line">
        <div
          class="gauge"
          role="img"
          aria-label={listWords.gauge({ count: entries.length })}
          data-many={entries.length > MANY ? '' : undefined}
        >
          {(isDrawn ? entries.slice(0, STROKES) : []).map(({ statement, claim }) => (
            <i
              key={statement.id}
              data-form={statement.form}
              data-linked={statement.sources.length > 0 ? '' : undefined}
              data-marked={statement.id === marked ? '' : undefined}
              data-outcome={claim?.outcome}
            />
          ))}
        </div>
        <button
          type="button"
          class="summary-help"
          aria-label={listWords.legend({ statements: own(count) })}
          aria-expanded={isExplained}
          aria-controls={isExplained ? id : undefined}
          onClick={() => setExplained(!isExplained)}
        >
          <span class="count">{count}</span>
          <Icon of={infoIcon} />
        </button>
      </div>
      {isExplained && <Legend id={id} />}
    </section>
  )
}

/** @returns whether hundreds of strokes may be drawn: once the list can be worked, which is not to wait for them */
function useIdle(isLong: boolean): boolean {
  const [isDrawn, setDrawn] = useState(!isLong)
  useEffect(() => {
    if (isDrawn) return undefined
    const waiting = requestIdleCallback(() => setDrawn(true))
    return () => cancelIdleCallback(waiting)
  }, [isDrawn])
  return isDrawn
}
