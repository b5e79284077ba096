import { useEffect, useState } from 'preact/hooks'
import { stateWords } from '../ui/words'
import type { PanelActions } from './panel-actions'

interface AllowSiteProps {
  tabId: number
  /** Address of the article: another one may be at another site. */
  url: string
  actions: Pick<PanelActions, 'siteToAllow' | 'requestSite'>
}

/** Under a page that was read at a click: the way to have this site's articles read without one. */
export function AllowSite({ tabId, url, actions }: AllowSiteProps) {
  const [host, setHost] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  useEffect(() => {
    let isStale = false
    setHost(null)
    actions.siteToAllow(tabId).then(
      (site) => isStale || setHost(site),
      () => undefined,
    )
    return () => {
      isStale = true
    }
  }, [tabId, url])
  if (host === null) return null
  const ask = () =>
    actions.requestSite(host).then(
      (isGiven) => (isGiven ? setHost(null) : setSaid(stateWords.refused)),
      () => setSaid(stateWords.refused),
    )
  return (
    <footer class="allow-site">
      <p class="label">{stateWords.readByButton}</p>
      <button type="button" class="button" onClick={ask}>
        <bdi>{stateWords.allowHost({ host: host })}</bdi>
      </button>
      <p role="status">{said}</p>
    </footer>
  )
}
