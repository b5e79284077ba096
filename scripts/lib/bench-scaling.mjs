import v8 from 'node:v8'
import vm from 'node:vm'
import { loadTypeScript } from './load-typescript.mjs'

/*
 * Whether attribution takes time in proportion to a text's length, on articles that no newspaper prints: each hostile
 * shape is read at several lengths, each four times the one before. Processor time counts, on all threads: other work on
 * the machine is no fault of attribution.
 */

v8.setFlagsFromString('--expose-gc')
/** What runs before left is no part of a time. @type {() => void} */
const collectGarbage = vm.runInNewContext('gc')

/** Units of text. */
const SIZES = [4_000, 16_000, 64_000, 256_000, 1_024_000]
/** Between a length and one 16 times as long, in steps of the list above. */
const SPAN = 2
/** A text 16 times as long may take at most so many times as long. */
const MOST = 20
/** Shorter times are noise: they are counted as if they were so long. Milliseconds. */
const LEAST_MS = 15
/** A ratio that is too large is measured anew so often, and the least time of each length counts: other work on the machine only adds. */
const AGAIN = 4

/**
 * Measures and prints.
 * @param {{ only: string }} options `only` is part of the shapes' names, `''` for all
 * @returns {Promise<number>} the exit code
 */
export async function benchScaling({ only }) {
  /** @type {{ hostileShapes: readonly import('../../src/core/attribution/testing/hostile-articles').HostileShape[] }} */
  const { hostileShapes } = await loadTypeScript('src/core/attribution/testing/hostile-articles.ts')
  /** @type {typeof import('../../src/core/attribution/testing/loaded-attributor')} */
  const { attribute } = await loadTypeScript('src/core/attribution/testing/loaded-attributor.ts')
  const shapes = hostileShapes.filter(({ name }) => name.includes(only))
  // The compiler has to settle first.
  for (const { make } of hostileShapes) attribute(make(SIZES[0] ?? 0))
  console.log(
    `\nAttribution of hostile texts: ms at ${SIZES.map((size) => `${size / 1000} kB`).join(', ')}; the largest ratio`,
  )
  /** @type {string[]} */
  const tooMuch = []
  for (const { name, make } of shapes) {
    const { times, ratio } = tryToScale((size) => timeOf(attribute, make(size)))
    if (ratio > MOST) tooMuch.push(name)
    const row = times.map((ms) => ms.toFixed(0).padStart(6)).join('')
    console.log(`${row}  ${ratio.toFixed(1).padStart(5)}${ratio > MOST ? ' !' : '  '} ${name}`)
  }
  console.log(`\n${shapes.length} shapes; ${tooMuch.length} took more than ${MOST} times as long for 16 times the text`)
  return tooMuch.length > 0 ? 1 : 0
}

/** As `scale`; a shape that attribution fails on is one that took too long. @type {typeof scale} */
function tryToScale(time) {
  try {
    return scale(time)
  } catch (error) {
    console.log(`    ${error}`)
    return { times: [], ratio: Number.POSITIVE_INFINITY }
  }
}

/**
 * @param {(size: number) => number} time of one run, in ms
 * @returns {{ times: number[], ratio: number }} as far as it got: what is clearly too slow is not tried at greater lengths
 */
function scale(time) {
  /** @type {number[]} */
  const times = []
  let worst = 0
  for (const [at, size] of SIZES.entries()) {
    times.push(time(size))
    const from = at - SPAN
    if (from < 0) continue
    for (let k = 0; k < AGAIN && ratioOf(times, from, at) > MOST; k++) {
      times[from] = Math.min(times[from] ?? 0, time(SIZES[from] ?? 0))
      times[at] = Math.min(times[at] ?? 0, time(size))
    }
    worst = Math.max(worst, ratioOf(times, from, at))
    if (worst > MOST) break
  }
  return { times, ratio: worst }
}

/** @param {number[]} times @param {number} from @param {number} to */
const ratioOf = (times, from, to) => (times[to] ?? 0) / Math.max(LEAST_MS, times[from] ?? 0)

/**
 * @param {import('../../src/core/attribution/load-attributor').Attributor} attribute
 * @param {import('../../src/core/model').Article} article
 */
function timeOf(attribute, article) {
  collectGarbage()
  const began = process.cpuUsage()
  attribute(article)
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}
