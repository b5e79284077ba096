import { expect, it } from 'vitest'
import { quotedParts, withOuterMarks } from './quoted-parts'

const parts = (text: string) => quotedParts({ text, start: 0 }).map(({ start, end }) => text.slice(start, end))

it.each([
  ['the gates were “beyond repair” by spring', ['“beyond repair”']],
  ['it was "late" and "costly," she added', ['"late"', '"costly,"']],
  ['die Tore seien „nicht zu retten“', ['„nicht zu retten“']],
  ['les portes sont « perdues »', ['« perdues »']],
  ['the gates would not last', []],
  ['a 12" pipe, it said', []],
  ['the minister’s “warning went unread', []],
])('finds what is quoted in: %s', (text, expected) => {
  expect(parts(text)).toEqual(expected)
})

it('gives spans in the coordinates of the piece', () => {
  expect(quotedParts({ text: 'called it “over”', start: 100 })).toEqual([{ start: 110, end: 116 }])
})

it.each([
  ['She said “we knew” twice.', 'we knew', '“we knew”'],
  ['Elle a dit « nous savions » hier.', 'nous savions', '« nous savions »'],
  ['“We knew,” she said.', 'We knew,', '“We knew,”'],
  ['“We knew.', 'We knew.', '“We knew.'],
  ['She said they knew all along.', 'they knew', 'they knew'],
  ['We knew', 'We knew', 'We knew'],
])('takes the marks around the words in: %s', (text, words, shown) => {
  const start = text.indexOf(words)
  const span = withOuterMarks({ start, end: start + words.length }, text)
  expect(text.slice(span.start, span.end)).toBe(shown)
})
