import { useState } from 'preact/hooks'
import type { Found } from '../../core/remembered/search-index'
import type { ChosenOfPage } from '../../platform/asked-report'
import { sentences } from '../../ui/join-words'
import { memoryWords } from '../../ui/memory-words'
import { ExportDialog, type ExportScope } from '../export/export-dialog'
import type { LoadedChoice } from './load-chosen'
import type { MemoryActions } from './memory-actions'
import type { Ticking } from './ticking'

interface ExportSectionProps {
  found: Found
  ticking: Ticking
  actions: MemoryActions
}

/** What the dialog has when it is opened. */
interface Opened {
  scopes: readonly [ExportScope, ...ExportScope[]]
  note: string
}

/** Exports the statements that are found, or those that are ticked, in every form that the panel has for a page. */
export function ExportSection({ found, ticking, actions }: ExportSectionProps) {
  const [opened, setOpened] = useState<Opened | null>(null)
  const [said, setSaid] = useState('')
  if (found.pageCount === 0 && ticking.count === 0) return null

  const open = async () => {
    setSaid(memoryWords.reading)
    const [scopes, note] = await readScopes()
    const [first, ...more] = scopes
    // With nothing to be chosen from, what is wrong is said in place of the dialog.
    setSaid(first ? '' : note)
    if (first) setOpened({ scopes: [first, ...more], note })
  }

  async function readScopes(): Promise<[scopes: ExportScope[], note: string]> {
    const all = found.pageCount > 0 ? await actions.foundStatements() : []
    const ticked = await readScope(ticking.chosen, memoryWords.ticked)
    const every = await readScope(all, memoryWords.allFound)
    const read = [ticked, every]
    return [read.flatMap(({ scope }) => scope ?? []), sentences([...new Set(read.map(({ note }) => note))])]
  }

  async function readScope(
    chosen: readonly ChosenOfPage[],
    label: (count: { count: number }) => string,
  ): Promise<{ scope: ExportScope | null; note: string }> {
    if (chosen.length === 0) return { scope: null, note: '' }
    const loaded = await actions.load(chosen)
    if (loaded === null) return { scope: null, note: memoryWords.notRead }
    const { set } = loaded
    const count = set.pages.reduce((sum, { record }) => sum + record.statements.length, 0)
    const openReport = () =>
      void actions.openReport(chosen).then((isOpen) => {
        if (!isOpen) setOpened((now) => now && { ...now, note: memoryWords.noReport })
      })
    return { scope: count > 0 ? { label: label({ count }), set, openReport } : null, note: noteOf(loaded) }
  }

  return (
    <section class="memory-export" aria-label={memoryWords.exportTitle}>
      <div class="actions">
        <button type="button" class="button" onClick={() => void open()}>
          {memoryWords.exportAs}
        </button>
        {ticking.count > 0 && (
          <>
            <span class="label" role="status">
              {memoryWords.ticked({ count: ticking.count })}
            </span>
            <button type="button" class="button button-bare" onClick={ticking.clear}>
              {memoryWords.untick}
            </button>
          </>
        )}
      </div>
      <p class="said" role="status">
        {said}
      </p>
      {opened && (
        <ExportDialog
          title={memoryWords.exportTitle}
          scopes={opened.scopes}
          note={opened.note}
          actions={actions}
          onClose={() => setOpened(null)}
        />
      )}
    </section>
  )
}

const noteOf = ({ missing, beyond }: LoadedChoice): string =>
  sentences([
    missing > 0 ? memoryWords.missing({ count: missing }) : '',
    beyond > 0 ? memoryWords.beyond({ count: beyond }) : '',
  ])
