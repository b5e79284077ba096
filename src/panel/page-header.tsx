import { hostOfPublisher, toldHost } from '../core/publisher/publisher-host'
import type { PageHead } from '../platform/tab-state'
import { Breaks } from '../ui/breaks'
import { formatShortDay } from '../ui/format-day'
import { OutLink } from '../ui/out-link'
import { headWords } from '../ui/words'
import { PanelTools } from './panel-tools'
import { ReadAgain } from './read-again'

interface PageHeaderProps {
  page: PageHead
  /** Left out while there is nothing to be read again, and where another button offers it. */
  onReadAgain?: () => Promise<void>
}

/** The front page of an address's site; `''` where it has none. */
const siteOf = (url: string) => (URL.canParse(url) ? new URL('/', url).href : '')

/** Which page this is: its outlet, its host, its day and its title; and, as told, the site that it says it is from. */
export function PageHeader({ page, onReadAgain }: PageHeaderProps) {
  const host = hostOfPublisher(page.url)
  const outlet = page.outlet.trim() || host
  const told = toldHost(page)
  const day = formatShortDay(page.published)
  return (
    <header class="page-head">
      <div class="page-head-top">
        <p class="page-outlet">
          {outlet && (
            <span class="page-part">
              <OutLink href={siteOf(page.url)} class="page-home">
                <bdi>{outlet}</bdi>
              </OutLink>
            </span>
          )}{' '}
          {host && host !== outlet && (
            <span class="page-part">
              <bdi>
                <Breaks text={host} />
              </bdi>
            </span>
          )}{' '}
          {day && (
            <time class="page-part" dateTime={page.published}>
              {day}
            </time>
          )}
        </p>
        {onReadAgain && <ReadAgain isIcon onReadAgain={onReadAgain} />}
        <PanelTools />
      </div>
      {told && <p class="page-told">{headWords.told({ host: told })}</p>}
      <h1 class="page-title" dir="auto">
        {page.title.trim() || headWords.untitled}
      </h1>
    </header>
  )
}
