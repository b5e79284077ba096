import { useId, useState } from 'preact/hooks'
import type { PageRecord, RecordedTrace } from '../../core/export/page-record'
import { joinPieces } from '../../core/join-pieces'
import type { PageFound } from '../../core/remembered/search-index'
import { isAsked } from '../../core/selection/asked-statement'
import { DottedParts, RoleParts } from '../../ui/chain'
import { between, theirs } from '../../ui/chain-view'
import { claimWords } from '../../ui/check-words'
import { reportWords } from '../../ui/export-words'
import { formatDay } from '../../ui/format-day'
import { memoryWords } from '../../ui/memory-words'
import { OutLink } from '../../ui/out-link'
import { publisherParts } from '../../ui/publisher-line'
import { webAddress } from '../../ui/web-address'
import { headWords } from '../../ui/words'
import { CheckAgain } from '../again/check-again'
import type { Deleting, MemoryActions } from './memory-actions'
import { PageTick, Tick } from './tick'
import type { Ticking } from './ticking'

/** Statements of a page that are shown at first. */
const FIRST = 3

interface FoundPageProps {
  page: PageFound
  ticking: Ticking
  deleting: Deleting
  actions: MemoryActions
}

/** A page, the statements of it that were found, and what was checked. */
export function FoundPage({ page: { entry, lines }, ticking, deleting, actions }: FoundPageProps) {
  const [isWhole, setWhole] = useState(false)
  const headId = useId()
  const shown = isWhole ? lines : lines.slice(0, FIRST)
  const { url, title, published, imported, language } = entry
  const about = [...publisherParts(entry), formatDay(published), imported ? memoryWords.imported : '']
  return (
    <article class="found-page">
      <header class="found-head">
        <PageTick
          page={{ url, ids: lines.map(({ id }) => id) }}
          title={title || headWords.untitled}
          ticking={ticking}
        />
        <h3 dir="auto" id={headId}>
          <OutLink href={url}>{title || headWords.untitled}</OutLink>
        </h3>
      </header>
      <p class="label role-parts">
        <RoleParts of={between(about.map(theirs))} />
      </p>
      <ul class="found-lines">
        {shown.map(({ id, form, pieces, speaker }) => (
          <li key={id} class="found-line">
            <Tick
              label={memoryWords.tick({ words: joinPieces(pieces) })}
              isTicked={ticking.isTicked(url, id)}
              onTick={(isTicked) => ticking.tick({ url, ids: [id] }, isTicked)}
            />
            <div class="found-said">
              <p class="words" dir="auto" lang={language || undefined}>
                {form === 'direct' ? <q>{joinPieces(pieces)}</q> : joinPieces(pieces)}
              </p>
              {speaker !== '' && (
                <p class="label" dir="auto">
                  {speaker}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
      <div class="actions actions-bare">
        {shown.length < lines.length && (
          <button
            type="button"
            class="button button-bare"
            id={`${headId}-more`}
            aria-labelledby={`${headId}-more ${headId}`}
            onClick={() => setWhole(true)}
          >
            {memoryWords.more}
          </button>
        )}
        <button
          type="button"
          class="button button-bare"
          id={`${headId}-delete`}
          aria-labelledby={`${headId}-delete ${headId}`}
          onClick={() => deleting.page(url)}
        >
          {memoryWords.deletePage}
        </button>
      </div>
      {entry.checked > 0 && <Checked url={url} headId={headId} actions={actions} />}
    </article>
  )
}

/** What came of checking a page's statements, and words that the reader selected there. */
const checkedIn = (record: PageRecord | null): RecordedTrace[] =>
  record ? [record, ...(record.selections ?? [])].flatMap(({ traces }) => traces) : []

/** What came of checking a page's statements, once the reader wants to see it. */
function Checked({ url, headId, actions }: { url: string; headId: string; actions: MemoryActions }) {
  const [record, setRecord] = useState<PageRecord | null>(null)
  const load = () => {
    if (record === null) void actions.record(url).then(setRecord)
  }
  return (
    <details class="found-checks" onToggle={load}>
      <summary id={`${headId}-checked`} aria-labelledby={`${headId}-checked ${headId}`}>
        {memoryWords.checked}
      </summary>
      <ul>
        {checkedIn(record).map(({ statement, href, claim, hops }) => (
          <li key={`${statement} ${href}`}>
            <span class="words" dir="auto">
              {joinPieces(hops[0]?.statement.content.map(({ text }) => text) ?? [])}
            </span>
            <span class="label role-parts">
              {isAsked(statement) && `${reportWords.selected} `}
              <DottedParts
                of={[
                  claim && claimWords(claim),
                  <OutLink href={href}>{webAddress(href)?.host ?? href}</OutLink>,
                  hops[0]?.at && formatDay(hops[0].at),
                ]}
              />
            </span>
          </li>
        ))}
      </ul>
      {record && <CheckAgain records={[record]} headId={headId} actions={actions} />}
    </details>
  )
}
