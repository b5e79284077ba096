import type { Driver } from './driver'
import { waitFor } from './wait-for'

/** Switches the memory on or off, in the options. */
export async function switchMemory(driver: Driver, choice: 'Off' | 'Remember what I read'): Promise<void> {
  const options = await driver.open(driver.extensionUrl('src/options/options.html'))
  await options.click('label', choice)
  await waitFor(`the choice ${choice}`, () =>
    options.evaluate(
      (chosen) =>
        [...document.querySelectorAll('label:has(:checked) b')].some(({ textContent }) => textContent === chosen),
      choice,
    ),
  )
  await options.close()
}

/** How many pages are remembered by now, and how many checks of their statements. */
export const remembered = (driver: Driver): Promise<[pages: number, checks: number]> =>
  driver.background.evaluate(async () => {
    // To open what is not there would make it.
    if (!(await indexedDB.databases()).some(({ name }) => name === 'memory')) return [0, 0]
    return new Promise<[pages: number, checks: number]>((resolve, reject) => {
      const opening = indexedDB.open('memory')
      opening.onerror = () => reject(opening.error)
      opening.onsuccess = () => {
        const reading = opening.result.transaction('records').objectStore('records').getAll()
        reading.onsuccess = () => {
          opening.result.close()
          const records: { traces: unknown[] }[] = reading.result
          resolve([records.length, records.reduce((sum, { traces }) => sum + traces.length, 0)])
        }
      }
    })
  })
