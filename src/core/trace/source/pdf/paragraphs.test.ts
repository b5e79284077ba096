import { describe, expect, it } from 'vitest'
import { paragraphsOf } from './paragraphs'
import { linesFrom } from './testing/set-page'

const textsOf = (text: string) => paragraphsOf(linesFrom(text)).map((lines) => lines.map((line) => line.text).join(' '))

describe('paragraphs', () => {
  it('are told by the distance between them', () => {
    expect(
      textsOf(`The keeper wrote it down
in the book of the gate,
and nobody read it

The inspectors came when
the ice had gone, and saw`),
    ).toHaveLength(2)
  })

  it('are told by first lines that are set in', () => {
    expect(
      textsOf(`   The keeper wrote it down
in the book of the gate, and
nobody read what was there.
   The inspectors came when
the ice had gone, and saw it.
   One line.
   Another one, and then more
of it, as there always is on`),
    ).toEqual([
      'The keeper wrote it down in the book of the gate, and nobody read what was there.',
      'The inspectors came when the ice had gone, and saw it.',
      'One line.',
      'Another one, and then more of it, as there always is on',
    ])
  })

  it('are told by first lines that hang out', () => {
    expect(
      textsOf(`Castellane, N. Surges of the
    estuary, counted by hand,
    in sixty winters. 2026.
Ekwall, T. On hinges, with a
    note on pins. 2021.
Venn, D. The gate book, kept
    for nine winters. 2019.`),
    ).toHaveLength(3)
  })

  it('are told by lines that end short', () => {
    expect(
      textsOf(`The keeper wrote it down in the
book of the gate.
The inspectors came when the ice
had gone, and saw it for themselves`),
    ).toHaveLength(2)
  })

  it('are told by the marks of items, and go on under them', () => {
    expect(
      textsOf(`What was asked for, and when it was:
  • two divers and one tide, in
    the spring of that year
  • one register
(a) whoever reads it shall put his
name to it`),
    ).toEqual([
      'What was asked for, and when it was:',
      '• two divers and one tide, in the spring of that year',
      '• one register',
      '(a) whoever reads it shall put his name to it',
    ])
  })

  it('are told by size', () => {
    const heading = linesFrom('What the tables say', { size: 14 })
    const body = linesFrom('\nWe counted what came, and it').slice(0)
    expect(paragraphsOf([...heading, ...body])).toHaveLength(2)
  })
})
