import { describe, expect, it, vi } from 'vitest'
import './card-script'
import { highlightCss } from '../platform/highlight-css'
import { newNames } from '../platform/highlight-names'
import { forceColors } from '../ui/testing/force-colors'
import { spokenIn } from '../words/testing/speak'
import { names, tellings } from './testing/fake-background'
import { openShadowOf, paintedWords, putArticle, startSession } from './testing/live-page'
import { holdTime, passTime } from './testing/pass-time'
import { keepPageQuiet } from './testing/quiet-page'

Object.assign(globalThis, { whenceSpoken: spokenIn('en') })
vi.mock('../platform/page-messaging', () => import('./testing/fake-background'))

const TEXT =
  'The clock of the town hall stood still for a day, and the market opened by the bells of the church across the square.'
const SAID = [
  '“It lost a wheel,” the watchmaker said, when he had come down from the tower with it in his pocket.',
  '“Nobody noticed until noon,” said the baker, whose shop lies under the clock, and who opens at five.',
]
const REST = 450

keepPageQuiet()

async function open() {
  const article = putArticle(TEXT, ...SAID, TEXT.replace('day', 'week'))
  holdTime()
  const { session, stop } = startSession()
  await session.read()
  await vi.waitFor(() => expect(paintedWords()).toHaveLength(2))
  const style = document.createElement('style')
  style.textContent = highlightCss(names() ?? newNames())
  document.body.append(style)
  const [, wheel, noon] = [...article.querySelectorAll('p')]
  if (!wheel || !noon) throw new Error('no article')
  return { article, session, stop, wheel, noon }
}

/** The pointer comes upon the first words of a paragraph. */
async function pointAt(paragraph: Element, x = 60): Promise<void> {
  const { left, top } = paragraph.getBoundingClientRect()
  const point = { clientX: left + x, clientY: top + 8, bubbles: true, composed: true }
  paragraph.dispatchEvent(new PointerEvent('pointermove', point))
  await new Promise(requestAnimationFrame)
}

const leave = () => document.documentElement.dispatchEvent(new PointerEvent('pointerleave'))
const frame = () => new Promise(requestAnimationFrame)
const tips = () => openShadowOf('.tip')
const cursorOf = (element: Element) => getComputedStyle(element).cursor

describe('a tip', () => {
  it('comes when the pointer has rested on words, beside their lines and in the window, and goes with it', async () => {
    const { wheel } = await open()
    await pointAt(wheel)
    await passTime(REST - 50)
    expect(tips()).toEqual([])
    await passTime(60)
    const [tip] = tips()
    expect(tip?.checkVisibility({ visibilityProperty: true })).toBe(true)
    expect(tip?.textContent).toContain('Speaker not named')
    expect(tip?.textContent).toContain('No link to a source found')
    const [box, words] = [tip?.getBoundingClientRect(), wheel.getBoundingClientRect()]
    expect(box && (box.top >= words.top + 16 || box.bottom <= words.top)).toBe(true)
    expect(box && box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight).toBe(true)
    leave()
    await frame()
    expect(tips()).toEqual([])
  })

  it('waits until the pointer rests', async () => {
    const { wheel } = await open()
    for (let x = 40; x < 90; x += 10) {
      await pointAt(wheel, x)
      await passTime(300)
    }
    expect(tips()).toEqual([])
    await passTime(200)
    expect(tips()).toHaveLength(1)
  })

  it.each<[string, () => void]>([
    ['Escape', () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))],
    ['a click', () => document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))],
  ])('goes at %s, and comes back only after the pointer has been elsewhere', async (_, act) => {
    const { wheel } = await open()
    await pointAt(wheel)
    await passTime(REST + 10)
    expect(tips()).toHaveLength(1)
    act()
    expect(tips()).toEqual([])
    await pointAt(wheel, 70)
    await passTime(REST + 10)
    expect(tips()).toEqual([])
    leave()
    await frame()
    await pointAt(wheel)
    await passTime(REST + 10)
    expect(tips()).toHaveLength(1)
  })

  it('goes when the page is scrolled, and comes again where the pointer rests then', async () => {
    const { wheel } = await open()
    await pointAt(wheel)
    await passTime(REST + 10)
    document.dispatchEvent(new Event('scroll'))
    expect(tips()).toEqual([])
    await pointAt(wheel, 70)
    await passTime(REST + 10)
    expect(tips()).toHaveLength(1)
  })

  it('stands by the words where the page moves them under the pointer, and goes where they have left it', async () => {
    const { article, wheel } = await open()
    await pointAt(wheel)
    await passTime(REST + 10)
    const below = () => Math.abs((tips()[0]?.getBoundingClientRect().top ?? 0) - wheel.getBoundingClientRect().top)
    const before = below()
    article.style.paddingBlockStart = '5px'
    await vi.waitFor(() => expect(below()).toBeCloseTo(before, 1))
    article.style.paddingBlockEnd = '40px'
    await frame()
    await frame()
    expect(tips(), 'what grows below the words moves nothing').toHaveLength(1)
    article.style.paddingBlockStart = '200px'
    await vi.waitFor(() => expect(tips()).toEqual([]))
  })

  it.each(['rtl', 'ltr'])('stands whole in the window of a page that is read %s', async (dir) => {
    document.documentElement.dir = dir
    const { wheel } = await open()
    const words = new Range()
    words.setStart(wheel.firstChild ?? wheel, 4)
    words.setEnd(wheel.firstChild ?? wheel, 8)
    await pointAt(wheel, words.getBoundingClientRect().left + 4 - wheel.getBoundingClientRect().left)
    await passTime(REST + 10)
    const [tip] = tips()
    const box = tip?.getBoundingClientRect()
    expect(box && box.left >= 0 && box.right <= innerWidth).toBe(true)
    expect(tip && getComputedStyle(tip).direction, 'its own words are').toBe('ltr')
    document.documentElement.dir = ''
  })

  it('has an edge and the system’s own colours where colours are forced', async () => {
    const { session, wheel } = await open()
    session.show({
      begun: true,
      stands: [],
      another: [],
      differs: [],
      claims: { 'It lost a wheel,': { outcome: 'not-there', ofQuoted: true, caveats: [] } },
    })
    await forceColors('active')
    await pointAt(wheel)
    await passTime(REST + 10)
    const [tip] = tips()
    const [outcome] = openShadowOf('.outcome')
    const colorOf = (value: string) => {
      wheel.style.color = value
      return getComputedStyle(wheel).color
    }
    const [canvas, ink] = [colorOf('Canvas'), colorOf('CanvasText')]
    const looks = tip && getComputedStyle(tip)
    expect([looks?.backgroundColor, looks?.color, outcome && getComputedStyle(outcome).color]).toEqual([
      canvas,
      ink,
      ink,
    ])
    expect(looks?.borderTopWidth).toBe('1px')
    expect(looks?.borderTopColor).not.toBe(canvas)
    await forceColors('none')
  })

  it('is as large whatever a check came to', async () => {
    const { session, wheel } = await open()
    const sizes = new Set<string>()
    for (const outcome of [null, 'verbatim', 'said-by-another', 'not-there', 'near'] as const) {
      const claims = outcome && {
        'It lost a wheel,': { outcome, ofQuoted: true, caveats: ['in-part', 'older'] as const },
      }
      session.show({ begun: outcome !== null, stands: [], another: [], differs: [], claims: claims ?? {} })
      await pointAt(wheel)
      await passTime(REST + 10)
      const [tip] = tips()
      const { width = 0, height = 0 } = tip?.getBoundingClientRect() ?? {}
      sizes.add(`${width} ${height}`)
      expect(tip?.scrollWidth).toBeLessThanOrEqual(width)
      leave()
      await frame()
    }
    expect(sizes).toEqual(new Set(['320 84']))
  })

  it('has one empty host, which stays until the session ends and never changes', async () => {
    const { wheel, noon, stop } = await open()
    const hosts = () => [...document.documentElement.children].slice(2)
    expect(hosts()).toEqual([])
    await pointAt(wheel)
    await passTime(REST + 10)
    const [host] = hosts()
    const before = host?.outerHTML
    expect(before).toMatch(/^<div aria-hidden="true" style="[^"]*"><\/div>$/)
    expect(host && getComputedStyle(host).getPropertyValue('--paper')).toBe('')
    await pointAt(noon)
    await passTime(REST + 10)
    expect(tips()).toHaveLength(1)
    leave()
    await frame()
    expect(hosts()).toEqual([host])
    expect(host?.outerHTML).toBe(before)
    stop()
    expect(hosts()).toEqual([])
  })

  it('is asked for when the pointer comes upon a statement, where it is not there yet', async () => {
    const { wheel } = await open()
    vi.stubGlobal('whenceTip', undefined)
    await pointAt(wheel)
    expect(tellings().map(({ type }) => type)).toContain('drawings')
    await passTime(REST + 10)
    expect(tips()).toEqual([])
  })
})

describe('the hand', () => {
  it('is over marked words alone, and changes no element', async () => {
    const { article, wheel } = await open()
    const before = article.outerHTML
    const changes = vi.fn()
    const observer = new MutationObserver(changes)
    observer.observe(document, { attributes: true, childList: true, subtree: true })
    expect(cursorOf(wheel)).toBe('auto')
    await pointAt(wheel)
    expect(cursorOf(wheel)).toBe('pointer')
    expect(document.getAnimations().map(({ playState }) => playState)).toEqual(['finished'])
    await pointAt(article.querySelector('p') ?? wheel)
    expect(cursorOf(wheel)).toBe('auto')
    expect(document.getAnimations()).toEqual([])
    expect(observer.takeRecords()).toEqual([])
    observer.disconnect()
    expect(article.outerHTML).toBe(before)
  })

  it('is left to the page over links of its own, which have no tip', async () => {
    const { wheel } = await open()
    const text = wheel.firstChild as Text
    const link = document.createElement('a')
    link.href = '#elsewhere'
    link.append(text.splitText(1).splitText(0))
    wheel.append(link)
    await vi.waitFor(() => expect(paintedWords()).toHaveLength(2))
    await pointAt(link)
    await passTime(REST + 10)
    expect(document.getAnimations()).toEqual([])
    expect(tips()).toEqual([])
  })
})
