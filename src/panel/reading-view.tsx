import type { PageHead } from '../platform/tab-state'
import { Icon } from '../ui/icon'
import { spinIcon } from '../ui/icons'
import { stateWords } from '../ui/words'
import { PageHeader } from './page-header'

/** Rows that are drawn empty while the page is read. */
const EMPTY_ROWS = ['one', 'two', 'three', 'four']

/** While the page is being read, or looked at. */
export function ReadingView({ page, isLooking }: { page: PageHead | null; isLooking: boolean }) {
  const says = isLooking ? stateWords.looking : stateWords.reading
  return (
    <div class={page ? undefined : 'soon'}>
      {page && <PageHeader page={page} />}
      <main>
        <div class="bar">
          <Icon of={spinIcon} spins />
          {page ? <span class="bar-text">{says}</span> : <h1 class="bar-text">{says}</h1>}
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
      </main>
    </div>
  )
}
