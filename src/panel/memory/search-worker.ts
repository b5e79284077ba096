import { SearchIndex } from '../../core/remembered/search-index'
import { troubleOf } from '../../platform/memory/memory-database'
import { readEntries } from '../../platform/memory/memory-store'
import type { SearchQuestion, SearchTask, SearchTasks } from './search-protocol'

/* Searches the memory for its page: the index is made and kept here, so that the page is never busy with it. */

let index = SearchIndex.of([])

const tasks: { [Task in SearchTask]: (ask: SearchTasks[Task]['ask']) => unknown } = {
  async read() {
    try {
      const { entries, unread } = await readEntries()
      index = SearchIndex.of(entries)
      // After the answer, and what is asked for at once: everything is shown meanwhile.
      setTimeout(() => index.warm(), 500)
      return { unread, pages: index.pageCount }
    } catch (error) {
      index = SearchIndex.of([])
      return { trouble: troubleOf(error) }
    }
  },
  search: ({ query, limit }) => index.search(query, limit),
  statements: (query) => index.statements(query),
}

addEventListener('message', ({ data }: MessageEvent<SearchQuestion>) => {
  const { id, task, ask } = data
  const work = tasks[task] as (ask: unknown) => unknown
  void Promise.resolve(work(ask)).then((answer) => postMessage({ id, answer }))
})
