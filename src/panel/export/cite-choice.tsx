import { citedWords } from '../../ui/export-words'
import { Pick } from '../pick'
import { CITATION_FORMS, type Citable, type CitationForm, formWord } from './citations'

interface CiteChoiceProps {
  works: readonly Citable[]
  /** Which of them is cited, from 0. */
  work: number
  onWork: (work: number) => void
  form: CitationForm
  onForm: (form: CitationForm) => void
}

/** What is cited, where there is more than the page, and in which style. */
export function CiteChoice({ works, work, onWork, form, onForm }: CiteChoiceProps) {
  return (
    <div class="export-cite">
      {works.length > 1 && (
        <Pick
          label={citedWords.label}
          options={works.map(({ label }, at) => ({ value: String(at), text: label }))}
          value={String(work)}
          onPick={(at) => onWork(Number(at))}
        />
      )}
      <Pick
        label={citedWords.style}
        options={CITATION_FORMS.map((value) => ({ value, text: formWord(value) }))}
        value={form}
        onPick={onForm}
      />
    </div>
  )
}
