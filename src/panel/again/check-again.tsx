import { useState } from 'preact/hooks'
import { compareWithRecord, type SourceChange } from '../../core/export/compare-with-record'
import { addressOfHop, leftAlone, pageOfHop, tracesAgain } from '../../core/export/hops-again'
import type { PageRecord, RecordedHop } from '../../core/export/page-record'
import { hostsOf } from '../../core/trace/hop/hosts-of'
import { isPrivateHost } from '../../core/trace/source/private-address'
import { claimWords } from '../../ui/check-words'
import { againWords } from '../../ui/export-words'
import { commaed, sentences } from '../../ui/join-words'
import { OutLink } from '../../ui/out-link'
import { askWords, remedyWords } from '../../ui/remedy-words'
import { webAddress } from '../../ui/web-address'
import { own } from '../../words/messages'
import type { AgainActions, AgainQuestion } from './again-actions'

/** A source that was recorded of a page, and what has become of it; null while that is not known, or where it is left alone. */
interface Line {
  /** Another for each. */
  key: string
  hop: RecordedHop
  question: AgainQuestion
  isLeft: boolean
  change: SourceChange | null
}

interface CheckAgainProps {
  /** Of the pages that are reported on. */
  records: readonly PageRecord[]
  /** The id of the heading that it stands under, where others like it stand under others. */
  headId?: string
  actions: AgainActions
}

/**
 * Asks for every source of a report once more, when the reader presses the button, and says of each what has changed since.
 * What was read in a tab of the reader’s own, in the archive, or from a network of posts, is left alone, and it says so.
 */
export function CheckAgain({ records, headId, actions }: CheckAgainProps) {
  const [lines, setLines] = useState<readonly Line[] | null>(null)
  const [said, setSaid] = useState('')
  const known = records.flatMap(linesOf)
  const asked = known.filter(({ isLeft }) => !isLeft)
  const hosts = [...new Set(asked.flatMap(({ question }) => hostsOf(question.href)))].filter(
    (each) => !isPrivateHost(each),
  )
  const isBusy = lines?.some(({ isLeft, change }) => !isLeft && change === null) ?? false
  if (known.length === 0) return null
  const go = async () => {
    let now: readonly Line[] = known
    // Each source is asked once for all that stands on it, and none is taken from what was read before.
    const since = Date.now()
    setLines(now)
    for (const [at, line] of known.entries()) {
      if (line.isLeft) continue
      const check = await actions.checkAgain(line.question, since)
      const sha256 = 'source' in check ? (check.source.evidence?.sha256 ?? '') : ''
      now = now.with(at, { ...line, change: compareWithRecord(line.hop, check, sha256) })
      setLines(now)
    }
    setSaid(inAll(now))
  }
  /** The request is made first thing in the click, as browsers demand. */
  const start = () => {
    setSaid('')
    const refused = () => setSaid(remedyWords.refused)
    const given = hosts.length > 0 ? actions.requestSites(hosts) : Promise.resolve(true)
    given.then((isGiven) => (isGiven ? void go() : refused()), refused)
  }
  return (
    <section class="again" aria-label={headId ? undefined : remedyWords.again}>
      <button
        type="button"
        class="button"
        id={headId && `${headId}-again`}
        aria-labelledby={headId && `${headId}-again ${headId}`}
        aria-disabled={isBusy}
        title={hosts.length > 0 ? askWords.asks(hosts) : undefined}
        onClick={() => isBusy || start()}
      >
        {remedyWords.again}
      </button>
      {hosts.length > 0 && lines === null && <p class="label">{askWords.asks(hosts)}</p>}
      {lines && (
        <ul>
          {lines.map(({ key, question, isLeft, change }) => (
            <li key={key}>
              <OutLink href={question.href}>{webAddress(question.href)?.host ?? question.href}</OutLink>{' '}
              <span>{isLeft ? againWords.left : change ? changeWords(change) : againWords.underWay}</span>
            </li>
          ))}
        </ul>
      )}
      <p role="status">{said}</p>
    </section>
  )
}

function linesOf(record: PageRecord): Line[] {
  return tracesAgain(record).flatMap((trace) =>
    trace.hops.map((hop, at) => ({
      key: `${record.article.url} ${trace.statement} ${trace.href} ${at}`,
      hop,
      question: {
        href: addressOfHop(hop),
        statement: hop.statement,
        page: pageOfHop(record, trace, at),
        place: hop.place ?? null,
      },
      isLeft: leftAlone(hop) !== null,
      change: null,
    })),
  )
}

/** Whether nothing of the words has changed, whatever else of the text has. */
const isSame = ({ isSameClaim, isSamePassage }: SourceChange) => isSameClaim && isSamePassage !== false

function inAll(lines: readonly Line[]): string {
  const changed = lines.filter(({ change }) => change !== null && !isSame(change)).length
  return changed === 0 ? againWords.nothing : againWords.changedInAll({ count: changed })
}

function changeWords({ before, now, isSameClaim, isSamePassage, isSameText }: SourceChange): string {
  const [was, is] = [own(claimWords(before)), own(claimWords(now))]
  const words = isSameClaim ? againWords.same({ now: is }) : againWords.changed({ before: was, now: is })
  const isRead = now.outcome !== 'unreadable'
  return sentences([
    commaed([words]),
    isSameClaim && isSamePassage === false ? againWords.otherPassage : '',
    isRead && isSameText !== null ? (isSameText ? againWords.sameText : againWords.otherText) : '',
  ])
}
