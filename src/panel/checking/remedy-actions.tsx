import type { ComponentChildren } from 'preact'
import { withoutCredentials } from '../../core/address-parts'
import type { DoneHop } from '../../core/claims/claims-of-traces'
import type { Source } from '../../core/model'
import type { Trace, Way } from '../../core/trace/hop/trace'
import type { Check } from '../../core/trace/model'
import { isFailure } from '../../core/trace/source/http-status'
import type { CutOff } from '../../core/trace/source/source-text'
import type { Unreadable } from '../../core/trace/source/unreadable'
import { Apart } from '../../ui/apart'
import { Breaks } from '../../ui/breaks'
import { buttonClass } from '../../ui/button-class'
import { Icon } from '../../ui/icon'
import { outIcon } from '../../ui/icons'
import { secondsOf } from '../../ui/numerals'
import { OutLink } from '../../ui/out-link'
import { askWords, remedyWords } from '../../ui/remedy-words'
import { sentenceSpace } from '../../ui/sentence-space'
import { CopyButton } from '../copy-button'
import type { CheckDesk } from './check-desk'
import { hostOf } from './host-of'
import { type Remedy, remediesOf } from './remedies'

interface ChildrenProps {
  /** What stands behind the remedies' buttons. */
  children?: ComponentChildren
}

interface RemedyProps {
  trace: Trace
  /** The last hop, which failed. */
  hop: DoneHop
  desk: CheckDesk
  /** Sources of the statement that were not checked yet. */
  others: readonly Source[]
  /** Whether the first of the buttons stands out. */
  leads: boolean
  copy: (text: string) => Promise<void>
}

/** What can be done where a source could not be read: reasons, then buttons, the one to try first. */
export function UnreadableRemedies(props: RemedyProps & ChildrenProps) {
  const { trace, hop, desk, others, leads, copy, children } = props
  const { check } = hop
  if (check.outcome !== 'unreadable') return null
  // An older copy that was looked for is told of by itself, with what is left to be done about it.
  const { remedies: all, hints, note } = remediesOf(check, hop.copy ? 'archive' : hop.way)
  const remedies = all.filter((remedy) => remedy !== 'open' || !isOpenedAbove(trace, hop))
  const reachable = check.reason === 'offline' ? [] : others
  return (
    <>
      {(hints.length > 0 || reachable.length > 0) && (
        <ul class="remedies">
          {hints.map((hint) => (
            <li>
              <span>{hint}</span>
            </li>
          ))}
          <OtherSource others={reachable} desk={desk} />
        </ul>
      )}
      <div class="actions">
        {remedies.map((remedy, at) => (
          <RemedyButton
            key={remedy}
            remedy={remedy}
            isMain={leads && at === 0 && remedy === all[0]}
            trace={trace}
            hop={hop}
            check={check}
            desk={desk}
            copy={copy}
          />
        ))}
        {children}
      </div>
      {remedies.includes('archive') && <ArchiveLine href={hop.href} desk={desk} />}
      {note && <p class="label">{note}</p>}
      {check.status !== null && isFailure(check.status) && (
        <p class="label">{remedyWords.answered({ status: String(check.status), time: secondsOf(check.ms) })}</p>
      )}
    </>
  )
}

/** Whether a hop is of the source itself, which the row under its name opens. */
const isOpenedAbove = (trace: Trace, { href }: DoneHop) => href === trace.href

/** Parts of a source that a tab shows no more of. */
const SAME_IN_A_TAB: readonly (CutOff | null)[] = [null, 'length']

/** What stands before a source, or before the rest of it, that a tab may get past; null for nothing. */
export function wallBefore(check: Check): CutOff | null {
  if (!('source' in check) || check.source.archived !== null) return null
  return SAME_IN_A_TAB.includes(check.source.cutOff) ? null : check.source.cutOff
}

/** What can be done where a wall stands before the source, or before the rest of it. */
export function PartRemedy({ trace, hop: { href, check, way }, desk }: Pick<RemedyProps, 'trace' | 'hop' | 'desk'>) {
  const cutOff = wallBefore(check)
  if (cutOff === null) return null
  return (
    <ul class="remedies">
      <li>
        <span>
          {cutOff === 'subscription' && way !== 'tab' ? remedyWords.subscriber : remedyWords.walled}{' '}
          <button
            type="button"
            class="button-text"
            title={askWords.opens(desk.asks(href, 'tab'))}
            onClick={() => desk.retry(trace, 'tab')}
          >
            {way === 'tab' ? remedyWords.tabOnce : remedyWords.tab}
            <Apart />
          </button>
        </span>
      </li>
    </ul>
  )
}

/** What can be done where the words were not found. */
export function AbsentRemedies({ trace, hop, desk, others }: Omit<RemedyProps, 'copy' | 'leads'>) {
  const { check, way } = hop
  if (check.outcome !== 'notFound') return null
  return (
    <ul class="remedies">
      {way !== 'archive' && !hop.copy && (
        <li>
          <span>
            {remedyWords.changed}{' '}
            <button type="button" class="button-text" onClick={() => desk.retry(trace, 'archive')}>
              {remedyWords.archive}
              <Apart />
            </button>
            <ArchiveLine href={hop.href} desk={desk} />
          </span>
        </li>
      )}
      <li>
        <span>
          {remedyWords.spoken}
          {!isOpenedAbove(trace, hop) && (
            <>
              {sentenceSpace()}
              <OutLink href={hop.href}>{remedyWords.openSource}</OutLink>
            </>
          )}
        </span>
      </li>
      <OtherSource others={others} desk={desk} />
    </ul>
  )
}

function OtherSource({ others, desk }: Pick<RemedyProps, 'others' | 'desk'>) {
  const [other] = others
  if (!other) return null
  return (
    <li>
      <span>
        {remedyWords.moreSources({ count: others.length })}{' '}
        <button
          type="button"
          class="button-text"
          title={askWords.asks(desk.asks(other.href, 'fetch'))}
          onClick={() => desk.check(other.href, 'fetch')}
        >
          <Breaks text={remedyWords.next({ host: hostOf(other.href) })} />
          <Apart />
        </button>
      </span>
    </li>
  )
}

/** Who is asked for a copy: the archive is none of the page's sites. */
function ArchiveLine({ href, desk }: { href: string; desk: CheckDesk }) {
  const hosts = desk.asks(href, 'archive')
  return hosts.length > 0 ? <span class="label asks">{askWords.archive(hosts)}</span> : null
}

interface RemedyButtonProps extends Omit<RemedyProps, 'others' | 'leads'> {
  remedy: Remedy
  isMain: boolean
  check: Unreadable
}

function RemedyButton({ remedy, isMain, trace, hop, check, desk, copy }: RemedyButtonProps) {
  const name = buttonClass(isMain)
  const button = (label: string, title: string, onClick: () => void) => (
    <button type="button" class={name} title={title} onClick={onClick}>
      {label}
      <Apart />
    </button>
  )
  // A page that was opened in a tab is asked for by Whence itself where that is allowed now.
  const again = hop.way === 'archive' ? 'archive' : 'fetch'
  const asks = (way: Way, ...more: string[]) => [...new Set([...desk.asks(hop.href, way), ...more])]
  switch (remedy) {
    case 'allow-host':
      return button(remedyWords.allowHost({ host: check.host }), askWords.asks(asks(again, check.host)), () =>
        desk.retry(trace, again, [check.host]),
      )
    case 'allow-every':
      return button(remedyWords.allowEvery, askWords.everywhere(asks('fetch')), () => desk.allowEvery(trace))
    case 'again':
      return button(remedyWords.tryAgain, askWords.asks(asks(hop.way)), () => desk.retry(trace, hop.way))
    case 'tab':
      return button(hop.way === 'tab' ? remedyWords.tabOnce : remedyWords.tab, askWords.opens(asks('tab')), () =>
        desk.retry(trace, 'tab'),
      )
    case 'archive':
      return button(remedyWords.archived, askWords.asks(asks('archive')), () => desk.retry(trace, 'archive'))
    case 'copy-details':
      return (
        <CopyButton
          class={name}
          label={remedyWords.copyDetails}
          text={() =>
            [withoutCredentials(hop.href), check.reason, check.detail, navigator.userAgent].filter(Boolean).join('\n')
          }
          copy={copy}
        />
      )
    case 'open':
      return (
        <OutLink class={name} href={hop.href}>
          {remedyWords.openTab}
          <Icon of={outIcon} />
        </OutLink>
      )
  }
}
