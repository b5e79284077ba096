import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundleInPage, openBenchBrowser, openBenchPage } from './bench-page.mjs'
import { median, savedPages } from './bench-reading.mjs'
import { readPage } from './serve-page.mjs'
import { step } from './step.mjs'
import { Trouble } from './trouble.mjs'

/*
 * Reading by this code and by that of another checkout, in turns, page by page: times of one machine differ by the hour, and
 * so only what was measured side by side can be compared.
 */

/** Times that every page is opened with each code. */
const ROUNDS = 3
/** Readings of a page each time, of which the median counts. */
const RUNS = 5

/** What one code takes. @typedef {{ first: number[], reading: number[], ofReadability: number[] }} Taken */

/**
 * Measures and prints.
 * @param {{ beside: string, all: boolean }} options `beside`: the folder of a checkout with its packages installed
 * @throws {Trouble} where there are no saved pages, or the other code cannot be bundled
 */
export async function benchTurns({ beside, all }) {
  const files = await savedPages(all)
  const scripts = [await bundleOf(beside), await bundleInPage()]
  /** @type {Taken[]} */
  const taken = scripts.map(() => ({ first: [], reading: [], ofReadability: [] }))
  const { context, close } = await openBenchBrowser()
  try {
    await step(`Reading ${files.length} saved pages in turns`, async () => {
      for (let round = 0; round < ROUNDS; round++) {
        for (const [at, file] of files.entries()) {
          const html = await readPage(file)
          const order = (at + round) % 2 === 0 ? [0, 1] : [1, 0]
          for (const which of order) {
            const page = await openBenchPage(context, { name: file, html }, scripts[which] ?? '')
            const { whole } = await page.call('timeReading')
            const times = await page.call('measure', [], RUNS, at + round)
            await page.close()
            const reading = median(times.reading)
            taken[which]?.first.push(whole)
            taken[which]?.reading.push(reading)
            taken[which]?.ofReadability.push(reading / median(times.readability))
          }
        }
      }
    })
  } finally {
    await close()
  }
  const [other, own] = taken
  if (other && own) tell(other, own)
}

/** @param {string} folder @returns {Promise<string>} */
async function bundleOf(folder) {
  try {
    const path = join(resolve(folder), 'scripts/lib/bench-page.mjs')
    return await (await import(pathToFileURL(path).href)).bundleInPage()
  } catch (error) {
    throw new Trouble(`The code in ${folder} cannot be bundled: ${error instanceof Error ? error.message : error}`)
  }
}

/** @param {Taken} other @param {Taken} own */
function tell(other, own) {
  const sum = (/** @type {number[]} */ times) => times.reduce((all, time) => all + time, 0)
  /** @param {'first' | 'reading'} what */
  const ratio = (what) => median(own[what].map((time, at) => time / (other[what][at] ?? time))).toFixed(2)
  console.log(
    `Reading takes ${ratio('reading')} of the other's time at the median page, the first in a page ${ratio('first')}.`,
  )
  console.log(`All reading: ${(sum(own.reading) / sum(other.reading)).toFixed(2)}.`)
  const [before, now] = [other, own].map(({ ofReadability }) => median(ofReadability).toFixed(2))
  console.log(`Of Readability, page by page: ${before} there, ${now} here.`)
}
