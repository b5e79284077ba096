import type { ComponentChildren } from 'preact'
import type { Hop } from '../../core/trace/hop/trace'
import type { Check, Fact as ComparedFact, OwnWords, Passage } from '../../core/trace/model'
import type { SourceHead } from '../../core/trace/source/source-text'
import { Apart, TellApart } from '../../ui/apart'
import { Breaks } from '../../ui/breaks'
import { DottedParts } from '../../ui/chain'
import type { Sides } from '../../ui/check-words'
import { comparedWords, compareWords, ownWordsOf } from '../../ui/fact-words'
import { Icon } from '../../ui/icon'
import { foldIcon, outIcon } from '../../ui/icons'
import { OutLink } from '../../ui/out-link'
import { remedyWords } from '../../ui/remedy-words'
import { Compare } from './compare'
import { type FactLine, factsOf } from './facts'
import { hostOf } from './host-of'
import { PassageText } from './passage'
import { spotOf } from './passage-view'
import type { Remark } from './remarks'

interface CheckBodyProps {
  hop: Hop & { check: Check }
  sides: Sides
  /** BCP 47 tag of the page's words, `''` where unknown. */
  language: string
  /** Says which place is meant; null where that can no longer be chosen. */
  onChoose: ((place: number) => void) | null
  /** Whether the place of the passage is told elsewhere. */
  isPlaceTold?: boolean
}

/** What there is to see of a check: passages, the comparison, and what is told of them. */
export function CheckBody({ hop: { check }, sides, language, onChoose, isPlaceTold = false }: CheckBodyProps) {
  const facts = factsOf(check, sides)
  switch (check.outcome) {
    case 'found':
      return <Found check={check} facts={facts} sides={sides} language={language} isPlaceTold={isPlaceTold} />
    case 'ambiguous':
      return <Places of={check.places} source={check.source} onChoose={onChoose} />
    case 'related':
      return (
        <>
          <Places of={check.passages} source={check.source} onChoose={null} />
          <Facts of={facts} />
        </>
      )
    case 'otherLanguage':
      return (
        <>
          {check.passage && <At passage={check.passage} source={check.source} title={compareWords.proposed} />}
          {check.translation && (
            <div>
              <p class="passage-head">{compareWords.translated}</p>
              <blockquote class="passage" dir="auto" lang={check.source.language || undefined}>
                {check.translation}
              </blockquote>
            </div>
          )}
          {check.facts.length > 0 && <Compared of={check.facts} isWhole={check.source.cutOff === null} />}
        </>
      )
    case 'notFound':
      return (
        <>
          <Facts of={facts} />
          {check.own && <Own words={check.own} source={check.source} sides={sides} />}
        </>
      )
    case 'unreadable':
      return null
  }
}

type FoundProps = Required<Pick<CheckBodyProps, 'sides' | 'language' | 'isPlaceTold'>> & {
  check: Check & { outcome: 'found' }
  facts: readonly FactLine[]
}

/** What there is to see where the words, or most of them, were found. */
function Found({ check, facts, sides, language, isPlaceTold }: FoundProps) {
  const isCompared = check.verdict !== 'verbatim' && !check.splice
  return (
    <>
      {isCompared && <Compare check={check} sides={sides} language={language} />}
      {check.splice && <Places of={check.splice} source={check.source} onChoose={null} />}
      {!check.splice && !isCompared && <At passage={check.passage} source={check.source} isBare={isPlaceTold} />}
      <Facts of={isCompared && !isPlaceTold ? facts : facts.slice(1)} />
      {check.own && (
        <TellApart by={remedyWords.ownPart}>
          <Own words={check.own} source={check.source} sides={sides} />
        </TellApart>
      )}
      {isCompared && check.verdict !== 'partial' && (
        <details class="evidence">
          <Fold>{compareWords.context}</Fold>
          <PassageText passage={check.passage} source={check.source} />
        </details>
      )}
    </>
  )
}

/** The line that opens details. */
export function Fold({ children }: { children: ComponentChildren }) {
  return (
    <summary>
      <Icon of={foldIcon} class="icon-fold" />
      {children}
    </summary>
  )
}

export function Remarks({ of }: { of: readonly Remark[] }) {
  return of.map(({ icon, weight, strong, rest }) => (
    <p class="remark" data-weight={weight}>
      <Icon of={icon} />
      <span>
        {strong && (
          <b>
            <Breaks text={strong} />
          </b>
        )}
        {strong && rest && ' '}
        <Breaks text={rest} />
      </span>
    </p>
  ))
}

interface OpenAtProps {
  href: string
  class?: string
  /** Which of several passages it is, from 1; left out where there is one. */
  place?: number | undefined
}

/** The address that opens a source at a passage. */
export function OpenAt({ href, class: name = 'button', place }: OpenAtProps) {
  return (
    <OutLink class={name} href={href}>
      {place === undefined ? remedyWords.atPassage : remedyWords.atPlace({ place })}
      <Icon of={outIcon} />
    </OutLink>
  )
}

interface AtProps {
  passage: Passage
  source: SourceHead
  title?: string
  isBare?: boolean
}

/** A passage under the line that says where it stands. */
function At({ passage, source, title = '', isBare = false }: AtProps) {
  return (
    <div>
      {!isBare && (
        <p class="passage-head role-parts">
          <DottedParts of={[title, hostOf(source.url), spotOf(passage)]} />
        </p>
      )}
      <PassageText passage={passage} source={source} />
    </div>
  )
}

/** What a mixed statement says besides the quoted words: it is not judged. */
function Own({ words: { words, passage }, source, sides }: { words: OwnWords; source: SourceHead; sides: Sides }) {
  return (
    <div class="own-words">
      <p class="passage-head">
        {ownWordsOf(sides)}: <bdi class="cue">{words}</bdi>
      </p>
      <p class="passage-head">{passage ? compareWords.ownNearest : compareWords.ownAlone}</p>
      {passage && <PassageText passage={passage} source={source} />}
    </div>
  )
}

interface PlacesProps {
  of: readonly Passage[]
  source: SourceHead
  onChoose: ((place: number) => void) | null
}

function Places({ of, source, onChoose }: PlacesProps) {
  return (
    <ol class="places" data-choice={onChoose ? '' : undefined}>
      {of.map((passage, at) => (
        <li class="place-item">
          <span class="place-number" aria-hidden="true">
            {at + 1}
          </span>
          <div>
            <TellApart by={of.length > 1 ? remedyWords.place({ place: at + 1 }) : ''}>
              <PassageText passage={passage} source={source} />
            </TellApart>
            <p class="passage-head role-parts">
              <DottedParts of={[spotOf(passage), passage.speaker]} />{' '}
              <OpenAt class="passage-link" href={passage.href} place={of.length > 1 ? at + 1 : undefined} />
            </p>
          </div>
          {onChoose && (
            <button type="button" class="button" onClick={() => onChoose(at)}>
              {remedyWords.choose({ place: at + 1 })}
              <Apart />
            </button>
          )}
        </li>
      ))}
    </ol>
  )
}

function Facts({ of }: { of: readonly FactLine[] }) {
  if (of.length === 0) return null
  return (
    <dl class="facts">
      {of.map(({ term, text }) => (
        <>
          <dt>{term}</dt>
          <dd class="role-parts">
            <DottedParts of={text.split(' · ').map((part) => <Breaks text={part} />)} />
          </dd>
        </>
      ))}
    </dl>
  )
}

/** What can be compared over languages, and whether it stands at the source. */
function Compared({ of, isWhole }: { of: readonly ComparedFact[]; isWhole: boolean }) {
  const absent = isWhole ? compareWords.absent : compareWords.absentInPart
  return (
    <div>
      <p class="passage-head">{compareWords.facts}</p>
      <dl class="facts">
        {of.map(({ kind, text, stands }) => (
          <>
            <dt dir="auto">
              {comparedWords[kind]} <bdi class="cue">{text}</bdi>
            </dt>
            <dd data-stands={stands ? '' : undefined}>{stands ? compareWords.stands : absent}</dd>
          </>
        ))}
      </dl>
    </div>
  )
}
