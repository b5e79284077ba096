import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { FlowBuilder } from './flow'

const { document } = parseHTML('')

function flowOf(...parts: string[]) {
  const flow = new FlowBuilder()
  for (const part of parts)
    if (part === '<br>') flow.breakLine()
    else flow.append(document.createTextNode(part))
  return flow.take()
}

describe('a flow', () => {
  test.each([
    ['collapses white space as rendering does', [' The  harbour\n\tmaster ', ' said '], 'The harbour master said'],
    ['keeps no space that a reader does not see', ['The bridge', ' ', '<br>', ' is closed'], 'The bridge\nis closed'],
    [
      'writes every white space as a plain one',
      ['«\u00a0Non\u00a0», dit-elle,\u202fà\u2009demi'],
      '« Non », dit-elle, à demi',
    ],
    ['leaves out what no reader sees', ['Brücken\u00adbau\u200bamt\ufeff'], 'Brückenbauamt'],
    ['keeps joiners that shape letters', ['می\u200cخواهم'], 'می\u200cخواهم'],
  ])('%s', (_, parts, expected) => {
    expect(flowOf(...parts).text).toBe(expected)
  })

  test('every run holds the characters of its node', () => {
    const { text, runs } = flowOf('  Mara \n Quill', '\u00ad, the city ', '  engineer ')
    expect(text).toBe('Mara Quill, the city engineer')
    const pieces = runs.map((run) => run.node.data.slice(run.nodeStart, run.nodeStart + run.length))
    expect(runs.map((run) => text.slice(run.start, run.start + run.length))).toEqual(
      pieces.map((p) => p.replace(/\s/g, ' ')),
    )
    expect(runs.reduce((sum, run) => sum + run.length, 0)).toBe(text.length)
  })

  test('a link covers its words, without the spaces around them, and goes on into the next flow', () => {
    const flow = new FlowBuilder()
    flow.append(document.createTextNode('She '))
    flow.openLink('/a')
    flow.append(document.createTextNode(' told us '))
    expect(flow.take()).toMatchObject({ text: 'She told us', links: [{ start: 4, end: 11, href: '/a' }] })
    flow.append(document.createTextNode('again'))
    flow.closeLink()
    expect(flow.take()).toMatchObject({ text: 'again', links: [{ start: 0, end: 5, href: '/a' }] })
  })

  test('a link without words is none', () => {
    const flow = new FlowBuilder()
    flow.openLink('/a')
    flow.append(document.createTextNode(' \n'))
    flow.closeLink()
    flow.append(document.createTextNode('Words.'))
    expect(flow.take().links).toEqual([])
  })
})
