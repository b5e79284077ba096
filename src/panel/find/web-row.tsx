import type { Find, FindStep } from '../../core/find/find'
import { findWords, placeWords } from '../../ui/find-words'
import type { PanelActions } from '../panel-actions'
import { StepLine } from './step-line'

interface WebRowProps {
  order: { tabId: number; of: string }
  query: string
  before: string
  find: Find | null
  actions: PanelActions
}

/** The search by the reader’s own search engine: it answers in a tab, which is read where the reader wants that. */
export function WebRow({ order, query, before, find, actions }: WebRowProps) {
  // Engines that do not understand it search for it as for any word, so it is shown as it is sent.
  const sent = before === '' ? query : `${query} before:${before}`
  const steps = find?.steps.filter(({ place }) => place === 'web') ?? []
  return (
    <li class="find-place">
      <p class="find-place-name">{placeWords.web}</p>
      <p class="label">{findWords.webSays}</p>
      {before !== '' && <Sent query={sent} />}
      <div class="actions">
        <button
          type="button"
          class="button"
          onClick={() => actions.find('searchWeb', { ...order, query: sent, before })}
        >
          {findWords.web}
        </button>
      </div>
      {steps.map((step) => (
        <div class="find-results" key={step.query}>
          {steps.length > 1 && <Sent query={step.query} />}
          <StepLine step={step} />
          {canBeRead(step) && (
            <button
              type="button"
              class="button button-main"
              onClick={() => actions.find('readResults', { ...order, query: step.query })}
            >
              {findWords.check}
            </button>
          )}
        </div>
      ))}
    </li>
  )
}

const canBeRead = ({ came }: FindStep) => came.outcome === 'open' && came.why !== 'closed'

function Sent({ query }: { query: string }) {
  return (
    <p class="search-text" dir="auto">
      {query}
    </p>
  )
}
