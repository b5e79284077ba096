import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Selection } from '../../core/export/page-record'
import type { Reading, Statement } from '../../core/model'
import type { Trace } from '../../core/trace/hop/trace'
import { exportWords, type FormatName, formatGives, formatWords } from '../../ui/export-words'
import { IconButton } from '../../ui/icon-button'
import { closeIcon } from '../../ui/icons'
import { saveFile } from '../../ui/save-file'
import { CopyButton } from '../copy-button'
import type { PanelActions } from '../panel-actions'
import { type CitationForm, citables, cite } from './citations'
import { CiteChoice } from './cite-choice'
import './export.css'
import { fileName, type Made, make, PAGE_FORMATS, STATEMENT_FORMATS } from './formats'
import { SaveButton } from './save-button'

/** UTF-16 units that are shown of what a choice gives. */
const PREVIEW = 1200

interface ExportDialogProps {
  tabId: number
  reading: Reading
  /** Those that the list shows. */
  shown: readonly Statement[]
  traces: readonly Trace[]
  /** The one that is handed on, null for the page. */
  only: Statement | null
  actions: PanelActions
  onClose: () => void
}

type Choice = FormatName | 'citation'

/** What can be taken along of a page, or of one statement: each form with what it gives, and a look at it. */
export function ExportDialog({ tabId, reading, shown, traces, only, actions, onClose }: ExportDialogProps) {
  const root = useRef<HTMLDialogElement>(null)
  const formats = only ? STATEMENT_FORMATS : PAGE_FORMATS
  const [choice, setChoice] = useState<Choice>(formats[0] ?? 'plain')
  const [isShownOnly, setShownOnly] = useState(false)
  const [work, setWork] = useState(0)
  const [form, setForm] = useState<CitationForm>('apa')
  // Of one moment, from when it was opened: what is seen, copied and saved is the same.
  const made = useMemo(() => Date.now(), [])
  useEffect(() => root.current?.showModal(), [])

  const statements = only ? [only] : isShownOnly ? shown : reading.statements
  const selection: Selection = { reading, statements, traces, made }
  const works = citables(reading.article, only ? traces.filter(({ statement }) => statement === only.id) : [], made)
  const give = (): Made =>
    choice === 'citation' ? cite(form, (works[work] ?? works[0] ?? never()).work) : make(choice, selection, only)
  const isReport = choice === 'report'
  const canChoose = !only && choice !== 'citation' && shown.length > 0 && shown.length < reading.statements.length

  return (
    <dialog ref={root} class="export" aria-labelledby="export-title" onClose={onClose}>
      <header class="export-head">
        <h2 id="export-title">{only ? exportWords.statementTitle : exportWords.pageTitle}</h2>
        <IconButton icon={closeIcon} label={exportWords.close} onClick={() => root.current?.close()} />
      </header>
      <fieldset class="export-choices">
        <legend class="label">{exportWords.what}</legend>
        {[...formats, 'citation' as const].map((each) => (
          <FormatChoice key={each} choice={each} isChosen={each === choice} onChoose={setChoice} />
        ))}
      </fieldset>
      {canChoose && (
        <fieldset class="export-which">
          <legend class="label">{exportWords.which}</legend>
          {[false, true].map((isOnly) => (
            <label key={String(isOnly)}>
              <input
                type="radio"
                name="export-which"
                checked={isShownOnly === isOnly}
                onChange={() => setShownOnly(isOnly)}
              />
              {isOnly
                ? exportWords.shown({ count: shown.length })
                : exportWords.all({ count: reading.statements.length })}
            </label>
          ))}
        </fieldset>
      )}
      {choice === 'citation' && <CiteChoice works={works} work={work} onWork={setWork} form={form} onForm={setForm} />}
      {!isReport && <Preview text={give().text} />}
      <div class="actions export-actions">
        {isReport ? (
          <button
            type="button"
            class="button button-main"
            onClick={() => actions.openReport(tabId, isShownOnly ? shown.map(({ id }) => id) : null)}
          >
            {exportWords.open}
          </button>
        ) : (
          <CopyButton
            key={choice}
            class="button button-main"
            label={exportWords.copy}
            text={() => give().text}
            copy={choice === 'html' ? actions.copyHtml : actions.copy}
          />
        )}
        {choice !== 'link' && (
          <SaveButton
            key={`save ${choice}`}
            save={() => {
              const file = give()
              saveFile({ ...file, name: fileName(selection, file) })
            }}
          />
        )}
      </div>
      <p class="label">{exportWords.local}</p>
    </dialog>
  )
}

function never(): never {
  throw new Error('the page itself can always be cited')
}

interface FormatChoiceProps {
  choice: Choice
  isChosen: boolean
  onChoose: (choice: Choice) => void
}

function FormatChoice({ choice, isChosen, onChoose }: FormatChoiceProps) {
  const isCitation = choice === 'citation'
  return (
    <label class="export-choice">
      <input type="radio" name="export-what" checked={isChosen} onChange={() => onChoose(choice)} />
      <span>
        <b>{isCitation ? exportWords.citation : formatWords[choice]}</b>
        <span class="quiet">{isCitation ? exportWords.citationGives : formatGives[choice]}</span>
      </span>
    </label>
  )
}

/** The beginning of what a choice gives. */
function Preview({ text }: { text: string }) {
  const isCut = text.length > PREVIEW
  return (
    <figure class="export-preview">
      <figcaption class="label">{exportWords.preview}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than its box must be scrolled by key. */}
      <pre tabIndex={0} dir="auto">
        {isCut ? `${text.slice(0, PREVIEW).replace(/[\uD800-\uDBFF]$/, '')}…` : text}
      </pre>
      {isCut && <p class="label">{exportWords.tooLong}</p>}
    </figure>
  )
}
