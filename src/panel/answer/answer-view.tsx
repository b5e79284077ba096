import '../checking/result.css'
import '../statement-view.css'
import './answer.css'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Find } from '../../core/find/find'
import type { Reading } from '../../core/model'
import { answerFor } from '../../core/selection/answer-for'
import { askedStatement } from '../../core/selection/asked-statement'
import type { PlacedPiece } from '../../core/selection/spans'
import { stillStands } from '../../core/selection/still-stands'
import type { Trace } from '../../core/trace/hop/trace'
import type { AskedWords, Inquiry } from '../../platform/inquiries'
import { answerWords } from '../../ui/answer-words'
import { Icon } from '../../ui/icon'
import { backIcon, infoIcon } from '../../ui/icons'
import { CopyAsButton } from '../export/copy-as-button'
import { FindSection } from '../find/find-section'
import type { PanelActions } from '../panel-actions'
import { useEscape } from '../use-escape'
import { CheckWords } from './check-words'
import { WhoSaid } from './who-said'

export interface AnswerViewProps {
  tabId: number
  inquiry: Inquiry
  /** What was checked of selected words before. */
  asked: readonly AskedWords[]
  /** What was searched for words of this tab. */
  finds: readonly Find[]
  /** What was read of the page; `[]` where nothing was. The first is what the list shows. */
  readings: readonly Reading[]
  traces: readonly Trace[]
  actions: PanelActions
  /** Opens a statement of the list. */
  onOpen: (id: string) => void
  onBack: () => void
  /** What there is to say of a page that was not read. */
  children: ComponentChildren
}

/** What the reader asked about words that they selected, and the answer. Escape goes back. */
export function AnswerView(props: AnswerViewProps) {
  const { inquiry, readings, onBack, children } = props
  const { goal, words, place } = inquiry
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    window.scrollTo(0, 0)
    if (document.hasFocus()) title.current?.focus({ preventScroll: true })
  }, [words, goal])
  useEscape(onBack)
  const isUnread = place.outcome === 'unread'
  return (
    <div class="answer">
      <nav class="crumb" aria-label={answerWords.nav}>
        <button type="button" class="button button-bare" onClick={onBack}>
          <Icon of={backIcon} />
          {readings.length > 0 ? answerWords.back : answerWords.backUnread}
        </button>
      </nav>
      <header class="answer-head">
        <h1 class="answer-title" ref={title} tabIndex={-1}>
          {goal === 'who' ? answerWords.who : answerWords.check}
        </h1>
        <Selected words={words} place={place} />
      </header>
      {isUnread ? (
        <>
          <p class="answer-note">{answerWords.unread}</p>
          {children}
        </>
      ) : (
        <main>
          <Answer {...props} />
        </main>
      )}
    </div>
  )
}

/** The words as they stand on the page; before they are found there, as the browser tells them. */
function Selected({ words, place }: Pick<Inquiry, 'words' | 'place'>) {
  const pieces = place.outcome === 'words' ? place.pieces.map(({ text }) => text) : words.split(/\n{2,}/)
  return (
    <blockquote class="statement-words" dir="auto">
      {pieces.map((text) => (
        <p dir="auto">{text}</p>
      ))}
    </blockquote>
  )
}

function Answer(props: AnswerViewProps) {
  const { inquiry, readings } = props
  const { place } = inquiry
  switch (place.outcome) {
    case 'looking':
      return <Note>{answerWords.looking}</Note>
    case 'words': {
      const reading = readings.find(({ article }) => article.url === place.url)
      if (!reading || !stillStands(reading.article, place.pieces)) return <Note>{answerWords.stale}</Note>
      return <Found {...props} reading={reading} pieces={place.pieces} isPart={place.isPart} />
    }
    case 'unread':
      return null
    default:
      return <Note>{answerWords[place.outcome]}</Note>
  }
}

interface FoundProps extends AnswerViewProps {
  reading: Reading
  pieces: readonly PlacedPiece[]
  isPart: boolean
}

function Found({ reading, pieces, isPart, ...props }: FoundProps) {
  const { inquiry, readings, onOpen, actions, asked, finds, tabId, traces } = props
  const answer = answerFor(reading, pieces)
  const statement = askedStatement(reading, pieces)
  // What is handed on and remembered of a page is the article that the list shows.
  const isListed = reading === readings[0]
  const isAsked = statement !== null && statement !== 'too-long'
  const who = <WhoSaid answer={answer} reading={reading} onOpen={isListed ? onOpen : null} />
  const check = (
    <CheckWords
      key={pieces.map(({ text }) => text).join('\n')}
      tabId={tabId}
      reading={reading}
      answer={answer}
      pieces={pieces}
      asked={asked}
      traces={traces}
      actions={actions}
    />
  )
  return (
    <>
      {isPart && <Note>{answerWords.isPart}</Note>}
      {isListed && isAsked && (
        <div class="answer-copy">
          <div class="actions actions-bare">
            <CopyAsButton tabId={tabId} statement={statement.id} />
          </div>
        </div>
      )}
      {inquiry.goal === 'who' ? [who, check] : [check, who]}
      {isAsked && (
        <FindSection
          key={`find ${statement.id}`}
          tabId={tabId}
          statement={statement}
          article={reading.article}
          find={finds.find(({ of }) => of === statement.id) ?? null}
          traces={traces}
          actions={actions}
        />
      )}
    </>
  )
}

function Note({ children }: { children: string }) {
  return (
    <p class="answer-note">
      <Icon of={infoIcon} />
      <span>{children}</span>
    </p>
  )
}
