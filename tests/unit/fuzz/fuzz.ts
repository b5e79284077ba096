import fc from 'fast-check'
import { expect, it } from 'vitest'

/**
 * Properties that must hold whatever is given: no exception, no run over its bound, no offset outside the text, no words
 * that are not in it. `npm test` tries the same few cases each time; `npm run fuzz -- --cases N` tries more, others by
 * each seed. What it finds becomes a test of its own, beside what was mended.
 */

/** Over all properties together. */
const CASES = Number(process.env.FUZZ_CASES ?? 3000)
const SEED = Number(process.env.FUZZ_SEED ?? 29)
/** For all cases of one property, on a busy machine. Milliseconds. */
const PATIENCE = 30_000 + CASES * 20

/**
 * Holds a property against so many of all cases.
 * @param share of all cases, between 0 and 1
 * @param bound that each may take, ms of processor time: many times what the slowest takes
 */
export function fuzz<T>(
  name: string,
  { share, bound }: { share: number; bound: number },
  values: fc.Arbitrary<T>,
  check: (value: T) => void | Promise<void>,
): void {
  const numRuns = Math.max(1, Math.round(CASES * share))
  it(`${name} (${numRuns} cases)`, { timeout: PATIENCE }, async () => {
    const property = fc.asyncProperty(values, async (value) => {
      const before = process.cpuUsage()
      await check(value)
      const { user } = process.cpuUsage(before)
      expect(user / 1000, 'ms').toBeLessThan(bound)
    })
    await fc.assert(property, { seed: SEED, numRuns })
  })
}

/** So many come one after the other, each a fifth longer than the one before. */
const SHORT = 120

/**
 * Lengths up to one, to be tried in this order: what takes exponential time is told by one of the short ones, and waited
 * for by none; from there on each is four times as long as the one before.
 */
export function lengthsUpTo(most: number): number[] {
  const lengths: number[] = []
  for (let length = 2; length < most; length = length < SHORT ? Math.ceil(length * 1.2) : length * 4)
    lengths.push(length)
  return [...lengths, most]
}

/**
 * Has work done at one length after the other, and ends with the first that takes too long.
 * @param bound for each length, ms of processor time
 */
export function expectEachInTime(most: number, bound: number, work: (length: number) => void): void {
  for (const length of lengthsUpTo(most)) {
    const before = process.cpuUsage()
    work(length)
    expect(process.cpuUsage(before).user / 1000, `ms, at length ${length}`).toBeLessThan(bound)
  }
}
