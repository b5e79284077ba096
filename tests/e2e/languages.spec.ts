import { abroad } from '../../fixtures/expected.mjs'
import type { Statement } from '../../src/core/model'
import { stateOf, waitForReading } from '../support/state-of'
import { clickOnPaint, expect, painted, poll, test } from './harness'

test.use({ shared: true })

for (const { language, host, path, quotations, around } of abroad) {
  test(`a piece in another language is read: ${language}`, async ({ driver, web, shot }) => {
    const tab = await driver.open(web.address(host, path))
    await driver.clickAction(tab)
    const reading = await waitForReading(driver, tab)
    const words = (await painted(tab)).join('\n')
    await tab.screenshot(shot('page'))

    await test.step('its quotations are marked, and no words of others around it', async () => {
      for (const quotation of quotations) expect.soft(words).toContain(quotation.words)
      for (const other of around) expect.soft(words).not.toContain(other)
    })

    await test.step('a click on marked words leads to their statement', async () => {
      for (const quotation of quotations) {
        await clickOnPaint(tab, quotation.words)
        const holds = ({ content }: Statement) => content.some(({ text }) => text.includes(quotation.words))
        await poll(async () => {
          const state = await stateOf(driver, tab)
          return state?.status === 'read' ? state.focus : null
        }).toBe(reading.statements.find(holds)?.id)
      }
    })

    await test.step('whoever is named speaks, or else it is told that only the marks are known', async () => {
      if (reading.marksOnly) expect(reading.marksOnly).toEqual([language])
      else expect(speakersOf(reading.statements)).toEqual(quotations.map(({ speaker }) => speaker))
    })
  })
}

const speakersOf = (statements: readonly Statement[]) =>
  statements.filter(({ form, where }) => form === 'direct' && where === 'body').map(({ speaker }) => speaker?.name)
