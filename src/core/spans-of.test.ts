import { expect, it } from 'vitest'
import type { Statement } from './model'
import { spansOf } from './spans-of'

it('takes the words, the cue, the speaker and the links to sources, and nothing else', () => {
  const statement = {
    where: 'body',
    content: [{ text: 'The gates held', start: 1, end: 15 }],
    cue: { text: 'said', start: 24, end: 28 },
    speaker: { mention: 'Mara', name: 'Mara', kind: 'person', start: 18, end: 22 },
    sources: [{ href: 'https://gates.test/', anchor: 'said', relation: 'cue' }],
  } as unknown as Statement
  const links = [
    { where: 'body' as const, href: 'https://gates.test/', start: 24, end: 28 },
    { where: 'body' as const, href: 'https://other.test/', start: 40, end: 44 },
  ]
  expect(spansOf([statement], { links })).toEqual([
    { where: 'body', start: 1, end: 15 },
    { where: 'body', start: 24, end: 28 },
    { where: 'body', start: 18, end: 22 },
    { where: 'body', start: 24, end: 28 },
  ])
})
