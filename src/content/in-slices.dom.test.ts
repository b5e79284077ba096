import { afterEach, expect, test, vi } from 'vitest'
import type { Steps } from '../core/article/steps'
import { inSlices, SLICE } from './in-slices'

afterEach(() => document.body.replaceChildren())

const never = new AbortController().signal

/** Work of so many steps that take a millisecond each; counts how often it is begun. */
function work(steps: number) {
  const count = { begun: 0, tasks: 0 }
  const begin = function* (): Steps<number> {
    count.begun++
    for (let at = 0; at < steps; at++) {
      const until = performance.now() + 1
      while (performance.now() < until);
      yield
    }
    return count.begun
  }
  return { count, begin }
}

function addParagraph(): void {
  const paragraph = document.createElement('p')
  paragraph.textContent = 'The pumps at the eastern lock have stopped again.'
  document.body.append(paragraph)
}

test('short work is done before the page does anything else', async () => {
  let begun = 0
  const begin = function* (): Steps<number> {
    begun++
    for (let at = 0; at < SLICE; at++) yield
    return begun
  }
  // The clock stands still: where the machine is busy, any work may take longer than a slice.
  const clock = vi.spyOn(performance, 'now').mockReturnValue(performance.now())
  const done = inSlices(begin, never).finally(() => clock.mockRestore())
  expect(begun).toBe(1)
  addParagraph()
  expect(await done).toBe(1)
})

test('the page has its turn while long work is done', async () => {
  const { begin } = work(SLICE * 6)
  let turns = 0
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    turns++
    port2.postMessage(null)
  }
  port2.postMessage(null)
  await inSlices(begin, never)
  port1.close()
  expect(turns).toBeGreaterThan(2)
})

test('work on a page that changes meanwhile is begun anew', async () => {
  const { begin } = work(SLICE * 3)
  const done = inSlices(begin, never)
  addParagraph()
  expect(await done).toBe(2)
})

test('a change that bears on no text does not matter', async () => {
  const { begin } = work(SLICE * 3)
  const done = inSlices(begin, never)
  document.body.append(document.createElement('script'))
  expect(await done).toBe(1)
})

test('on a page that never stands still it comes to an end all the same', async () => {
  const { begin } = work(SLICE * 5)
  const change = setInterval(addParagraph, 1)
  const begun = await inSlices(begin, never)
  clearInterval(change)
  expect(begun).toBeLessThan(6)
})

test('what nobody waits for any more is given up', async () => {
  const life = new AbortController()
  const { begin } = work(SLICE * 3)
  const done = inSlices(begin, life.signal)
  life.abort()
  await expect(done).rejects.toThrow()
})
