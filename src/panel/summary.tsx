import { listWords } from '../ui/words'
import type { Entry } from './entries'

/** From how many strokes on they stand without gaps, so that they still fit into the narrowest panel. */
const MANY = 90
/** Strokes drawn at most: more would be thinner than a pixel. The list has them all. */
const STROKES = 400

/** Every statement of the page as a stroke, and how many there are. */
export function Summary({ entries, marked }: { entries: readonly Entry[]; marked: string | null }) {
  const linked = entries.filter(({ statement }) => statement.sources.length > 0).length
  return (
    <section class="summary" aria-label={listWords.summary}>
      <div
        class="gauge"
        role="img"
        aria-label={listWords.gauge(entries.length)}
        data-many={entries.length > MANY ? '' : undefined}
      >
        {entries.slice(0, STROKES).map(({ statement }) => (
          <i
            key={statement.id}
            data-form={statement.form}
            data-linked={statement.sources.length > 0 ? '' : undefined}
            data-marked={statement.id === marked ? '' : undefined}
          />
        ))}
      </div>
      <p class="summary-counts">
        <b class="count">{entries.length}</b>
        {listWords.statements(entries.length)}
        <b class="count">{linked}</b>
        {listWords.sourced}
      </p>
    </section>
  )
}
