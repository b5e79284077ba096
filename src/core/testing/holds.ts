import fc from 'fast-check'

/** What is generated is the same in each run of the suite; `SEED=7 npx vitest …` tries other texts. */
const SEED = Number(process.env.SEED ?? 17)
/** Texts for each property, few enough for the suite; `RUNS=5000` tries more. */
const RUNS = Number(process.env.RUNS ?? 60)

/** Holds a property against generated values. Throws with the smallest value found that it does not hold of. */
export function holds<T extends [unknown, ...unknown[]]>(
  values: { [K in keyof T]: fc.Arbitrary<T[K]> },
  check: (...values: T) => void,
): void {
  fc.assert(fc.property(...values, check), { seed: SEED, numRuns: RUNS })
}
