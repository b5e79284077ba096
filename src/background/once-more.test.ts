import { expect, it } from 'vitest'
import { onceMore } from './once-more'

it('works once more for all that was asked meanwhile, one after the other, and for each by itself', async () => {
  const begun: number[] = []
  const waiting: (() => void)[] = []
  const ask = onceMore((of) => {
    begun.push(of)
    return new Promise((resolve) => waiting.push(resolve))
  })
  const end = async () => {
    waiting.shift()?.()
    await new Promise((resume) => setTimeout(resume))
  }
  const first = ask(1)
  void ask(1)
  void ask(1)
  void ask(2)
  expect(begun).toEqual([1, 2])
  await end()
  expect(begun).toEqual([1, 2, 1])
  await end()
  await end()
  await first
  expect(begun).toEqual([1, 2, 1])
})

it('is none the worse for what fails', async () => {
  let tries = 0
  const ask = onceMore(async () => {
    tries++
    throw new Error('no room')
  })
  await ask(1)
  await ask(1)
  expect(tries).toBe(2)
})
