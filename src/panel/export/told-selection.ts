import { doubtsOf } from '../../core/doubts'
import type { ExportedPage } from '../../core/export/exported-page'
import type { RecordedGiven, RecordedSelection } from '../../core/export/page-record'
import { type Block, words } from '../../core/export/told'
import { answerWords, reasonsOf, shareWords } from '../../ui/answer-words'
import { reportWords } from '../../ui/export-words'
import { sentences } from '../../ui/join-words'
import { doubtSentences } from '../../ui/words'
import { pageLine, toldChain, toldChecks, whoSays } from './told-statement'

/** The words that a reader selected, with this id; null where they are of a statement that Whence found. */
export const selectionIn = ({ record }: ExportedPage, id: string): RecordedSelection | null =>
  record.selections?.find((selection) => selection.words.id === id) ?? null

/** What is told of them by themselves. */
export function toldSelected(selection: RecordedSelection, page: ExportedPage): Block[] {
  const { article } = page.record
  return [...toldWhose(selection, page), pageLine(selection.words, article), ...toldRest(selection, page, 2)]
}

/** The same within the report on their page. */
export const toldInReport = (selection: RecordedSelection, page: ExportedPage): Block[] => [
  ...toldWhose(selection, page),
  ...toldRest(selection, page, 3),
]

/** The words without quotation marks, which the page may not have around them; and whose they are. */
function toldWhose({ words: selected, given, hasRest }: RecordedSelection, { record }: ExportedPage): Block[] {
  const who = whoSays(selected)
  const isNobody = given.every(({ share, speaker }) => share === 'frame' || speaker === '')
  const told = [
    who === '' ? '' : reportWords.said({ who }),
    isNobody ? answerWords.nobody : '',
    ...given.map((each) => givenWords(each, selected.speaker?.name ?? '')),
    !isNobody && hasRest ? answerWords.nobodyForAll : '',
  ]
  return [
    { kind: 'paragraph', runs: [{ text: reportWords.selected, look: 'strong' }] },
    { kind: 'quote', paragraphs: selected.content.map(({ text }) => words(text)), language: record.article.language },
    ...paragraphs(told),
  ]
}

/** How the words lie to a statement, and whose that is where it was not said before. */
const givenWords = ({ share, speaker }: RecordedGiven, told: string): string =>
  sentences([
    shareWords[share],
    speaker === '' ? answerWords.givenToNobody : '',
    speaker !== '' && speaker !== told ? reportWords.said({ who: speaker }) : '',
  ])

/** Why they are given to somebody, where they are; what came of checking and searching. */
function toldRest({ words: selected }: RecordedSelection, page: ExportedPage, level: 2 | 3): Block[] {
  const isGiven = selected.speaker !== null
  const reasons = isGiven ? reasonsOf(selected) : []
  const doubts = isGiven ? doubtsOf(selected.basis).map((doubt) => doubtSentences[doubt]) : []
  return [
    ...(isGiven ? [toldChain(selected, page)] : []),
    ...paragraphs([reasons.length > 0 ? sentences([answerWords.reasons, ...reasons]) : '', ...doubts]),
    ...toldChecks(selected, page, level),
  ]
}

const paragraphs = (told: readonly string[]): Block[] =>
  told.filter((text) => text !== '').map((text) => ({ kind: 'paragraph', runs: words(text) }))
