import { CopyReport, type ReportActions } from '../ui/copy-report'
import { problemWords } from '../ui/problem-words'

/** Whence's own errors so far, how many, and a report of them to be copied. */
export function ProblemsSection({ count, actions }: { count: number; actions: ReportActions }) {
  return (
    <section aria-labelledby="problems">
      <h2 id="problems">{problemWords.section}</h2>
      <p class="quiet">{problemWords.sectionNote}</p>
      <p>{count === 0 ? problemWords.none : problemWords.count({ count })}</p>
      {count > 0 && <CopyReport {...actions} />}
    </section>
  )
}
