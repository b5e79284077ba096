import type { Found, PageFound } from '../../core/remembered/search-index'
import { dayAt } from '../../ui/format-day'
import { memoryWords } from '../../ui/memory-words'
import { FoundPage } from './found-page'
import type { Deleting, MemoryActions } from './memory-actions'
import type { Ticking } from './ticking'

interface FoundPagesProps {
  found: Found
  /** Whether nothing was asked for: then a day can be deleted, which is all there is of it. */
  isAll: boolean
  ticking: Ticking
  deleting: Deleting
  actions: MemoryActions
}

/** What was found, under the days on which it was last read. */
export function FoundPages({ found, isAll, ticking, deleting, actions }: FoundPagesProps) {
  return (
    <>
      {byDay(found.pages).map(({ from, to, pages }) => {
        const day = dayAt(from)
        return (
          <section class="memory-day" key={from} aria-labelledby={`day-${from}`}>
            <header class="memory-day-head">
              <h2 id={`day-${from}`}>{memoryWords.readOn({ day })}</h2>
              {isAll && (
                <button
                  type="button"
                  class="button button-bare"
                  id={`delete-${from}`}
                  aria-labelledby={`delete-${from} day-${from}`}
                  onClick={() =>
                    deleting.ask({
                      question: memoryWords.sureDay({ day }),
                      onDelete: () => actions.deleteBetween(from, to),
                    })
                  }
                >
                  {memoryWords.deleteDay}
                </button>
              )}
            </header>
            {pages.map((page) => (
              <FoundPage key={page.entry.url} page={page} ticking={ticking} deleting={deleting} actions={actions} />
            ))}
          </section>
        )
      })}
      {found.pages.length < found.pageCount && (
        <button type="button" class="button" onClick={actions.more}>
          {memoryWords.more}
        </button>
      )}
    </>
  )
}

/** Pages of one day, by the reader’s own clock: from one moment until before another. */
interface Day {
  from: number
  to: number
  pages: PageFound[]
}

function byDay(pages: readonly PageFound[]): Day[] {
  const days: Day[] = []
  for (const page of pages) {
    const at = new Date(page.entry.last)
    const [from, to] = [0, 1].map((more) => new Date(at.getFullYear(), at.getMonth(), at.getDate() + more).getTime())
    const day = days.at(-1)
    if (day && day.from === from) day.pages.push(page)
    else days.push({ from: from ?? 0, to: to ?? 0, pages: [page] })
  }
  return days
}
