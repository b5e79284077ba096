import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Claim } from '../core/claims/claim-of'
import { barrierReading } from '../ui/testing/invented-reading'
import { speakFrom, spoken } from '../words/messages'
import { speakIn } from '../words/testing/speak'
import { showCard } from './card'

const { article, statements } = barrierReading()
const [, QUOTATION, , , , UNNAMED] = statements
const onClose = vi.fn()
const check = vi.fn<() => Promise<string | null>>()
let attached: ShadowRoot[] = []
const attachShadow = Element.prototype.attachShadow

beforeEach(() => {
  attached = []
  onClose.mockClear()
  check.mockReset()
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attachShadow.call(this, init)
    attached.push(root)
    return root
  })
})
afterEach(() => vi.restoreAllMocks())

function show(statement = QUOTATION, avoid?: DOMRect) {
  if (!statement) throw new Error('no such statement')
  const before = new Set(document.documentElement.children)
  const card = showCard(statement, article, {
    theme: 'dark',
    claim: null,
    check,
    key: Promise.resolve('Alt+Shift+Q'),
    onClose,
    ...(avoid && { avoid }),
  })
  const hosts = [...document.documentElement.children].filter((element) => !before.has(element))
  const [host] = hosts
  const [root] = attached
  if (!host || !root) throw new Error('no card')
  return { card, host, root, hosts }
}

it('adds one element, whose inside the page cannot reach', () => {
  const { card, host, hosts } = show()
  expect(hosts).toHaveLength(1)
  expect(host.shadowRoot).toBeNull()
  expect(host.childNodes).toHaveLength(0)
  card.close()
  expect(host.isConnected).toBe(false)
  expect(onClose).not.toHaveBeenCalled()
})

it('keeps the way to check in sight, however long the chain is', () => {
  const { card, root } = show()
  const [box] = root.querySelectorAll<HTMLElement>('.card')
  const [button] = root.querySelectorAll('.check')
  if (!box || !button) throw new Error('the card is empty')
  box.style.maxBlockSize = '16rem'
  expect(box.scrollHeight).toBeGreaterThan(box.clientHeight)
  expect(button.getBoundingClientRect().bottom).toBeLessThan(box.getBoundingClientRect().bottom)
  card.close()
})

it('grows with the reader’s text size, and not with what the page makes of it', () => {
  const sizes = () => {
    const { card, root } = show()
    const [head, name] = ['.card', '.name'].map((it) => root.querySelector(it))
    if (!head || !name) throw new Error('the card is empty')
    const sizes = [head, name].map((it) => Number.parseFloat(getComputedStyle(it).fontSize))
    card.close()
    attached = []
    return sizes
  }
  document.documentElement.style.fontSize = '40px'
  expect(sizes()).toEqual([13, 13])
  document.documentElement.style.fontSize = ''
  // What `medium` comes to is the reader's setting: here one that is half as large again.
  const styleOf = getComputedStyle
  vi.spyOn(globalThis, 'getComputedStyle').mockImplementation((element, ...rest) => {
    const style = styleOf(element, ...rest)
    return element.parentElement === document.documentElement
      ? Object.create(style, { fontSize: { value: '24px' } })
      : style
  })
  expect(sizes()).toEqual([19.5, 19.5])
})

it('has the way to the panel in two lines at most, in a window of 320 pixels', async () => {
  const { card, root } = show()
  await Promise.resolve()
  const [how, box, close] = ['.how', '.card', '.close'].map((it) => root.querySelector<HTMLElement>(it))
  if (!how || !box || !close) throw new Error('the card is empty')
  expect(how.textContent).toContain('Alt+Shift+Q')
  for (const width of [296, 368]) {
    box.style.inlineSize = `${width}px`
    expect(how.offsetHeight / Number.parseFloat(getComputedStyle(how).lineHeight)).toBeLessThan(2.1)
    expect(how.getBoundingClientRect().right).toBeLessThanOrEqual(close.getBoundingClientRect().left)
  }
  card.close()
})

it('is written in the direction of its language, whatever that of the page is', () => {
  const { tag, messages } = spoken()
  const direction = () => {
    const { card, root } = show()
    const [arrow] = [...root.querySelectorAll('.icon-turns')].map((icon) => getComputedStyle(icon).transform)
    const [inner] = [...root.querySelectorAll('.card')].map((it) => getComputedStyle(it).direction)
    card.close()
    attached = []
    return [inner, arrow]
  }
  document.documentElement.dir = 'rtl'
  expect(direction()).toEqual(['ltr', 'none'])
  document.documentElement.dir = ''
  speakFrom(() => ({ tag: 'ar', messages }))
  expect(direction()).toEqual(['rtl', 'matrix(-1, 0, 0, 1, 0, 0)'])
  expect(tag).toBe('en-GB')
  speakIn('en')
})

it('parts no word of a sentence in Japanese', async () => {
  speakIn('ja')
  const { card, root } = show()
  await Promise.resolve()
  const text = root.querySelector('.how')?.firstChild
  if (!(text instanceof Text)) throw new Error('the card is empty')
  const word = new Range()
  word.setStart(text, text.data.indexOf('サイドバー'))
  word.setEnd(text, text.data.indexOf('サイドバー') + 'サイドバー'.length)
  const [box] = [...root.querySelectorAll<HTMLElement>('.card')]
  for (let width = 280; width < 380; width += 10) {
    if (box) box.style.inlineSize = `${width}px`
    expect([...new Set([...word.getClientRects()].map(({ top }) => top))], `${width} pixels`).toHaveLength(1)
  }
  card.close()
  speakIn('en')
})

it('shows words, chain, originals and how to open the panel', async () => {
  const { card, root } = show()
  expect(root.querySelector('.words')?.textContent).toContain('“We told them in writing')
  expect([...root.querySelectorAll('.station-name bdi')].map((name) => name.textContent)).toEqual([
    'Pavo Lindqvist-Adeyemi',
    'Harbour Post',
    'The Varnholm Courier',
  ])
  const links = [...root.querySelectorAll('a')]
  expect(links.map((link) => [link.host, link.target, link.rel])).toEqual([
    ['harbourpost.test', '_blank', 'noopener noreferrer'],
    ['www.documents.harbourpost.test', '_blank', 'noopener noreferrer'],
  ])
  expect(root.textContent).toContain('Toolbar button: open the sidebar')
  await vi.waitFor(() => expect(root.textContent).toContain('Toolbar button or Alt+Shift+Q: open the sidebar'))
  card.close()
})

it('says when it is not certain who speaks', () => {
  const { card, root } = show(UNNAMED)
  expect(root.textContent).toContain('Speaker not named')
  expect(root.textContent).toContain('Not certain who says this')
  card.close()
})

it('is closed by its button, and tells', () => {
  const { host, root } = show()
  root.querySelector('button')?.click()
  expect(host.isConnected).toBe(false)
  expect(onClose).toHaveBeenCalledOnce()
})

it('is closed by Escape, which the page does not hear', () => {
  const heard = vi.fn()
  document.addEventListener('keydown', heard)
  const { host } = show()
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  expect(host.isConnected).toBe(false)
  expect(onClose).toHaveBeenCalledOnce()
  expect(heard).not.toHaveBeenCalled()
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  expect(heard).toHaveBeenCalledOnce()
  document.removeEventListener('keydown', heard)
})

it('keeps clear of the words, keeps its size and its colours whatever the page does', () => {
  const hostile = document.createElement('style')
  hostile.textContent =
    'html { font-size: 30px; direction: rtl } div { display: none !important; opacity: 0 !important; color: red }'
  document.head.append(hostile)
  const { card, host, root } = show(QUOTATION, new DOMRect(0, innerHeight - 60, innerWidth, 40))
  const box = root.querySelector('.card')
  if (!box) throw new Error('no card')
  expect(getComputedStyle(box).fontSize).toBe('13px')
  expect(getComputedStyle(box).color).toBe('rgb(233, 234, 236)')
  expect([getComputedStyle(host).display, getComputedStyle(host).opacity]).not.toContain('none')
  expect(box.getBoundingClientRect().bottom).toBeLessThan(innerHeight - 60)
  expect(box.getBoundingClientRect().width).toBeGreaterThan(250)
  card.close()
  hostile.remove()
})

const press = (key: string, options: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true, ...options })
  window.dispatchEvent(event)
  return event.defaultPrevented
}

it('leaves the focus where it is; Tab leads in, and from its end back', () => {
  const field = document.createElement('button')
  document.body.append(field)
  field.focus()
  const { card, host, root } = show()
  expect(document.activeElement).toBe(field)
  expect(press('Tab')).toBe(true)
  expect(document.activeElement).toBe(host)
  expect(root.activeElement?.role).toBe('dialog')
  expect(press('Tab'), 'within it the browser leads').toBe(false)
  const controls = [...root.querySelectorAll<HTMLElement>('a[href], button:not(:disabled)')]
  controls.at(-1)?.focus()
  expect(press('Tab')).toBe(true)
  expect(document.activeElement).toBe(field)
  expect(press('Tab'), 'once').toBe(false)
  controls[0]?.focus()
  expect(press('Tab', { shiftKey: true })).toBe(true)
  expect(document.activeElement).toBe(field)
  card.focus()
  press('Escape')
  expect(host.isConnected).toBe(false)
  expect(document.activeElement).toBe(field)
  field.remove()
})

it('takes no Tab from a reader who is writing', () => {
  const field = document.createElement('textarea')
  document.body.append(field)
  field.focus()
  const { card } = show()
  expect(press('Tab')).toBe(false)
  card.close()
  field.remove()
})

it('tells what a check came to, and is as large whatever that is', () => {
  const { card, host, root } = show()
  const result = root.querySelector('.result')
  const button = root.querySelector<HTMLButtonElement>('.check')
  const size = () => root.querySelector('.card')?.getBoundingClientRect().height
  const before = size()
  expect([result?.textContent, button?.disabled]).toEqual(['Not checked yet', false])
  const claim = (outcome: Claim['outcome'], caveats: Claim['caveats'] = []) => ({ outcome, ofQuoted: true, caveats })
  const told = [
    claim('checking'),
    claim('verbatim'),
    claim('not-there', ['in-part', 'older', 'changed', 'copy-lacks']),
    claim('unreadable'),
  ].map((each) => {
    card.tell(each)
    expect(size()).toBe(before)
    return [result?.textContent, button?.disabled]
  })
  expect(told).toEqual([
    ['Quoted words: checking…', true],
    ['Quoted words: verbatim', true],
    ['Quoted words: not there, read in part, much older, changed since, not in an older copy', true],
    ['Quoted words: not read', false],
  ])
  expect(host.childNodes).toHaveLength(0)
  card.close()
})

it('says so where no source may be asked, and where that can be allowed', async () => {
  check.mockResolvedValue('harbourpost.test')
  const { card, root } = show()
  root.querySelector<HTMLButtonElement>('.check')?.click()
  await vi.waitFor(() =>
    expect(root.querySelector('.result')?.textContent).toContain('no access to harbourpost.test yet'),
  )
  expect(check).toHaveBeenCalledOnce()
  card.close()
})

it('stands clear of a bar that the page keeps at the bottom', () => {
  const bar = document.createElement('div')
  bar.style.cssText = 'position: fixed; inset: auto 0 0 0; height: 60px; background: #ddd'
  bar.append(document.createElement('p'))
  document.body.append(bar)
  const { card, root } = show(QUOTATION, new DOMRect(0, 20, 300, 20))
  const box = root.querySelector('.card')?.getBoundingClientRect()
  expect(box && box.bottom <= innerHeight - 60).toBe(true)
  expect(box && box.top >= 0).toBe(true)
  card.close()
  bar.remove()
})
