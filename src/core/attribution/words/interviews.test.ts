import { describe, expect, it } from 'vitest'
import { articleOf, type Part } from '../test-kit'
import { findTurns } from './interviews'

const answersOf = (parts: Part[], headline = ''): string[] =>
  findTurns(articleOf(parts, { headline }))
    .filter(({ turn }) => turn === 'answer')
    .map(({ pieces }) => pieces.map(({ text }) => text).join(' + '))

describe('findTurns', () => {
  it.each<[string, Part[], string[]]>([
    [
      'labels',
      ['Ida Finch on gates.', 'Q: Why now?', 'A: It is old.', 'It fails.', 'Q: And then?', 'A: A new one.'],
      ['It is old. + It fails.', 'A new one.'],
    ],
    [
      'labels of another script',
      ['س: لماذا؟', 'ج: البوابة قديمة.', 'س: ومتى؟', 'ج: قريبا.'],
      ['البوابة قديمة.', 'قريبا.'],
    ],
    [
      'full-width labels',
      ['問：なぜ今か？', '答：古いからだ。', '問：いつ？', '答：来年だ。'],
      ['古いからだ。', '来年だ。'],
    ],
    [
      'names of the two',
      ['Courier: Why now?', 'Finch: It is old.', 'Courier: And then?', 'Finch: A new one.'],
      ['It is old.', 'A new one.'],
    ],
    [
      'dashes behind questions with a mark',
      ['*Why now?\n-It is old.', '*And then?\n-A new one.'],
      ['It is old.', 'A new one.'],
    ],
    ['quoted answers', ['- Why now?', '“It is old.”', '- And then?', '“A new one.”'], ['It is old.', 'A new one.']],
    [
      'questions behind a double dash',
      ['――Why now.', '「It is old」', '――And then.', '「A new one」', 'Ida Finch is an engineer.'],
      ['It is old', 'A new one'],
    ],
    ['dashes throughout', ['– Why now?', '– It is old.', '– And then?', '– A new one.'], ['It is old.', 'A new one.']],
  ])('reads %s', (_, parts, answers) => expect(answersOf(parts)).toEqual(answers))

  const plain: Part[] = [
    'Ida Finch knows gates.',
    'Why now?',
    'It is old.',
    'And then?',
    'A new one.',
    'Who pays?',
    'The port.',
  ]

  it('reads questions that stand by themselves where the headline says that it is an interview', () => {
    expect(answersOf(plain, 'Interview with Ida Finch')).toEqual(['It is old.', 'A new one.', 'The port.'])
    expect(answersOf(plain, 'Five questions on gates')).toEqual([])
  })

  it('ends an answer at a heading', () => {
    const parts: Part[] = [
      'Q: Why?',
      'A: It is old.',
      { kind: 'heading', text: 'More' },
      'The port is large.',
      'Q: When?',
      'A: Soon.',
    ]
    expect(answersOf(parts)).toEqual(['It is old.', 'Soon.'])
  })

  it.each<[string, Part[]]>([
    ['one question', ['Q: Why now?', 'A: It is old.']],
    ['notes with labels', ['Monday: rain', 'Tuesday: sun', 'Monday: rain', 'Tuesday: sun']],
    ['a list behind a question', ['What is new?', '- gates', '- hinges']],
  ])('finds none in %s', (_, parts) => expect(answersOf(parts)).toEqual([]))
})
