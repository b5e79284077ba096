import { type ComponentChild, h } from 'preact'
import { useEffect } from 'preact/hooks'
import { elementsOf, type Markup } from '../../core/export/elements'
import type { ExportSet } from '../../core/export/exported-page'
import { exportWords, reportWords } from '../../ui/export-words'
import { saveFile } from '../../ui/save-file'
import type { AgainActions } from '../again/again-actions'
import { CheckAgain } from '../again/check-again'
import { fileName, make } from '../export/formats'
import { titleOf, toldReport } from '../export/told-report'

/** The report on one page or several, to be read, printed and saved; null: there is nothing to report on. */
export function ReportPage({ set, actions }: { set: ExportSet | null; actions: AgainActions }) {
  useEffect(() => {
    if (set) document.title = titleOf(set)
  }, [set])
  if (set === null) {
    return (
      <main class="report">
        <h1>{reportWords.gone}</h1>
        <p>{reportWords.goneNext}</p>
      </main>
    )
  }
  const save = () => {
    const file = make('report', set)
    saveFile({ ...file, name: fileName(set, file) })
  }
  return (
    <>
      <div class="report-tools">
        <button type="button" onClick={() => print()}>
          {reportWords.print}
        </button>
        <button type="button" onClick={save}>
          {exportWords.save}
        </button>
        <CheckAgain records={set.pages.map(({ record }) => record)} actions={actions} />
      </div>
      <main class="report">{elementsOf(toldReport(set)).map(nodeOf)}</main>
    </>
  )
}

/** Markup as nodes of this page: the same tree that a file is written from. */
function nodeOf(markup: Markup): ComponentChild {
  if (typeof markup === 'string') return markup
  return h(markup.tag, { ...markup.attributes }, ...markup.children.map(nodeOf))
}
