import { expect, it } from 'vitest'
import { sourceOf } from '../testing/source-of'
import { matchWords } from './match-words'
import { prepareSource } from './prepare-source'

/** What the place of quoted words is in a source, or what became of them. */
function placeOf(words: string, there: string): string {
  const match = matchWords([words], prepareSource(sourceOf([there])))
  if (match.outcome !== 'found') return match.outcome
  return match.diff
    .map((run) => run.there)
    .join('')
    .replace(/\.$/, '')
}

it.each<[what: string, words: string, there: string, place: string]>([
  [
    'its opening is another, a sign for each sign',
    '予算が許し次第、水門を修理する',
    '副大臣は「天候が許し次第、水門を修理する」と語った。',
    '天候が許し次第、水門を修理する',
  ],
  [
    'its opening is another, in two words',
    'These old gates will be mended as soon as the weather allows it',
    'He said: “The new gates will be mended as soon as the weather allows it.”',
    'The new gates will be mended as soon as the weather allows it',
  ],
  [
    'its opening is shorter there',
    'Those two old gates will be mended as soon as the weather in spring allows it and the money is there to do so',
    'The gates will be mended as soon as the weather in spring allows it and the money is there to do so.',
    'The gates will be mended as soon as the weather in spring allows it and the money is there to do so',
  ],
  [
    'words were put before its opening',
    'And frankly the gates will be mended as soon as the weather allows it',
    'He said: “The gates will be mended as soon as the weather allows it.”',
    'The gates will be mended as soon as the weather allows it',
  ],
  [
    'it begins in the midst of a sentence',
    'These old gates will be mended as soon as the weather allows it',
    'He said on Monday that all gates will be mended as soon as the weather allows it.',
    'gates will be mended as soon as the weather allows it',
  ],
])('where %s', (_, words, there, place) => expect(placeOf(words, there)).toBe(place))
