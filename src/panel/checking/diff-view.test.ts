import { expect, it } from 'vitest'
import type { DiffRun } from '../../core/trace/match/match'
import { diffView } from './diff-view'

const same = (text: string): DiffRun => ({ kind: 'same', there: text, here: text, meaning: null })
const changed = (there: string, here: string, meaning: DiffRun['meaning'] = null): DiffRun => ({
  kind: 'changed',
  there,
  here,
  meaning,
})
const marked = (there: string, here: string): DiffRun => ({ kind: 'marked', there, here, meaning: null })

/** `text` for what is the same, `look:text` for the rest, parted by bars. */
const drawn = (diff: DiffRun[]) => {
  const side = (segments: ReturnType<typeof diffView>['here']) =>
    segments.map(({ text, look }) => (look === 'same' ? text : `${look}:${text}`)).join('|')
  const { there, here } = diffView(diff)
  return [side(there), side(here)]
}

it.each<[what: string, diff: DiffRun[], there: string, here: string]>([
  [
    'a word that was put for another',
    [same('the '), changed('gates', 'doors'), same(' hold')],
    'the |changed:gates| hold',
    'the |changed:doors| hold',
  ],
  [
    'a dropped negation, and where it is missing',
    [same('I have '), changed('not ', '', 'negation'), same('seen')],
    'I have |negation:not| seen',
    'I have |gap:not| seen',
  ],
  [
    'a negation that was put in',
    [same('It was'), changed('', ' never', 'negation'), same(' said')],
    'It was |gap:never| said',
    'It was |negation:never| said',
  ],
  ['a changed number', [changed('4', '14', 'number'), same(' hinges')], 'weighty:4| hinges', 'weighty:14| hinges'],
  ['a word left out', [same('very'), changed(' old', ''), same(' gates')], 'very |changed:old| gates', 'very gates'],
  [
    'marked edits',
    [same('acted'), marked(', as ever,', ' […]'), same(' once '), marked('they', '[the photographs]')],
    'acted|mend:, as ever,| once |mend:they',
    'acted |mend:[…]| once |mend:[the photographs]',
  ],
  ['nothing', [], '', ''],
])('sets %s', (_, diff, there, here) => {
  expect(drawn(diff)).toEqual([there, here])
})
