import { describe, expect, it, vi } from 'vitest'
import type { SelectedWords } from '../platform/messages'
import { askSelected } from './testing/fake-background'
import { paragraphOf, putArticle, startSession, waitForPaint } from './testing/live-page'
import { keepPageQuiet } from './testing/quiet-page'

vi.mock('../platform/page-messaging', () => import('./testing/fake-background'))

const FIRST =
  'The cable car to Hollenfels stood still on Sunday with nineteen people in it, for the second time this month.'
const QUOTED =
  '“We sang, and then we ran out of songs,” said Ilka Marchetti, who teaches music at the school in the valley.'
const LAST =
  'The operator has closed the line until a new brake has come, and buses go up the old road every half hour.'
const MARCHETTI = '“We sang, and then we ran out of songs,”'

keepPageQuiet()

/** Puts an article into the page, with what stands in it changed on wish, and has it read. */
async function readPage(change: (article: HTMLElement) => void = () => undefined): Promise<HTMLElement> {
  const article = putArticle(FIRST, QUOTED, LAST)
  change(article)
  await startSession().session.read()
  await waitForPaint(MARCHETTI)
  return article
}

/** Selects from one text to another, each found by words of it. */
function select(from: string, to = from, root: Node = document.body): void {
  const find = (words: string): { node: Text; at: number } => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(words)
      if (at >= 0) return { node: node as Text, at }
    }
    throw new Error(`The page does not say: ${words}`)
  }
  const [start, end] = [find(from), find(to)]
  const selection = (root.ownerDocument ?? document).getSelection()
  selection?.setBaseAndExtent(start.node, start.at, end.node, end.at + to.length)
}

async function selected(): Promise<SelectedWords> {
  const answer = await askSelected()
  if (!answer) throw new Error('nobody answers')
  return answer
}
const texts = async () => {
  const answer = await selected()
  return answer.outcome === 'words' ? answer.pieces.map(({ where, text }) => `${where}: ${text}`) : answer.outcome
}

describe('selected words', () => {
  it('are told by where they stand, not by what they are', async () => {
    await readPage((article) => article.append(paragraphOf('On Monday the buses were full on the old road.')))
    select('old road.')
    const answer = await selected()
    const { text } = await import('./testing/fake-background').then(({ readings }) => readings().at(-1) ?? { text: '' })
    expect(answer).toMatchObject({ outcome: 'words', isPart: false })
    if (answer.outcome !== 'words') return
    expect(answer.pieces.map(({ start }) => start)).toEqual([text.lastIndexOf('old road.')])
    expect(text.indexOf('old road')).toBeLessThan(text.lastIndexOf('old road'))
  })

  it.each([
    ['within a paragraph', 'nineteen people', 'for the second', ['body: nineteen people in it, for the second']],
    ['over paragraphs, a piece for each', 'this month.', '“We sang', ['body: this month.', 'body: “We sang']],
    ['of the headline', 'Ferry', 'Not Start', ['headline: Ferry That Would Not Start']],
    ['from the headline into the body', 'Not Start', 'The cable', ['headline: Not Start', 'body: The cable']],
  ])('%s', async (_, from, to, expected) => {
    await readPage()
    select(from, to)
    expect(await texts()).toEqual(expected)
  })

  it('run on over elements and line breaks within a paragraph', async () => {
    await readPage((article) => {
      const paragraph = paragraphOf('The brake came')
      const bold = document.createElement('b')
      bold.textContent = ' late'
      paragraph.append(bold, document.createElement('br'), 'and was too small for the car.')
      article.append(paragraph)
    })
    select('brake came', 'and was')
    expect(await texts()).toEqual(['body: brake came late\nand was'])
  })

  it('end where the selection does, also between two elements', async () => {
    const article = await readPage()
    const paragraphs = article.querySelectorAll('p')
    document.getSelection()?.setBaseAndExtent(paragraphs[1]?.firstChild as Text, 0, paragraphs[2] as Element, 0)
    expect(await texts()).toEqual([`body: ${QUOTED}`])
  })

  it('leave out what is no part of the article, and say so', async () => {
    await readPage((article) => {
      const style = document.createElement('style')
      style.textContent = 'p { margin: 1em }'
      article.append(style)
      const footer = document.createElement('footer')
      footer.append(paragraphOf('All rights reserved by the valley paper.'))
      article.after(footer)
    })
    select('every half hour.', 'All rights')
    expect(await selected()).toMatchObject({ outcome: 'words', isPart: true, pieces: [{ text: 'every half hour.' }] })
    select('All rights')
    expect(await selected()).toEqual({ outcome: 'elsewhere' })
    document.getSelection()?.removeAllRanges()
    expect(await selected()).toEqual({ outcome: 'nothing' })
  })

  it('are no part of scripts and styles that the selection passes over', async () => {
    await readPage((article) => {
      const style = document.createElement('style')
      style.textContent = 'p { margin: 1em }'
      article.querySelector('p')?.after(style)
    })
    select('this month.', '“We sang')
    expect(await selected()).toMatchObject({ outcome: 'words', isPart: false })
  })
})

describe('words in a shadow tree', () => {
  it('are told as any', async () => {
    let root: ShadowRoot | null = null
    await readPage((article) => {
      const host = document.createElement('story-text')
      root = host.attachShadow({ mode: 'open' })
      root.append(...article.querySelectorAll('p'))
      article.append(host)
    })
    if (!root) throw new Error('no tree')
    select('ran out of songs', 'ran out of songs', root)
    expect(await texts()).toEqual(['body: ran out of songs'])
    select('this month.', '“We sang', root)
    expect(await texts()).toEqual(['body: this month.', 'body: “We sang'])
  })

  it('are among those of a selection that goes over it', async () => {
    await readPage((article) => {
      const host = document.createElement('story-text')
      host.attachShadow({ mode: 'open' }).append(paragraphOf('The rope was changed in March, and again in May.'))
      article.querySelector('p')?.after(host)
    })
    select('this month.', '“We sang')
    expect(await texts()).toEqual([
      'body: this month.',
      'body: The rope was changed in March, and again in May.',
      'body: “We sang',
    ])
  })
})

it('words in a frame that is read are told as any', async () => {
  const article = putArticle(FIRST, QUOTED, LAST)
  const frame = document.createElement('iframe')
  frame.srcdoc =
    '<blockquote><p>“The rope was changed in March, and again in May,” said Bastian Okwuosa.</p></blockquote>'
  frame.width = frame.height = '600'
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  article.append(frame)
  await loaded
  await startSession().session.read()
  await waitForPaint(MARCHETTI)
  const body = frame.contentDocument?.body
  if (!body) throw new Error('no frame')
  select('this month.')
  select('again in May', 'again in May', body)
  frame.contentWindow?.focus()
  expect(await texts()).toEqual(['body: again in May'])
  window.focus()
  frame.blur()
  expect(await texts()).toEqual(['body: this month.'])
})
