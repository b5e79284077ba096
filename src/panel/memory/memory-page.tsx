import { useState } from 'preact/hooks'
import { EVERYTHING } from '../../core/remembered/search-index'
import { Icon, Mark } from '../../ui/icon'
import { warnIcon } from '../../ui/icons'
import { commaed } from '../../ui/join-words'
import { memoryTroubleWords, memoryWords } from '../../ui/memory-words'
import { optionsWords } from '../../ui/options-words'
import { headWords, listWords } from '../../ui/words'
import { ExportSection } from './export-section'
import { FileSection } from './file-section'
import { FoundPages } from './found-pages'
import type { Deleting, MemoryActions, MemoryState, Sureness } from './memory-actions'
import { SearchForm } from './search-form'
import { SitesSection } from './sites-section'
import { Sure } from './sure'
import { useTicking } from './ticking'

/** What was said last, and what undoes it. */
interface Said {
  text: string
  undo?: () => Promise<boolean>
}

/** The page of the memory: what is remembered, by all that it can be searched by, to be deleted, exported and imported. */
export function MemoryPage({ actions, ...state }: MemoryState & { actions: MemoryActions }) {
  const { bound, query, found, unread, sites, trouble } = state
  const [said, setSaid] = useState<Said>({ text: '' })
  const ticking = useTicking()
  const [sureness, setSureness] = useState<Sureness | null>(null)
  const say = (isDone: boolean) => setSaid({ text: isDone ? memoryWords.deleted : memoryWords.notDeleted })
  const deleting: Deleting = {
    ask: setSureness,
    page: (url) =>
      void actions.deletePage(url).then((undo) => {
        if (undo) setSaid({ text: memoryWords.deleted, undo })
        else say(false)
      }),
  }
  const undo = () =>
    void said.undo?.().then((isBack) => setSaid({ text: isBack ? optionsWords.isUndone : optionsWords.notKept }))
  // What cannot be read can be deleted all the same.
  const isAnythingKept = sites.length > 0 || unread > 0 || trouble !== null
  const isAll = Object.values(query).every((each) => each === '')
  return (
    <main class="memory">
      <header class="memory-head">
        <Mark />
        <h1>{memoryWords.title}</h1>
        {bound !== null && bound > 0 && (
          <span class="label">{memoryWords.used({ used: megabytes(sites), bound })}</span>
        )}
      </header>
      {bound === 0 && (
        <p class="memory-off">
          {memoryWords.off}{' '}
          <button type="button" class="button" onClick={actions.openOptions}>
            {headWords.options}
          </button>
        </p>
      )}
      {trouble && <Warning text={memoryTroubleWords[trouble]} />}
      {unread > 0 && <Warning text={memoryWords.unread({ count: unread })} />}
      <SearchForm query={query} onSearch={actions.search} />
      <p class="said" role="status">
        {said.text}
        {said.undo && (
          <button type="button" class="button button-bare" onClick={undo}>
            {optionsWords.undo}
          </button>
        )}
      </p>
      <p class="label" role="status">
        {found === null && trouble === null && memoryWords.reading}
        {found &&
          found.pageCount > 0 &&
          commaed([
            listWords.statements({ count: found.statementCount }),
            memoryWords.pages({ count: found.pageCount }),
          ])}
        {found?.pageCount === 0 && (isAll ? memoryWords.empty : memoryWords.none)}
      </p>
      {found && <ExportSection found={found} ticking={ticking} actions={actions} />}
      {found && <FoundPages found={found} isAll={isAll} ticking={ticking} deleting={deleting} actions={actions} />}
      {isAnythingKept && (
        <SitesSection
          sites={sites}
          deleting={deleting}
          actions={actions}
          onSite={(site) => actions.search({ ...EVERYTHING, outlet: site })}
        />
      )}
      <FileSection found={found} actions={actions} />
      {sureness && (
        <Sure
          {...sureness}
          onEnd={(isDone) => {
            setSureness(null)
            if (isDone !== null) say(isDone)
          }}
        />
      )}
    </main>
  )
}

/** What is used, in whole megabytes, from 1 where there is anything. */
function megabytes(sites: MemoryState['sites']): number {
  return Math.ceil(sites.reduce((sum, { size }) => sum + size, 0) / 1_000_000)
}

function Warning({ text }: { text: string }) {
  return (
    <p class="memory-warning">
      <Icon of={warnIcon} />
      {text}
    </p>
  )
}
