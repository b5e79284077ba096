import { useState } from 'preact/hooks'
import { hiddenIcon } from '../ui/icons'
import { stateWords } from '../ui/words'
import { Notice } from './notice'
import type { PanelActions } from './panel-actions'

interface SiteOffProps {
  tabId: number
  site: string
  actions: PanelActions
}

/** The reader wants this site left alone: how to have it read again. */
export function SiteOff({ tabId, site, actions }: SiteOffProps) {
  const [said, setSaid] = useState('')
  const readAgain = async () => {
    if (await actions.switchSite(site, false)) await actions.read(tabId, false)
    else setSaid(stateWords.notKept)
  }
  return (
    <Notice isAlone icon={hiddenIcon} title={stateWords.offTitle({ site })}>
      <p>{stateWords.off}</p>
      <div class="actions">
        <button type="button" class="button button-main" onClick={() => void readAgain()}>
          {stateWords.readSiteAgain}
        </button>
      </div>
      <p role="status">{said}</p>
    </Notice>
  )
}
