import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { ExportSet } from '../../core/export/exported-page'
import { exportWords, type FormatName, formatGives, formatWords } from '../../ui/export-words'
import { IconButton } from '../../ui/icon-button'
import { closeIcon } from '../../ui/icons'
import { saveFile } from '../../ui/save-file'
import { runsByDirection } from '../../words/isolated'
import { spoken } from '../../words/messages'
import { CopyButton } from '../copy-button'
import type { PanelActions } from '../panel-actions'
import { type CitationForm, citablesOfPages, citablesOfStatement, cite } from './citations'
import { CiteChoice } from './cite-choice'
import './export.css'
import { fileName, type Made, make, PAGE_FORMATS, STATEMENT_FORMATS } from './formats'
import { SaveButton } from './save-button'

/** UTF-16 units that are shown of what a choice gives. */
const PREVIEW = 1200

/** Something that can be exported: what it is called among others, and what it is. */
export interface ExportScope {
  label: string
  set: ExportSet
  /** Opens the report on it. */
  openReport: () => void
}

interface ExportDialogProps {
  title: string
  /** What can be chosen from, the first of them chosen at first. */
  scopes: readonly [ExportScope, ...ExportScope[]]
  /** The id of the one statement that is exported by itself; `''`: all statements of the scope. */
  only?: string
  /** What must be known of all of it; `''` for nothing. */
  note?: string
  actions: Pick<PanelActions, 'copy' | 'copyHtml'>
  onClose: () => void
}

type Choice = FormatName | 'citation'

/** What can be taken along of pages, or of one statement: each form with what it gives, and a look at it. */
export function ExportDialog({ title, scopes, only = '', note = '', actions, onClose }: ExportDialogProps) {
  const root = useRef<HTMLDialogElement>(null)
  const isOfPages = only === ''
  const formats = isOfPages ? PAGE_FORMATS : STATEMENT_FORMATS
  const [choice, setChoice] = useState<Choice>(formats[0] ?? 'plain')
  const [scopeAt, setScopeAt] = useState(0)
  const [work, setWork] = useState(0)
  const [form, setForm] = useState<CitationForm>('apa')
  useEffect(() => root.current?.showModal(), [])

  const { set, openReport } = scopes[scopeAt] ?? scopes[0]
  const works = useMemo(() => (isOfPages ? citablesOfPages(set) : citablesOfStatement(set)), [set, isOfPages])
  const isReport = choice === 'report'
  const { tag } = spoken()
  const made = useMemo((): Made | null => {
    if (isReport) return null
    return choice === 'citation' ? cite(form, (works[work] ?? works[0])?.works ?? []) : make(choice, set, only)
  }, [choice, isReport, set, only, works, work, form, tag])
  const file = () => made ?? make('report', set)

  return (
    <dialog ref={root} class="export" aria-labelledby="export-title" onClose={onClose}>
      <header class="export-head">
        <h2 id="export-title">{title}</h2>
        <IconButton icon={closeIcon} label={exportWords.close} onClick={() => root.current?.close()} />
      </header>
      {note !== '' && <p class="export-note">{note}</p>}
      <fieldset class="export-choices">
        <legend class="label">{exportWords.what}</legend>
        {[...formats, 'citation' as const].map((each) => (
          <FormatChoice key={each} choice={each} isChosen={each === choice} onChoose={setChoice} />
        ))}
      </fieldset>
      {scopes.length > 1 && (
        <fieldset class="export-which">
          <legend class="label">{exportWords.which}</legend>
          {scopes.map(({ label }, at) => (
            <label key={label}>
              <input type="radio" name="export-which" checked={at === scopeAt} onChange={() => setScopeAt(at)} />
              {label}
            </label>
          ))}
        </fieldset>
      )}
      {choice === 'citation' && <CiteChoice works={works} work={work} onWork={setWork} form={form} onForm={setForm} />}
      {made && <Preview text={made.text} />}
      <div class="actions export-actions">
        {isReport ? (
          <button type="button" class="button button-main" onClick={openReport}>
            {exportWords.open}
          </button>
        ) : (
          <CopyButton
            key={choice}
            class="button button-main"
            label={exportWords.copy}
            text={() => file().text}
            copy={choice === 'html' ? actions.copyHtml : actions.copy}
          />
        )}
        {choice !== 'link' && (
          <SaveButton
            key={`save ${choice}`}
            save={() => {
              const { text, extension, mime } = file()
              saveFile({ text, mime, name: fileName(set, { extension }) })
            }}
          />
        )}
      </div>
      <p class="label">{exportWords.local}</p>
    </dialog>
  )
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
  const shown = isCut ? `${text.slice(0, PREVIEW).replace(/[\uD800-\uDBFF]$/, '')}…` : text
  return (
    <figure class="export-preview">
      <figcaption class="label">{exportWords.preview}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than its box must be scrolled by key. */}
      <pre tabIndex={0} dir="ltr">
        {runsByDirection(shown).map((run, at) => (at % 2 === 1 ? <bdi key={at}>{run}</bdi> : run))}
      </pre>
      {isCut && <p class="label">{exportWords.tooLong}</p>}
    </figure>
  )
}
