import { useState } from 'preact/hooks'
import { keyIcon } from '../ui/icons'
import { stateWords } from '../ui/words'
import { NextSteps } from './next-steps'
import { Notice } from './notice'
import type { PanelActions } from './panel-actions'

interface NoAccessProps {
  tabId: number
  /** null where the browser does not tell it. */
  host: string | null
  actions: PanelActions
}

/** Whence may not read this page: the ways to mend it. */
export function NoAccess({ tabId, host, actions }: NoAccessProps) {
  const [said, setSaid] = useState('')
  /** The request itself is made by the caller, first thing in the click, as browsers demand. */
  const answer = (given: Promise<boolean>) => {
    given.then(
      (isGiven) => (isGiven ? void actions.read(tabId, false) : setSaid(stateWords.refused)),
      () => setSaid(stateWords.refused),
    )
  }
  const offersTab = host === null && actions.canRequestHostAccess
  return (
    <Notice isAlone icon={keyIcon} title={stateWords.noAccessTitle}>
      <p>{host === null ? stateWords.noAccess : stateWords.noAccessHost}</p>
      <div class="actions">
        {host !== null && (
          <button type="button" class="button button-main" onClick={() => answer(actions.requestSite(host))}>
            <bdi>{stateWords.allowHost({ host: host })}</bdi>
          </button>
        )}
        {offersTab && (
          <button
            type="button"
            class="button button-main"
            onClick={() =>
              actions.requestHostAccess(tabId).then(
                () => setSaid(stateWords.asked),
                () => setSaid(stateWords.refused),
              )
            }
          >
            {stateWords.askBrowser}
          </button>
        )}
        <button type="button" class="button" onClick={() => answer(actions.requestEverySite())}>
          {stateWords.allowEvery}
        </button>
      </div>
      <p role="status">{said}</p>
      {host !== null && <p class="label">{stateWords.onceByButton}</p>}
      <p class="label">{stateWords.confirm}</p>
      <NextSteps title={stateWords.why} steps={[stateWords.whyRead, stateWords.whyAllow, stateWords.whyNot]} />
    </Notice>
  )
}
