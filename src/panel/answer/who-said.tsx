import { chainOf } from '../../core/chain'
import { doubtsOf } from '../../core/doubts'
import type { Article, Reading, Statement } from '../../core/model'
import type { Given, Nearby, SelectionAnswer } from '../../core/selection/answer-for'
import {
  answerWords,
  nearbyMarks,
  nearbyPlaces,
  nearbyStands,
  nearbyWords,
  reasonsOf,
  shareWords,
} from '../../ui/answer-words'
import { Chain } from '../../ui/chain'
import { Icon } from '../../ui/icon'
import { unknownIcon } from '../../ui/icons'
import { sentences } from '../../ui/join-words'
import { sentenceSpace } from '../../ui/sentence-space'
import { plainWords } from '../../ui/statement-words'
import { doubtSentences } from '../../ui/words'
import { own } from '../../words/messages'

/** Statements that are told of in full; the list has the others. */
const MOST = 4

interface WhoSaidProps {
  answer: SelectionAnswer
  reading: Reading
  /** Opens a statement; null where the list shows another article. */
  onOpen: ((id: string) => void) | null
}

/** Who said the selected words, through whom and why Whence says so; or that it found nobody, and what stands there. */
export function WhoSaid({ answer, reading, onOpen }: WhoSaidProps) {
  const { given, nearby, hasRest } = answer
  const isNobody = given.every(({ statement, share }) => share === 'frame' || !statement.speaker)
  const more = given.length - MOST
  return (
    <section class="section" aria-labelledby="who-said">
      <h2 class="section-head" id="who-said">
        {answerWords.whoHead}
      </h2>
      {isNobody && <p class="answer-nobody">{answerWords.nobody}</p>}
      {given.slice(0, MOST).map((each) => (
        <GivenStatement key={each.statement.id} given={each} reading={reading} onOpen={onOpen} />
      ))}
      {more > 0 && <p class="quiet">{answerWords.more({ count: more })}</p>}
      {!isNobody && hasRest && <p class="answer-rest">{answerWords.nobodyForAll}</p>}
      {nearby && <Around nearby={nearby} isFrame={given.length > 0} reading={reading} onOpen={onOpen} />}
    </section>
  )
}

interface GivenProps {
  given: Given
  reading: Reading
  onOpen: WhoSaidProps['onOpen']
}

function GivenStatement({ given: { statement, share }, reading: { article }, onOpen }: GivenProps) {
  const doubts = doubtsOf(statement.basis)
  return (
    <article class="given">
      <p class="given-share">{shareWords[share]}</p>
      {share !== 'all' && <StatementWords statement={statement} article={article} />}
      {!statement.speaker && <p>{answerWords.givenToNobody}</p>}
      <Chain stations={chainOf(statement, article)} />
      <Reasons statement={statement} />
      {doubts.length > 0 && (
        <div class="doubt">
          <Icon of={unknownIcon} />
          <p>{sentences(doubts.map((doubt) => doubtSentences[doubt]))}</p>
        </div>
      )}
      {onOpen && <OpenStatement statement={statement} onOpen={onOpen} />}
    </article>
  )
}

/** By what the words and their speaker were told; nothing where that was a guess, of which the doubts speak. */
function Reasons({ statement }: { statement: Statement }) {
  const reasons = reasonsOf(statement)
  if (reasons.length === 0) return null
  return (
    <p class="given-why">
      <b>{answerWords.reasons}</b>
      {sentenceSpace()}
      {sentences(reasons)}
    </p>
  )
}

function StatementWords({ statement, article }: { statement: Statement; article: Article }) {
  return (
    <blockquote class="given-words" dir="auto">
      {plainWords(statement, article)}
    </blockquote>
  )
}

function OpenStatement({ statement, onOpen }: { statement: Statement; onOpen: (id: string) => void }) {
  return (
    <div class="actions actions-bare">
      <button type="button" class="button button-bare" onClick={() => onOpen(statement.id)}>
        {answerWords.open}
      </button>
    </div>
  )
}

interface AroundProps {
  nearby: Nearby
  /** Whether the words are of those that tell who said something. */
  isFrame: boolean
  reading: Reading
  onOpen: WhoSaidProps['onOpen']
}

/** What stands about words that are nobody's: where they stand, whether in quotation marks, the nearest statement. */
function Around({ nearby: { inMarks, stands, nearest }, isFrame, reading, onOpen }: AroundProps) {
  const facts = [
    nearbyStands(stands),
    isFrame ? '' : nearbyMarks[inMarks],
    reading.marksOnly ? nearbyWords.marksOnly : '',
    reading.incomplete ? nearbyWords.incomplete : '',
    nearest ? '' : nearbyWords.none,
  ]
  return (
    <>
      <p class="answer-facts">{sentences(facts)}</p>
      {nearest && !isFrame && (
        <article class="given" aria-label={answerWords.nearest}>
          <p class="given-share">{answerWords.nearestAt({ place: own(nearbyPlaces[nearest.place]) })}</p>
          <StatementWords statement={nearest.statement} article={reading.article} />
          {onOpen && <OpenStatement statement={nearest.statement} onOpen={onOpen} />}
        </article>
      )}
    </>
  )
}
