import { afterEach, expect, it } from 'vitest'
import { findFaintText } from './contrast'

afterEach(() => document.body.replaceChildren())

function put(color: string, background: string): HTMLElement {
  const element = document.createElement('p')
  element.textContent = 'The gates could fail.'
  element.style.color = color
  document.body.style.background = background
  document.body.append(element)
  return element
}

it.each([
  ['#767676', 'white', 0],
  ['#777777', 'white', 1],
  ['#8a8a8a', '#1f2023', 0],
  ['#6a6a6a', '#1f2023', 1],
])('%s on %s', (color, background, faint) => {
  put(color, background)
  expect(findFaintText(document.body)).toHaveLength(faint)
  document.body.style.background = ''
})
