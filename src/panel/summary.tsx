import type { ComponentChildren } from 'preact'
import { type Claim, OUTCOMES } from '../core/claims/claim-of'
import { claimWords } from '../ui/check-words'
import { checkAllWords } from '../ui/remedy-words'
import { listWords } from '../ui/words'
import { OutcomeWord } from './checking/outcome-word'
import type { Entry } from './entries'

/** From how many strokes on they stand without gaps, so that they still fit into the narrowest panel. */
const MANY = 90
/** Strokes drawn at most: more would be thinner than a pixel. The list has them all. */
const STROKES = 400

interface SummaryProps {
  entries: readonly Entry[]
  marked: string | null
  /** What can be done with all of them. */
  children: ComponentChildren
}

/** Every statement of the page as a stroke with its outcome below, and how many there are of each. */
export function Summary({ entries, marked, children }: SummaryProps) {
  const linked = entries.filter(({ statement }) => statement.sources.length > 0).length
  return (
    <section class="summary" aria-label={listWords.summary}>
      <div
        class="gauge"
        role="img"
        aria-label={listWords.gauge(entries.length)}
        data-many={entries.length > MANY ? '' : undefined}
      >
        {entries.slice(0, STROKES).map(({ statement, claim }) => (
          <i
            key={statement.id}
            data-form={statement.form}
            data-linked={statement.sources.length > 0 ? '' : undefined}
            data-marked={statement.id === marked ? '' : undefined}
            data-outcome={claim?.outcome}
          />
        ))}
      </div>
      <div class="summary-line">
        <p class="summary-counts">
          <b class="count">{entries.length}</b>
          {listWords.statements(entries.length)}
          <b class="count">{linked}</b>
          {listWords.sourced}
        </p>
        {children}
      </div>
      <Outcomes of={entries} />
    </section>
  )
}

/** How many statements came to each outcome. */
function Outcomes({ of }: { of: readonly Entry[] }) {
  const claims = of.flatMap(({ claim }) => (claim && claim.outcome !== 'checking' ? [claim] : []))
  const counts = OUTCOMES.flatMap((outcome) =>
    [false, true].map((ofQuoted): Claim => ({ outcome, ofQuoted, caveats: [] })),
  )
    .map((kind) => ({ kind, count: claims.filter((claim) => isOfKind(claim, kind)).length }))
    .filter(({ count }) => count > 0)
  if (counts.length === 0) return null
  return (
    <p class="summary-outcomes">
      {counts.map(({ kind, count }) => (
        <OutcomeWord claim={kind} text={checkAllWords.count(count, claimWords(kind))} />
      ))}
    </p>
  )
}

const isOfKind = (claim: Claim, kind: Claim) => claim.outcome === kind.outcome && claim.ofQuoted === kind.ofQuoted
