import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { collectBlocks, collectInSteps } from './collect-blocks'
import { finish } from './steps'
import { Visibility } from './visibility'

/** A page of so many sections, each of so many paragraphs. */
function page(sections: number, paragraphs: number) {
  const one = (section: number) =>
    Array.from({ length: paragraphs }, (_, at) => `<p>Paragraph ${at} of section ${section}.</p>`).join('')
  const all = Array.from({ length: sections }, (_, at) => `<section>${one(at)}</section>`).join('')
  return parseHTML(`<html><body>${all}</body></html>`).document
}

const textsOf = ({ blocks }: ReturnType<typeof collectBlocks>) => blocks.map(({ text }) => text)

test('in steps the same is found as in one go', () => {
  const { body } = page(4, 120)
  const steps = collectInSteps(body, new Visibility())
  let pauses = 0
  while (!steps.next().done) pauses++
  expect(pauses).toBeGreaterThan(3)
  expect(textsOf(finish(collectInSteps(body, new Visibility())))).toEqual(
    textsOf(collectBlocks(body, new Visibility())),
  )
})

test.each([
  ['the paragraph it comes to', (section: Element) => section.replaceChildren()],
  ['the section it is in', (section: Element) => section.remove()],
])('where %s is taken out in a pause, what stands behind is found', (_, takeOut) => {
  const { body } = page(3, 100)
  const steps = collectInSteps(body, new Visibility())
  steps.next()
  const [first] = body.children
  if (first) takeOut(first)
  const texts = textsOf(finish(steps))
  expect(texts[0]).toBe('Paragraph 0 of section 0.')
  if (first?.isConnected) expect(texts).toContain('Paragraph 99 of section 2.')
  expect(new Set(texts).size).toBe(texts.length)
})

test('of text without end the beginning is read, in time that grows with its length alone', () => {
  const line = 'The sluice held through the night, the warden said.<br>'
  const { document } = parseHTML(`<html><body><div>${line.repeat(60_000)}</div></body></html>`)
  const { blocks } = collectBlocks(document.body, new Visibility())
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0)
  expect(length).toBeGreaterThan(1_900_000)
  expect(length).toBeLessThan(2_100_000)
  expect(Math.max(...blocks.map(({ text }) => text.length))).toBeLessThan(11_000)
})
