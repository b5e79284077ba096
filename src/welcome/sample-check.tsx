import { useState } from 'preact/hooks'
import { claimOfCheck } from '../core/claims/claim-of'
import type { Statement } from '../core/model'
import type { Check } from '../core/trace/model'
import { claimTitle, FIRST_SIDES, says } from '../ui/check-words'
import { factTerms, factWords } from '../ui/fact-words'
import { formatDay } from '../ui/format-day'
import { Icon } from '../ui/icon'
import { spinIcon } from '../ui/icons'
import { asSentence } from '../ui/numerals'
import { OUTCOME_ICONS } from '../ui/outcomes'
import { remedyWords } from '../ui/remedy-words'
import { statementWords, welcomeWords } from '../ui/words'

interface SampleCheckProps {
  statement: Statement
  /** BCP 47 tag of the example. */
  language: string
  check: (statement: string, language: string) => Promise<Check | null>
}

/** The way to check a statement of the example, and what came of it. */
export function SampleCheck({ statement, language, check }: SampleCheckProps) {
  const [state, setState] = useState<'open' | 'checking' | 'failed' | Check>('open')
  if (statement.sources.length === 0) return <p class="quiet sample-check">{statementWords.noSources}</p>
  const ask = () => {
    setState('checking')
    check(statement.id, language).then(
      (found) => setState(found ?? 'failed'),
      () => setState('failed'),
    )
  }
  if (typeof state === 'object') return <SampleResult check={state} statement={statement} language={language} />
  return (
    <div class="sample-check">
      <button type="button" class="button button-main" aria-disabled={state === 'checking'} onClick={ask}>
        {state === 'checking' && <Icon of={spinIcon} spins />}
        {remedyWords.check}
      </button>
      <p class="label">{state === 'failed' ? welcomeWords.sampleFailed : welcomeWords.sampleNote}</p>
    </div>
  )
}

type Found = Extract<Check, { outcome: 'found' }>

interface SampleResultProps extends Pick<SampleCheckProps, 'statement' | 'language'> {
  check: Check
}

function SampleResult({ check, statement, language }: SampleResultProps) {
  const claim = claimOfCheck(check, statement)
  return (
    <section class="sample-result" data-outcome={claim.outcome} aria-label={claimTitle(claim)}>
      <p class="sample-outcome">
        <Icon of={OUTCOME_ICONS[claim.outcome]} />
        <b>{claimTitle(claim)}</b>
      </p>
      {check.outcome === 'found' ? (
        <FoundWords check={check} language={language} />
      ) : (
        <p>{welcomeWords.sampleFailed}</p>
      )}
      <p class="label">{welcomeWords.sampleDone}</p>
    </section>
  )
}

function FoundWords({ check, language }: { check: Found; language: string }) {
  const { speaker, date } = check.comparison
  const changed = check.diff.filter(({ kind }) => kind === 'changed')
  const isSame = changed.length === 0
  return (
    <>
      <p>
        {isSame
          ? says.verbatim(FIRST_SIDES)
          : says.reworded(
              changed.length,
              changed.flatMap(({ meaning }) => meaning ?? []),
            )}
      </p>
      <p class="label">{asSentence(FIRST_SIDES.atThere)}</p>
      <blockquote class="sample-passage" lang={language}>
        {isSame ? <Whole check={check} /> : <Side check={check} side="there" />}
      </blockquote>
      {!isSame && (
        <>
          <p class="label">{asSentence(FIRST_SIDES.onHere)}</p>
          <blockquote class="sample-passage" lang={language}>
            <Side check={check} side="here" />
          </blockquote>
        </>
      )}
      <dl class="sample-facts">
        <dt>{factTerms.speaker}</dt>
        <dd>{factWords.agrees(speaker.there, FIRST_SIDES)}</dd>
        <dt>{factTerms.date}</dt>
        <dd>{factWords.dated(formatDay(date.there), date.days, FIRST_SIDES)}</dd>
      </dl>
    </>
  )
}

/** The words as they stand at the source, with the sentence around them. */
function Whole({ check: { passage } }: { check: Found }) {
  return (
    <>
      …{lastOf(passage.before)}
      <mark>{passage.text}</mark>
      {firstOf(passage.after)}…
    </>
  )
}

/** UTF-16 units of context on each side. */
const NEAR = 60
const lastOf = (text: string) => text.slice(-NEAR).replace(/^\S*\s/u, ' ')
const firstOf = (text: string) => text.slice(0, NEAR).replace(/\s\S*$/u, ' ')

/** One side of a comparison, what differs marked, without the spaces around it. */
function Side({ check: { diff }, side }: { check: Found; side: 'here' | 'there' }) {
  return diff.map((run) => {
    const text = run[side]
    const words = text.trim()
    if (run.kind === 'same' || words === '') return text
    const [before, after] = text.split(words)
    return (
      <>
        {before}
        <mark>{words}</mark>
        {after}
      </>
    )
  })
}
