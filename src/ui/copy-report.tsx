import { useState } from 'preact/hooks'
import { problemWords } from './problem-words'

/** How a report comes to the reader. */
export interface ReportActions {
  /** `isWhole`: with what may be of a page. */
  report(isWhole: boolean): Promise<string>
  /** Rejects where the browser does not allow it. */
  copy(text: string): Promise<void>
}

/** Copies a report of Whence's own errors, with nothing of a page unless that is ticked. */
export function CopyReport({ report, copy }: ReportActions) {
  const [isWhole, setWhole] = useState(false)
  const [said, setSaid] = useState('')
  const onClick = () => {
    report(isWhole)
      .then(copy)
      .then(
        () => setSaid(problemWords.copied),
        () => setSaid(problemWords.notCopied),
      )
  }
  return (
    <div class="copy-report">
      <button type="button" class="button" onClick={onClick}>
        {problemWords.copy}
      </button>
      <label class="copy-report-whole">
        <input type="checkbox" checked={isWhole} onChange={({ currentTarget }) => setWhole(currentTarget.checked)} />
        {problemWords.whole}
      </label>
      <p class="quiet" role="status">
        {said}
      </p>
    </div>
  )
}
