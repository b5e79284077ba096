import type { PageHead } from '../platform/tab-state'
import { formatDay } from '../ui/format-day'
import { webAddress } from '../ui/web-address'
import { headWords } from '../ui/words'
import { ReadAgain } from './read-again'

interface PageHeaderProps {
  page: PageHead
  /** Left out while there is nothing to be read again. */
  onReadAgain?: () => Promise<void>
}

/** Which page this is: its outlet, or else its host, its day and its title. */
export function PageHeader({ page, onReadAgain }: PageHeaderProps) {
  const outlet = page.outlet.trim() || webAddress(page.url)?.host
  const day = formatDay(page.published)
  return (
    <header class="page-head">
      <div class="page-head-top">
        <p class="page-outlet">
          {outlet && (
            <b>
              <bdi>{outlet}</bdi>
            </b>
          )}
          {outlet && day && ' · '}
          {day && <time dateTime={page.published}>{day}</time>}
        </p>
        {onReadAgain && <ReadAgain isIcon onReadAgain={onReadAgain} />}
      </div>
      <h1 class="page-title" dir="auto">
        {page.title.trim() || headWords.untitled}
      </h1>
    </header>
  )
}
