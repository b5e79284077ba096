import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readWalks } from '../support/read-walks'

const walk = (...steps: string[]) =>
  readWalks(
    `# A page\n\n1. not this\n\n## 1. A pupil\nWords.\n\n${steps.map((step, at) => `${at + 1}. ${step}`).join('\n')}`,
  )

describe('a walk', () => {
  it('is read from its heading and its numbered steps', () => {
    const [first, ...others] = walk('Open `courier.test/a`.', 'Press the Whence button.', 'In the panel, see “Gates”.')
    expect(others).toEqual([])
    expect(first?.title).toBe('1. A pupil')
    expect(first?.steps.map(({ step }) => step)).toEqual([
      { kind: 'open', address: 'courier.test/a' },
      { kind: 'button' },
      { kind: 'see', where: 'panel', words: 'Gates' },
    ])
  })

  it.each(['Open the page.', 'In the panel, admire “Gates”.', 'See “Gates”.', 'In the sidebar, press *Check*.'])(
    'with a step that nobody can walk is told: %s',
    (step) => {
      expect(() => walk(step)).toThrow(step)
    },
  )
})

it('docs/first-session.md has ten tasks, of several steps each, in order', () => {
  const walks = readWalks(readFileSync('docs/first-session.md', 'utf8'))
  expect(walks.map(({ title }) => Number.parseInt(title, 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  for (const { steps } of walks) expect(steps.length).toBeGreaterThan(4)
})
