import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { barrierReading } from '../ui/testing/invented-reading'
import { showCard } from './card'

const { article, statements } = barrierReading()
const [, QUOTATION, , , , UNNAMED] = statements
const onClose = vi.fn()
let attached: ShadowRoot[] = []
const attachShadow = Element.prototype.attachShadow

beforeEach(() => {
  attached = []
  onClose.mockClear()
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

it('shows words, chain, originals and how to open the panel', () => {
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
