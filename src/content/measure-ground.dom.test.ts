import { afterEach, expect, it } from 'vitest'
import { isHidden } from './is-hidden'
import { measureGround } from './measure-ground'

afterEach(() => {
  document.body.innerHTML = ''
})

function put(style: string, text = 'words'): HTMLElement {
  const element = document.createElement('p')
  element.setAttribute('style', style)
  element.textContent = text
  document.body.append(element)
  return element
}

it.each([
  ['color: #222', 'light'],
  ['color: #767676', 'light'],
  ['color: #dcdcdc', 'dark'],
  ['color: rgb(255 255 255 / 0.9)', 'dark'],
])('takes the ground of text with %s for %s', (style, ground) => {
  expect(measureGround(put(style))).toBe(ground)
})

it.each([
  ['display: none', true],
  ['visibility: hidden', true],
  ['position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)', true],
  ['color: #222', false],
  ['position: absolute; inset: 0', false],
  ['content-visibility: auto', false],
])('takes an element with %s for hidden: %s', (style, hidden) => {
  expect(isHidden(put(style))).toBe(hidden)
})
