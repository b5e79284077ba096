import { type ComponentChild, h } from 'preact'
import { useEffect } from 'preact/hooks'
import { elementsOf, type Markup } from '../../core/export/elements'
import { pageRecord, type Selection } from '../../core/export/page-record'
import { exportWords, reportWords } from '../../ui/export-words'
import { saveFile } from '../../ui/save-file'
import type { AgainActions } from '../again/again-actions'
import { CheckAgain } from '../again/check-again'
import { fileName, make, titleOf } from '../export/formats'
import { toldReport } from '../export/told-report'

/** The report on a page, to be read, printed and saved; null: there is nothing to report on. */
export function ReportPage({ selection, actions }: { selection: Selection | null; actions: AgainActions }) {
  useEffect(() => {
    if (selection) document.title = titleOf(selection)
  }, [selection])
  if (selection === null) {
    return (
      <main class="report">
        <h1>{reportWords.gone}</h1>
        <p>{reportWords.goneNext}</p>
      </main>
    )
  }
  const save = () => {
    const file = make('report', selection)
    saveFile({ ...file, name: fileName(selection, file) })
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
        <CheckAgain record={pageRecord(selection)} actions={actions} />
      </div>
      <main class="report">{elementsOf(toldReport(selection)).map(nodeOf)}</main>
    </>
  )
}

/** Markup as nodes of this page: the same tree that a file is written from. */
function nodeOf(markup: Markup): ComponentChild {
  if (typeof markup === 'string') return markup
  return h(markup.tag, { ...markup.attributes }, ...markup.children.map(nodeOf))
}
