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
  const { body } = page(4, 60)
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
