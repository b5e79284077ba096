import { useState } from 'preact/hooks'
import type { Wanted } from '../../core/find/collections/collection'
import type { Find, PlaceSearched } from '../../core/find/find'
import { Breaks } from '../../ui/breaks'
import { findWords, placeWords } from '../../ui/find-words'
import { askWords, remedyWords } from '../../ui/remedy-words'
import { own } from '../../words/messages'
import { missingHosts } from '../checking/missing-hosts'
import type { PanelActions } from '../panel-actions'
import { StepLine } from './step-line'

interface PlaceRowProps {
  order: { tabId: number; of: string }
  place: Exclude<PlaceSearched, 'web'>
  /** Who is asked; null for nobody. */
  host: string | null
  wanted: Wanted
  /** Whether it can leave out what is later than a day. */
  canLimit: boolean
  find: Find | null
  actions: PanelActions
}

/** One place that is searched by a press of its button, by leave of the reader where its host is to be asked. */
export function PlaceRow({ order, place, host, wanted, canLimit, find, actions }: PlaceRowProps) {
  const [said, setSaid] = useState('')
  const step = find?.steps.findLast((each) => each.place === place) ?? null
  const isBusy = step?.came.outcome === 'under-way'
  const go = () => {
    setSaid('')
    actions.find('search', { ...order, place, wanted })
  }
  /** The request is made first thing in the click, as browsers demand. */
  const start = () => {
    const missing = host === null ? [] : missingHosts(actions, [host])
    if (missing.length === 0) return go()
    const refused = () => setSaid(remedyWords.refused)
    actions.requestSites(missing).then((isGiven) => (isGiven ? go() : refused()), refused)
  }
  return (
    <li class="find-place">
      <div class="find-place-row">
        <p>
          <span class="find-place-name">{placeWords[place]}</span>{' '}
          <span class="label">{host === null ? findWords.ownSays : <Breaks text={askWords.asks([host])} />}</span>
        </p>
        <button
          type="button"
          class="button"
          aria-disabled={isBusy}
          aria-label={findWords.searchPlace({ place: own(placeWords[place]) })}
          onClick={() => isBusy || start()}
        >
          {findWords.search}
        </button>
      </div>
      {wanted.before !== '' && !canLimit && <p class="label">{findWords.noLimit}</p>}
      {said && (
        <p class="find-came" role="status">
          {said}
        </p>
      )}
      <StepLine step={step} />
    </li>
  )
}
