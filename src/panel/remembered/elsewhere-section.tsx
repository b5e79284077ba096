import { useEffect, useState } from 'preact/hooks'
import type { Article, Statement } from '../../core/model'
import { dayOf } from '../../core/remembered/remembered-page'
import type { Elsewhere } from '../../core/remembered/same-words'
import { formatDay } from '../../ui/format-day'
import { commaed, sentences } from '../../ui/join-words'
import { elsewhereWords, memoryTroubleWords, samenessWords } from '../../ui/memory-words'
import { OutLink } from '../../ui/out-link'
import { publisherLine } from '../../ui/publisher-line'
import { PublisherName } from '../../ui/publisher-name'
import './elsewhere.css'
import type { LookedElsewhere } from './look-elsewhere'

/** Pages that are listed. */
const LISTED = 5

interface ElsewhereSectionProps {
  statement: Statement
  article: Article
  look: (statement: Statement, article: Article) => Promise<LookedElsewhere | null>
  openMemory: (words: string) => void
}

/** On which other pages that the reader has read, and that are remembered, a statement's words stand. */
export function ElsewhereSection({ statement, article, look, openMemory }: ElsewhereSectionProps) {
  const [looked, setLooked] = useState<LookedElsewhere | null>(null)
  useEffect(() => {
    let isWanted = true
    void look(statement, article).then((found) => isWanted && setLooked(found))
    return () => {
      isWanted = false
    }
  }, [statement.id, article.url])
  if (looked === null) return null
  return (
    <section class="section elsewhere" aria-labelledby="elsewhere">
      <h2 class="section-head" id="elsewhere">
        {elsewhereWords.title}
      </h2>
      {looked.pages && <Pages pages={looked.pages} article={article} />}
      {looked.trouble && <p>{memoryTroubleWords[looked.trouble]}</p>}
      <button type="button" class="button" onClick={() => openMemory(statement.content[0].text)}>
        {elsewhereWords.open}
      </button>
    </section>
  )
}

function Pages({ pages, article }: { pages: readonly Elsewhere[]; article: Article }) {
  const [first] = pages
  if (!first) return <p class="quiet">{elsewhereWords.none}</p>
  const further = pages.length - LISTED
  return (
    <>
      <p>{sentences([elsewhereWords.also({ count: pages.length }), firstWords(first, article)])}</p>
      <ol class="elsewhere-pages">
        {pages.slice(0, LISTED).map(({ entry, line, sameness }) => (
          <li key={entry.url}>
            <OutLink href={entry.url}>
              <PublisherName of={entry} />
            </OutLink>
            <span class="label">
              {commaed([
                formatDay(dayOf(entry)),
                samenessWords[sameness],
                line.speaker && elsewhereWords.given({ name: line.speaker }),
              ])}
            </span>
          </li>
        ))}
      </ol>
      {further > 0 && <p class="label">{elsewhereWords.more({ count: further })}</p>}
    </>
  )
}

/** Which of the pages is dated first, as far as that is known: nothing where two are of one day, or a day is not told. */
function firstWords({ entry }: Elsewhere, { published }: Article): string {
  const day = dayOf(entry)
  const here = published.slice(0, 10)
  if (entry.published === '' || here === '' || here === day) return ''
  if (here < day) return elsewhereWords.here
  return elsewhereWords.first({ outlet: publisherLine(entry), day: formatDay(day) })
}
