import { Component } from 'preact'
import { doubtsOf } from '../core/doubts'
import { Icon } from '../ui/icon'
import { outIcon, unknownIcon } from '../ui/icons'
import { webAddress } from '../ui/web-address'
import { chainWords, doubtWords, formWords, listWords } from '../ui/words'
import { own } from '../words/messages'
import { OutcomeWord } from './checking/outcome-word'
import type { Entry } from './entries'

interface StatementRowProps {
  entry: Entry
  /** Its place within its group, from 1, where not all of that may be drawn, else null; and how many there are. */
  position: number | null
  count: number
  /** BCP 47 tag of the page's words, `''` where unknown. */
  language: string
  marked: boolean
  /** Whether this row is the list's one tab stop. */
  reachable: boolean
  onOpen: (id: string) => void
}

/** The same as `StatementRow`, drawn again only where what it is given has changed: a long list is drawn often. */
export class KeptRow extends Component<StatementRowProps> {
  override shouldComponentUpdate(next: StatementRowProps): boolean {
    const { entry, position, count, language, marked, reachable, onOpen } = this.props
    return (
      next.entry !== entry ||
      next.position !== position ||
      next.count !== count ||
      next.language !== language ||
      next.marked !== marked ||
      next.reachable !== reachable ||
      next.onOpen !== onOpen
    )
  }

  override render(props: StatementRowProps) {
    return <StatementRow {...props} />
  }
}

/** One statement in the list: who, what, and how the page got it. */
function StatementRow({ entry, position, count, language, marked, reachable, onOpen }: StatementRowProps) {
  const { statement, number, words, way, claim } = entry
  const { speaker, form, sources } = statement
  const [doubt] = doubtsOf(statement.basis)
  const [at, who, what, how] = [`at-${number}`, `who-${number}`, `what-${number}`, `how-${number}`]
  return (
    <li
      class="row"
      data-id={statement.id}
      data-marked={marked ? '' : undefined}
      aria-current={marked || undefined}
      aria-posinset={position ?? undefined}
      aria-setsize={position === null ? undefined : count}
    >
      <span class="row-number" id={at} aria-hidden="true">
        {number}
      </span>
      <div>
        <div class="row-head" id={who}>
          {speaker?.name ? (
            <bdi class="row-speaker" lang={language || undefined}>
              {speaker.name}
            </bdi>
          ) : (
            <bdi class="row-speaker row-unnamed">{chainWords.unnamedSpeaker}</bdi>
          )}
          {speaker?.role && (
            <span class="row-role" dir="auto" lang={language || undefined}>
              {speaker.role}
            </span>
          )}
          {claim && <OutcomeWord claim={claim} />}
        </div>
        <button
          type="button"
          class="row-open"
          tabIndex={reachable ? 0 : -1}
          aria-labelledby={`${at} ${who} ${what} ${how}`}
          onClick={() => onOpen(statement.id)}
        >
          <span class="row-words words" id={what} data-form={form} dir="auto" lang={language || undefined}>
            {words}
          </span>
        </button>
        <div class="row-chain" id={how}>
          <span class="row-form">{formWords[form]}</span>
          {way && (
            <span class="row-way">
              <bdi lang={language || undefined}>{way}</bdi>
            </span>
          )}
          <RowLink sources={sources} number={number} />
          {doubt && (
            <span class="row-doubt">
              <Icon of={unknownIcon} />
              {listWords.doubtful({ why: own(doubtWords[doubt]) })}
            </span>
          )}
        </div>
      </div>
    </li>
  )
}

/** The arrow to the first original; the others are in the opened statement. Reached by keyboard there, too. */
function RowLink({ sources, number }: { sources: Entry['statement']['sources']; number: number }) {
  const addresses = sources.map((source) => webAddress(source.href)).filter((address) => address !== null)
  const [first] = addresses
  if (!first) return null
  const more = addresses.length - 1
  return (
    <>
      <a
        class="row-link"
        href={first.href}
        target="_blank"
        rel="noopener noreferrer"
        tabIndex={-1}
        aria-label={listWords.openSourceOf({ host: first.host, place: number })}
        title={listWords.openSource({ host: first.host })}
      >
        <Icon of={outIcon} />
      </a>
      {more > 0 && (
        <bdi class="row-more" title={listWords.moreLinksTitle({ count: more })}>
          {listWords.moreLinks({ count: more })}
        </bdi>
      )}
    </>
  )
}
