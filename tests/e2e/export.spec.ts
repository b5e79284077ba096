import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse as parseCsv } from 'csv-parse/sync'
import { demo } from '../../fixtures/expected.mjs'
import schema from '../../schema/record.schema.json' with { type: 'json' }
import { violations } from '../support/axe-violations'
import { ChromiumPage } from '../support/chromium/chromium-page'
import { settledTraces } from '../support/traces-of'
import { expect, openArticle, poll, shows, test, textOf } from './harness'
import { copyAs, listenToTaking, saveAs, taken } from './taken'

test.use({ edition: 'e2e' })

test('what was read and checked is taken along, in every form, and nobody is asked for anything', async ({
  driver,
  web,
  shot,
}) => {
  const { tab, panel } = await openArticle(driver, web.address(demo.host, demo.path))
  await panel.click('button', 'Check all')
  const traces = await settledTraces(driver, tab)
  const asked = web.requests.length
  await listenToTaking(panel)

  await panel.click('button[aria-label=More]')
  await panel.click('[role=menuitem]', 'Export…')
  await shows(panel, 'Export this page')
  for (const scheme of ['light', 'dark'] as const) {
    await driver.setColorScheme(scheme)
    expect(await violations(panel)).toEqual([])
    await panel.screenshot(shot(`page-${scheme}`))
  }

  const { name, text } = await saveAs(panel, 'Record (JSON)')
  expect(name).toMatch(/^[\w.-]+-\d{4}-\d\d-\d\d\.json$/)
  const record = JSON.parse(text)
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema)
  expect(validate(record), JSON.stringify(validate.errors)).toBe(true)
  expect(record.traces.length).toBe(traces.length)

  const rows: string[][] = parseCsv((await saveAs(panel, 'Table (CSV)')).text, { bom: true })
  expect(rows.length).toBe(record.statements.length + 1)
  expect(JSON.parse((await saveAs(panel, 'Web Annotations')).text).total).toBe(record.statements.length)
  expect(JSON.parse((await saveAs(panel, 'ClaimReview')).text)['@graph'].length).toBe(record.statements.length)
  expect(await copyAs(panel, 'Markdown')).toContain('## What was not checked')
  await panel.click('.export-choice', 'Citation')
  await panel.screenshot(shot('citation'))
  expect(await copyAs(panel, 'Citation')).toContain(`http://${demo.host}`)

  await test.step('a statement is copied by key, and its link leads to its words', async () => {
    await panel.press('Escape')
    await poll(() => panel.evaluate(() => document.querySelector('dialog') === null)).toBe(true)
    await panel.click('.row-open')
    await panel.click('button', 'Copy as…')
    await shows(panel, 'Copy or cite this statement')
    await panel.screenshot(shot('statement'))
    expect(await copyAs(panel, 'HTML')).toMatch(/^<blockquote/)
    const address = await copyAs(panel, 'Link to the words')
    expect(address).toContain('#:~:text=')
    await panel.press('Escape')
  })

  await test.step('the report opens in a page of its own, and is printed', async () => {
    await panel.click('button[aria-label=More]')
    await panel.click('[role=menuitem]', 'Export…')
    await panel.click('.export-choice', 'Report')
    await panel.click('.export button', 'Open the report')
    const report = await driver.tabAt(driver.extensionUrl('src/panel/report/report.html'))
    await shows(report, 'What was not checked')
    await shows(report, 'Verbatim')
    await listenToTaking(report)
    for (const scheme of ['light', 'dark'] as const) {
      await driver.setColorScheme(scheme)
      expect(await violations(report)).toEqual([])
      await report.screenshot(shot(`report-${scheme}`))
    }
    await report.screenshot(shot('report-whole'), { whole: true })
    await report.click('button', 'Save as a file')
    await poll(async () => (await taken(report)).saved.length).toBe(1)
    const [file] = (await taken(report)).saved
    expect(file?.text).toContain('<script type="application/json" id="whence-record">')
    expect((await textOf(report)).length).toBeGreaterThan(500)
    if (report instanceof ChromiumPage) {
      const path = shot('report')?.replace('.png', '.pdf')
      const pdf = await report.page.pdf(path ? { path } : {})
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    }
  })

  expect(web.requests.slice(asked), 'nothing was asked for').toEqual([])

  await test.step('but where the report is checked again, which the reader asks for', async () => {
    const report = await driver.tabAt(driver.extensionUrl('src/panel/report/report.html'))
    await report.click('button', 'Check again')
    await shows(report, 'As recorded: verbatim. The text is the same.')
    await shows(report, 'Nothing has changed.')
    await report.screenshot(shot('report-again'))
  })
})
