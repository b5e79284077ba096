import { join, relative } from 'node:path'
import { loadTypeScript } from './load-typescript.mjs'
import { step } from './step.mjs'

/**
 * Shows a reading where there is no window: prints it, and leaves pictures of the page and of the panel, light and
 * dark, with the list and with the statement that the first click on the page opens.
 * @param {import('../../tests/support/driver').Driver} driver
 * @param {{ tab: import('../../tests/support/driver').Tab, reading: import('../../src/core/model').Reading }} read
 * @param {string} folder
 */
export async function writeShots(driver, { tab, reading }, folder) {
  const { printAsReader } = await loadTypeScript('src/cli/print-as-reader.ts')
  const { readPaint, pointOnPaint } = await loadTypeScript('tests/support/page-scripts.ts')
  const { waitFor } = await loadTypeScript('tests/support/wait-for.ts')
  const panel = await driver.panel(tab)
  const shoot = async (/** @type {string} */ what) => {
    for (const scheme of /** @type {const} */ (['light', 'dark'])) {
      await driver.setColorScheme(scheme)
      await tab.screenshot(join(folder, `page-${what}-${scheme}.png`), { whole: what === 'list' })
      await panel.screenshot(join(folder, `panel-${what}-${scheme}.png`))
    }
  }
  await step('Taking pictures', async () => {
    const isListed = () => panel.evaluate(() => document.querySelector('[data-id]') !== null)
    const isPainted = async () => (await tab.evaluate(readPaint)).length > 0
    if (reading.statements.length > 0) {
      await waitFor('the statements in the panel', isListed)
      await waitFor('the highlights on the page', isPainted)
    }
    await shoot('list')
    const chosen = reading.statements.find(({ sources, form }) => sources.length > 0 && form === 'direct')
    const point = chosen && (await tab.evaluate(pointOnPaint, chosen.content[0].text.slice(0, 20)))
    if (!point) return
    await tab.clickAt(point)
    const isOpen = () => panel.evaluate(() => document.querySelector('.statement-view') !== null)
    await waitFor('the statement in the panel', isOpen)
    await shoot('statement')
  })
  console.log(`\n${printAsReader(reading, process.env)}`)
  console.log(`\nPictures of page and panel: ${relative(process.cwd(), folder) || folder}`)
}
