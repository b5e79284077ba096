import type { Reading } from '../../core/model'
import { answerFor } from '../../core/selection/answer-for'
import { stillStands } from '../../core/selection/still-stands'
import type { Inquiry } from '../../platform/inquiries'
import { answerWords } from '../../ui/answer-words'
import { listed } from '../../ui/join-words'

/** What is said of selected words to who cannot see the answer, once it is there. */
export function announceAnswer({ place }: Inquiry, readings: readonly Reading[]): string {
  if (place.outcome !== 'words') return answerWords[place.outcome]
  const reading = readings.find(({ article }) => article.url === place.url)
  if (!reading || !stillStands(reading.article, place.pieces)) return answerWords.stale
  const { given } = answerFor(reading, place.pieces)
  const names = given.flatMap(({ share, statement }) => (share === 'frame' ? [] : (statement.speaker?.name ?? [])))
  return names.length > 0 ? answerWords.givenTo({ names: listed([...new Set(names)]) }) : answerWords.nobody
}
