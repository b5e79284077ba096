import type { PageHead } from '../platform/tab-state'
import { Icon } from '../ui/icon'
import { spinIcon } from '../ui/icons'
import { stateWords } from '../ui/words'
import { PageHeader } from './page-header'

/** Rows that are drawn empty while the page is read. */
const EMPTY_ROWS = ['one', 'two', 'three', 'four']

/** While the page is being read, or looked at. */
export function ReadingView({ page, isLooking }: { page: PageHead | null; isLooking: boolean }) {
  return (
    <div class={page ? undefined : 'soon'}>
      {page && <PageHeader page={page} />}
      <div class="bar">
        <Icon of={spinIcon} spins />
        <span class="bar-text">{isLooking ? stateWords.looking : stateWords.reading}</span>
      </div>
      <div class="skeleton" aria-hidden="true">
        {EMPTY_ROWS.map((row) => (
          <div key={row}>
            <span />
            <span />
            <span />
          </div>
        ))}
      </div>
    </div>
  )
}
