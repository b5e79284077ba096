import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Statement } from '../core/model'
import { highlightCss } from '../platform/highlight-css'
import { newNames } from '../platform/highlight-names'
import { forceColors } from '../ui/testing/force-colors'
import { DRAWN } from './testing/drawn-looks'
import { analyseBy, names, read } from './testing/fake-background'
import {
  drawnBoxes,
  drawnWords,
  noteShadows,
  paintedWords,
  paragraphOf,
  putArticle,
  startSession,
} from './testing/live-page'
import { keepPageQuiet } from './testing/quiet-page'

vi.mock('../platform/page-messaging', () => import('./testing/fake-background'))

const TEXT =
  'The clock of the town hall stood still for a day, and the market opened by the bells of the church across the square.'
const SAID = ['“It lost a wheel,” the watchmaker said, when he had come down from the tower with it in his pocket.']
  .concat('“Nobody noticed until noon,” said the baker, whose shop lies under the clock, and who opens at five.')
  .concat('“We shall have it back by Sunday,” said the mayor, who was asked about it at the door of her office.')
const [WHEEL = '', NOON = '', SUNDAY = ''] = SAID.map((text) => text.slice(0, text.indexOf('”') + 1))
const idOf = (words: string) => words.slice(1, -1)

/** Chromium's own protocol: the way to its settings. */

afterEach(() => {
  document.documentElement.style.cssText = document.body.style.cssText = ''
  scrollTo(0, 0)
})
keepPageQuiet()

async function open(...paragraphs: string[]) {
  const article = putArticle(...(paragraphs.length > 0 ? paragraphs : [TEXT, ...SAID, TEXT.replace('day', 'week')]))
  const { session, stop } = startSession()
  await session.read()
  await vi.waitFor(() => expect(paintedWords()).toContain(WHEEL), 5000)
  return { article, session, stop, hosts: () => [...document.documentElement.children].slice(2) }
}

const drawn = (look: 'stands' | 'another' | 'differs' | 'focus', ...words: string[]) =>
  vi.waitFor(() => expect(drawnWords(look)).toEqual(words))
const sizes = () => {
  const { scrollWidth, scrollHeight } = document.documentElement
  return [scrollWidth, scrollHeight]
}

describe('the layer over statements', () => {
  it('is put in when the reader turns to one, and taken out with the session', async () => {
    const { session, hosts, stop } = await open()
    expect(hosts()).toEqual([])
    session.show({ begun: false, stands: [], another: [], differs: [], claims: {} })
    expect(hosts()).toEqual([])
    session.focus(idOf(WHEEL))
    expect(hosts()).toHaveLength(1)
    session.focus(null)
    expect(hosts()).toHaveLength(1)
    stop()
    expect(hosts()).toEqual([])
  })

  it('is put in when a check begins, whatever comes of it', async () => {
    const { session, hosts } = await open()
    session.show({ begun: true, stands: [], another: [], differs: [], claims: {} })
    expect(hosts()).toHaveLength(1)
    const [host] = hosts()
    const before = host?.outerHTML
    session.show({ begun: true, stands: [idOf(NOON)], another: [], differs: [idOf(WHEEL)], claims: {} })
    await drawn('stands', NOON)
    expect(host?.outerHTML).toBe(before)
    expect(hosts()).toEqual([host])
  })

  it('comes back when the reader turns to a statement again, where the page has taken it out', async () => {
    const { session, hosts } = await open()
    session.focus(idOf(WHEEL))
    await drawn('focus', WHEEL)
    hosts()[0]?.remove()
    session.show({ begun: false, stands: [], another: [], differs: [], claims: {} })
    expect(hosts()).toEqual([])
    session.focus(idOf(NOON))
    expect(hosts()).toHaveLength(1)
    await drawn('focus', NOON)
  })

  it('has the same boxes whatever is drawn in them', async () => {
    const { session } = await open()
    const boxes = () =>
      drawnBoxes().map((box) => [box.style.cssText.replace(/background:.*/, ''), box.childNodes.length])
    session.show({ begun: true, stands: [], another: [], differs: [], claims: {} })
    await vi.waitFor(() => expect(boxes().length).toBeGreaterThanOrEqual(3))
    const before = boxes()
    session.show({ begun: true, stands: [], another: [idOf(WHEEL)], differs: [], claims: {} })
    await drawn('another', WHEEL)
    expect(boxes()).toEqual(before)
    session.show({ begun: true, stands: [idOf(WHEEL)], another: [], differs: [idOf(NOON)], claims: {} })
    session.focus(idOf(SUNDAY))
    await drawn('focus', SUNDAY)
    await drawn('stands', WHEEL)
    await drawn('differs', NOON)
    expect(boxes()).toEqual(before)
  })

  it('shows what a check found under the quoted words of a mixed statement alone, and the focus under all', async () => {
    const mixed = 'it was “a matter of pride” and would be mended'
    analyseBy(async (article) => {
      const analysis = read(article)
      if (analysis.outcome !== 'read') return analysis
      const start = article.text.indexOf(mixed)
      const statements = analysis.statements.map(
        (statement): Statement =>
          statement.id === 'a matter of pride'
            ? { ...statement, form: 'mixed', content: [{ text: mixed, start, end: start + mixed.length }] }
            : statement,
      )
      return { ...analysis, statements }
    })
    const { session } = await open(TEXT, `The mayor said that ${mixed}.`, ...SAID, TEXT.replace('day', 'week'))
    session.show({ begun: true, stands: ['a matter of pride'], another: [], differs: [], claims: {} })
    await drawn('stands', '“a matter of pride”')
    const before = drawnBoxes().length
    session.focus('a matter of pride')
    const focused = () => drawnBoxes().filter(({ style }) => style.background.includes(DRAWN.focus))
    await vi.waitFor(() => expect(focused().length).toBeGreaterThanOrEqual(3))
    expect(drawnBoxes()).toHaveLength(before)
  })

  it('moves nothing, and adds nothing to what can be scrolled, also where the page grows smaller', async () => {
    const { article, session } = await open()
    const before = sizes()
    const last = article.lastElementChild as HTMLElement
    session.show({
      begun: true,
      stands: SAID.map((text) => idOf(text.slice(0, text.indexOf('”') + 1))),
      another: [],
      differs: [],
      claims: {},
    })
    await drawn('stands', WHEEL, NOON, SUNDAY)
    expect(sizes()).toEqual(before)
    document.body.style.cssText = 'margin: 0; height: 20px; overflow: hidden; width: 100px'
    article.style.cssText = 'height: 10px; overflow: hidden'
    last.hidden = true
    const shrunk = sizes()
    const [host] = [...document.documentElement.children].slice(2)
    host?.remove()
    expect(sizes()).toEqual(shrunk)
  })

  it('flashes what was sought, and then marks it as open', async () => {
    const { session } = await open()
    const washOf = () =>
      drawnBoxes()
        .map(({ style }) => style.background)
        .find((each) => each.includes('29, 87, 171'))
    session.focus(idOf(WHEEL))
    await vi.waitFor(() => expect(washOf()).toMatch(/0\.32/))
    await vi.waitFor(() => expect(washOf()).toMatch(/0\.2\)/), 3000)
    expect(document.getAnimations()).toEqual([])
  })

  it('goes along as the page is laid out anew, and as something in it is scrolled', async () => {
    const { article, session } = await open()
    session.focus(idOf(NOON))
    await drawn('focus', NOON)
    article.style.paddingTop = '100px'
    await drawn('focus', NOON)
    document.body.style.width = '300px'
    await drawn('focus', NOON)
    const scroller = document.createElement('div')
    scroller.style.cssText = 'height: 300px; overflow: auto'
    article.replaceWith(scroller)
    scroller.append(article)
    await vi.waitFor(() => expect(drawnWords('focus')).toEqual([NOON]), 3000)
    scroller.scrollTop = 60
    await drawn('focus', NOON)
  })

  it('runs along vertical text, beside it and not across', async () => {
    const { article, session } = await open()
    article.style.cssText = 'writing-mode: vertical-rl; height: 300px'
    session.focus(idOf(NOON))
    const linesOf = (words: string) =>
      [...CSS.highlights]
        .flatMap(([, highlight]) => [...highlight])
        .find((range): range is Range => range instanceof Range && range.toString() === words)
        ?.getClientRects()
    await vi.waitFor(() => {
      const boxes = drawnBoxes().filter(({ style }) => style.background.includes(DRAWN.focus))
      const lines = [...(linesOf(NOON) ?? [])]
      expect(lines.length).toBeGreaterThan(0)
      const placesOf = (rects: DOMRect[]) => rects.map(({ right, top, height }) => [right, top, height].map(Math.round))
      expect(placesOf(boxes.map((box) => box.getBoundingClientRect()))).toEqual(placesOf(lines))
      // A bar is drawn as long as its box is wide.
      expect(boxes.map(({ offsetWidth }) => offsetWidth)).toEqual(lines.map(({ height }) => Math.round(height)))
    })
  })

  it('draws near the window alone, and there when it has been scrolled', async () => {
    const { article, session } = await open(SAID[0] ?? '', TEXT, SAID[1] ?? '', TEXT.replace('day', 'week'))
    for (const [at, paragraph] of [...article.querySelectorAll('p')].entries())
      if (at > 1) paragraph.style.marginTop = '4000px'
    session.show({ begun: true, stands: [idOf(WHEEL), idOf(NOON)], another: [], differs: [], claims: {} })
    await drawn('stands', WHEEL)
    article.querySelectorAll('p')[2]?.scrollIntoView()
    await drawn('stands', NOON)
  })

  it('draws nothing over what lies over the text', async () => {
    const { article, session } = await open()
    const bar = document.createElement('div')
    bar.style.cssText = 'position: fixed; inset: 0 0 auto; height: 2000px; background: #fff'
    session.focus(idOf(WHEEL))
    await drawn('focus', WHEEL)
    article.append(bar)
    await vi.waitFor(() => expect(drawnWords('focus')).toEqual([]), 5000)
    bar.remove()
    await vi.waitFor(() => expect(drawnWords('focus')).toEqual([WHEEL]), 5000)
  })

  it('stands on the level of the article, under what stands over that', async () => {
    const article = putArticle(TEXT, ...SAID, TEXT.replace('day', 'week'))
    article.style.cssText = 'position: relative; z-index: 3'
    const { session } = startSession()
    await session.read()
    await vi.waitFor(() => expect(paintedWords()).toContain(WHEEL), 5000)
    session.focus(idOf(WHEEL))
    const host = document.documentElement.lastElementChild as HTMLElement
    expect(host.style.zIndex).toBe('3')
  })

  it('is drawn in the reader’s own colours as soon as these are forced, and back', async () => {
    const { session } = await open()
    session.focus(idOf(WHEEL))
    await drawn('focus', WHEEL)
    const isForced = () => drawnBoxes().some((box) => box.style.background.includes('canvastext'))
    try {
      await forceColors('active')
      await vi.waitFor(() => expect(isForced()).toBe(true))
      await forceColors('none')
      await vi.waitFor(() => expect(isForced()).toBe(false))
    } finally {
      await forceColors('none')
    }
  })

  it('is seen as long as the page has the styles of the extension', async () => {
    const { session } = await open()
    session.focus(idOf(WHEEL))
    await drawn('focus', WHEEL)
    const seen = () => drawnBoxes().filter((box) => box.checkVisibility({ visibilityProperty: true })).length
    expect(seen()).toBe(0)
    const style = document.createElement('style')
    style.textContent = highlightCss(names() ?? newNames())
    document.head.append(style)
    expect(seen()).toBe(drawnBoxes().length)
    style.remove()
    expect(seen()).toBe(0)
  })

  it('is one in each document that statements stand in', async () => {
    const article = putArticle(TEXT, SAID[0] ?? '')
    const frame = document.createElement('iframe')
    frame.srcdoc = `<blockquote><p>${SAID[1]}</p></blockquote>`
    frame.width = frame.height = '600'
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
    article.append(frame, paragraphOf(TEXT.replace('day', 'week')))
    await loaded
    noteShadows(frame.contentWindow as Window & typeof globalThis)
    const { session } = startSession()
    await session.read()
    await vi.waitFor(() => expect(paintedWords()).toContain(WHEEL), 5000)
    session.focus(idOf(WHEEL))
    await drawn('focus', WHEEL)
    expect(frame.contentDocument?.documentElement.children).toHaveLength(3)
    session.focus(null)
    await vi.waitFor(() => expect(drawnBoxes().length).toBeGreaterThanOrEqual(2))
  })
})

describe('highlights, which the page can see', () => {
  const registry = () => [...CSS.highlights].map(([name, highlight]) => [name, [...highlight]] as const)

  it('are the same, range by range, whatever is checked or opened', async () => {
    const { session } = await open()
    const before = registry()
    session.show({ begun: true, stands: [idOf(WHEEL)], another: [], differs: [idOf(NOON)], claims: {} })
    session.focus(idOf(SUNDAY))
    await drawn('focus', SUNDAY)
    const after = registry()
    expect(after.map(([name]) => name)).toEqual(before.map(([name]) => name))
    for (const [at, [, ranges]] of after.entries())
      for (const [which, range] of ranges.entries()) expect(range).toBe(before[at]?.[1][which])
  })

  it('lose what the page puts into them', async () => {
    const { article } = await open()
    const title = document.createRange()
    title.selectNodeContents(article.querySelector('h1') ?? article)
    for (const [, highlight] of CSS.highlights) highlight.add(title)
    expect(paintedWords()).toContain('The Ferry That Would Not Start')
    document.dispatchEvent(new PointerEvent('pointermove', { clientX: 1, clientY: 1 }))
    await vi.waitFor(() => expect(paintedWords('all')).not.toContain('The Ferry That Would Not Start'))
    expect(paintedWords()).toEqual([WHEEL, NOON, SUNDAY])
  })

  it('get back what the page takes out of them', async () => {
    await open()
    for (const [, highlight] of CSS.highlights) highlight.clear()
    expect(paintedWords('all')).toEqual([])
    document.dispatchEvent(new PointerEvent('pointermove', { clientX: 1, clientY: 1 }))
    await vi.waitFor(() => expect(paintedWords()).toEqual([WHEEL, NOON, SUNDAY]))
  })
})
