/** Seconds, as people read them: `0.4 s`, `12 s`. @param {number} ms */
export const seconds = (ms) => `${ms < 9_950 ? (ms / 1000).toFixed(1) : Math.round(ms / 1000)} s`

/**
 * Says what is being done, does it, and says how long it took.
 * @template T
 * @param {string} label what is being done: `Building for Chromium`
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const began = Date.now()
  process.stdout.write(`${label} … `)
  try {
    const result = await work()
    process.stdout.write(`${seconds(Date.now() - began)}\n`)
    return result
  } catch (error) {
    process.stdout.write('failed\n')
    throw error
  }
}
