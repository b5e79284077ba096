import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keepFocus } from './keep-focus'

let following: AbortController

beforeEach(() => {
  following = new AbortController()
  document.body.innerHTML = `<header><h1>The list</h1><button id="more">More</button></header>
    <section id="bar"><p>Hidden</p><button id="show">Show</button></section>
    <ul><li><button id="a">a</button></li><li><button id="b">b</button></li><li><button id="c" disabled>c</button></li></ul>`
  keepFocus(following.signal)
})
afterEach(() => {
  following.abort()
  document.body.replaceChildren()
})

const at = (id: string) => {
  const found = document.getElementById(id)
  if (!found) throw new Error(`no ${id}`)
  return found
}
const focused = () => document.activeElement?.id || document.activeElement?.localName
const settled = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => setTimeout(resolve))))

it.each([
  ['a row that goes: to the next', 'a', () => at('a').closest('li')?.remove(), 'b'],
  ['the last row: to the one before', 'b', () => at('b').closest('li')?.remove(), 'a'],
  ['a bar that closes: to what comes after it', 'show', () => at('bar').remove(), 'a'],
  [
    'a view in the place of another: to its heading',
    'b',
    () => replace('<main><h1>Off</h1><button>On</button></main>'),
    'h1',
  ],
])('%s', async (_, id, change, place) => {
  at(id).focus()
  change()
  await vi.waitFor(() => expect(focused()).toBe(place))
})

it('leaves it to what has put the focus somewhere itself', async () => {
  at('a').focus()
  at('a').closest('li')?.remove()
  // As an effect does, after the frame.
  requestAnimationFrame(() => at('more').focus())
  await settled()
  expect(focused()).toBe('more')
})

it('moves nothing where what had the focus is still there, or the reader has left it', async () => {
  at('a').focus()
  at('b').closest('li')?.remove()
  await settled()
  expect(focused()).toBe('a')
  at('a').blur()
  await settled()
  at('a').closest('li')?.remove()
  await settled()
  expect(focused()).toBe('body')
})

it('is at rest once it is called off', async () => {
  at('a').focus()
  following.abort()
  at('a').closest('li')?.remove()
  await settled()
  expect(focused()).toBe('body')
})

function replace(html: string): void {
  document.body.innerHTML = html
}
