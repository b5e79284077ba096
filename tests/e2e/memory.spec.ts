import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse as parseCsv } from 'csv-parse/sync'
import { demo } from '../../fixtures/expected.mjs'
import recordSchema from '../../schema/record.schema.json' with { type: 'json' }
import recordsSchema from '../../schema/records.schema.json' with { type: 'json' }
import type { PageRecord } from '../../src/core/export/page-record'
import { MIGRATIONS } from '../../src/platform/memory/memory-database'
import { violations } from '../support/axe-violations'
import { ChromiumPage } from '../support/chromium/chromium-page'
import type { Driver, Page, Tab } from '../support/driver'
import { remembered, switchMemory } from '../support/memory-of'
import { expect, openArticle, painted, poll, shows, test, textOf } from './harness'
import { copyAs, listenToTaking, saveAs, taken } from './taken'

test.use({ edition: 'e2e', shared: true })

const MEMORY = 'src/panel/memory/memory.html'
const LETTERS = 'We told them in writing, twice'
/** Pages of the demo web that have the same quotation, the demo article last. */
const OTHERS = [
  ['harbourpost.test', '/news/warning-letters'],
  ['quaymirror.test', '/story/48817'],
] as const

/** Opens the page of the memory, once it tells how many pages there are. */
async function openMemory(driver: Driver, told: string): Promise<Tab> {
  const memory = await driver.open(driver.extensionUrl(MEMORY))
  await shows(memory, told)
  return memory
}

async function search(memory: Page, field: string, words: string): Promise<void> {
  await memory.evaluate(
    ([name, value]) => {
      const input = document.querySelector<HTMLInputElement>(`input[name=${name}]`)
      if (!input) throw new Error('no such field')
      input.value = value ?? ''
      input.dispatchEvent(new Event('input', { bubbles: true }))
    },
    [field, words],
  )
}

const sites = (memory: Page): Promise<string[]> =>
  memory.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('.found-page h3 a')].map(({ host }) => host.replace(/:\d+$/, '')),
  )

/** Pictures in both themes. */
async function picture(driver: Driver, page: Page, path: (scheme: string) => string | null): Promise<void> {
  for (const scheme of ['dark', 'light'] as const) {
    await driver.setColorScheme(scheme)
    expect(await violations(page)).toEqual([])
    await page.screenshot(path(scheme), { whole: true })
  }
}

test('what was read is found again, on three outlets, in the memory and at the statement, and is deleted, handed on and taken back', async ({
  driver,
  web,
  shot,
}) => {
  await test.step('nothing is remembered before memory is switched on', async () => {
    const article = await driver.open(web.address('harbourpost.test', '/news/warning-letters'))
    await driver.clickAction(article)
    await painted(article)
    await article.close()
    const memory = await openMemory(driver, 'Nothing is remembered yet.')
    await shows(memory, 'Memory is off')
    await memory.close()
  })

  await switchMemory(driver, 'Remember what I read')
  for (const [at, [host, path]] of OTHERS.entries()) {
    const article = await driver.open(web.address(host, path))
    await driver.clickAction(article)
    await poll(() => remembered(driver), 'pages that are remembered').toEqual([at + 1, 0])
    await article.close()
  }
  const { tab, panel } = await openArticle(driver, web.address(demo.host, demo.path))
  await panel.click('.row-open', LETTERS)
  await shows(panel, 'These words were also on two pages that you have read.')
  await shows(panel, 'word for word')
  await panel.evaluate(() => document.querySelector('.elsewhere')?.scrollIntoView())
  await panel.screenshot(shot('panel'))
  await driver.setColorScheme('dark')
  await panel.screenshot(shot('panel-dark'))
  await driver.setColorScheme('light')
  await panel.click('button', 'Check the source')
  await shows(panel, 'These words stand at the source.')
  await poll(() => remembered(driver), 'pages and checks that are remembered').toEqual([OTHERS.length + 1, 1])
  const asked = web.requests.length

  const memory = await openMemory(driver, '3 pages')
  await test.step('it is searched by words, speaker and outlet', async () => {
    expect((await sites(memory)).sort()).toEqual(['harbourpost.test', 'quaymirror.test', 'varnholm-courier.test'])
    await picture(driver, memory, (scheme) => shot(`memory-${scheme}`))
    await search(memory, 'words', 'writing twice')
    await poll(async () => (await sites(memory)).length).toBe(3)
    await search(memory, 'outlet', 'courier')
    await poll(() => sites(memory)).toEqual(['varnholm-courier.test'])
    await memory.click('summary', 'What was checked')
    await shows(memory, 'verbatim')
    await search(memory, 'speaker', 'nobody of this name')
    await shows(memory, 'Nothing that is remembered matches all of this.')
    for (const field of ['words', 'outlet', 'speaker']) await search(memory, field, '')
    await poll(async () => (await sites(memory)).length).toBe(3)
  })

  const file = await test.step('it is exported', async () => {
    await listenToTaking(memory)
    await memory.click('button', 'Export 3 pages')
    await poll(async () => (await taken(memory)).saved.length).toBe(1)
    const text = (await taken(memory)).saved[0]?.text ?? ''
    expect(text.split('\n')).toHaveLength(5)
    return text
  })

  await test.step('what is found is exported in every form, each as its validator has it', async () => {
    await memory.click('button', 'Export as…')
    await shows(memory, 'Export what is remembered')
    await picture(driver, memory, (scheme) => shot(`export-${scheme}`))
    const ajv = new Ajv2020({ strict: true, allErrors: true, schemas: [recordSchema] })
    const validate = ajv.compile(recordsSchema)
    const { name, text } = await saveAs(memory, 'Record (JSON)')
    expect(name).toMatch(/^3-pages-\d{4}-\d\d-\d\d\.json$/)
    const { records } = JSON.parse(text) as { records: PageRecord[] }
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true)
    expect(records).toHaveLength(3)
    const count = records.reduce((sum, { statements }) => sum + statements.length, 0)
    const pages = new Set(records.map(({ article }) => article.url))

    const table = (await saveAs(memory, 'Table (CSV)')).text
    const rows: { page: string; outcome: string }[] = parseCsv(table, { bom: true, columns: true })
    expect([rows.length, new Set(rows.map(({ page }) => page))]).toEqual([count, pages])
    expect(rows.map(({ outcome }) => outcome)).toContain('verbatim')
    const { total, first } = JSON.parse((await saveAs(memory, 'Web Annotations')).text)
    expect([total, first.items.length]).toEqual([count, count])
    const { annotations } = JSON.parse((await saveAs(memory, 'Hypothesis')).text)
    expect(new Set(annotations.map(({ uri }: { uri: string }) => uri))).toEqual(pages)
    expect(JSON.parse((await saveAs(memory, 'ClaimReview')).text)['@graph']).toHaveLength(count)
    expect(await copyAs(memory, 'Markdown')).toContain('# Where the statements come from: 3 pages')
    expect((await copyAs(memory, 'Citation')).split('\n\n')).toHaveLength(3)
    await memory.screenshot(shot('export-citation'))
    await memory.press('Escape')
    await poll(() => memory.evaluate(() => document.querySelector('dialog') === null)).toBe(true)
  })

  await test.step('so is what is ticked, and the report on it opens and is printed', async () => {
    await search(memory, 'words', 'writing twice')
    await poll(async () => (await sites(memory)).length).toBe(3)
    for (const at of [0, 1])
      await memory.evaluate((n) => document.querySelectorAll<HTMLInputElement>('.found-head input')[n]?.click(), at)
    await shows(memory, 'statements that are ticked')
    await picture(driver, memory, (scheme) => shot(`ticked-${scheme}`))
    await memory.click('button', 'Export as…')
    await shows(memory, 'statements that are found')
    await memory.click('.export button', 'Open the report')
    const report = await driver.tabAt(driver.extensionUrl('src/panel/report/report.html'))
    await shows(report, 'Where the statements come from: 2 pages')
    await shows(report, 'What was not checked')
    await picture(driver, report, (scheme) => shot(`report-${scheme}`))
    await listenToTaking(report)
    await report.click('button', 'Save as a file')
    await poll(async () => (await taken(report)).saved.length).toBe(1)
    const [saved] = (await taken(report)).saved
    expect(saved?.text).toContain('"format":"whence-records"')
    if (report instanceof ChromiumPage) {
      const path = shot('report')?.replace('.png', '.pdf')
      const pdf = await report.page.pdf(path ? { path } : {})
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    }
    await report.close()
    await memory.press('Escape')
    await poll(() => memory.evaluate(() => document.querySelector('dialog') === null)).toBe(true)
    await memory.click('button', 'Untick all')
    await search(memory, 'words', '')
    await poll(async () => (await sites(memory)).length).toBe(3)
  })

  await test.step('a page is deleted and put back, a site and everything for good', async () => {
    await memory.click('button', 'Delete this page')
    await shows(memory, '2 pages')
    await memory.click('.said button', 'Undo')
    await shows(memory, '3 pages')
    await memory.click('summary', 'By site')
    await memory.click('button', 'Delete all of quaymirror.test')
    await shows(memory, 'Delete all that is remembered of quaymirror.test?')
    await memory.click('dialog button', 'Keep')
    await memory.click('button', 'Delete all of quaymirror.test')
    await memory.click('dialog button', 'Delete')
    await shows(memory, '2 pages')
    expect(await sites(memory)).not.toContain('quaymirror.test')
    await memory.click('button', 'Delete everything')
    await memory.screenshot(shot('sure'))
    await memory.click('dialog button', 'Delete')
    await shows(memory, 'Nothing is remembered yet.')
  })

  await test.step('it is imported, but for what is no page of it', async () => {
    const give = (text: string) =>
      memory.evaluate((content) => {
        const input = document.querySelector<HTMLInputElement>('input[type=file]')
        const files = new DataTransfer()
        files.items.add(new File([content], 'memory.jsonl'))
        if (!input) throw new Error('no field for a file')
        input.files = files.files
        input.dispatchEvent(new Event('change', { bubbles: true }))
      }, text)
    await give('<html>a page that was saved')
    await shows(memory, 'That is not a memory file: nothing was added.')
    await give(`${file}{"first":"never"}\n`)
    await shows(memory, '3 pages were added, one was not understood')
    expect((await sites(memory)).length).toBe(3)
    await shows(memory, 'from an imported file')
    await give(file)
    await shows(memory, '3 were there already')
  })
  expect(web.requests.slice(asked), 'nothing was asked for').toEqual([])
  await memory.click('button', 'Delete everything')
  await memory.click('dialog button', 'Delete')
  await shows(memory, 'Nothing is remembered yet.')
  await switchMemory(driver, 'Off')
  await memory.close()
  await tab.close()
})

test('a disk that is full loses nothing that is remembered, and that is told until there is room', async ({
  driver,
  web,
  shot,
}) => {
  await switchMemory(driver, 'Remember what I read')
  const [[host, path], [another, further]] = OTHERS
  const first = await driver.open(web.address(host, path))
  await driver.clickAction(first)
  await poll(() => remembered(driver), 'pages that are remembered').toEqual([1, 0])

  // What a browser does to every write once the disk is full.
  await driver.background.evaluate(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = function (...asked) {
      if (this.transaction.db.name !== 'memory') return put.apply(this, asked)
      throw new DOMException('The disk is full.', 'QuotaExceededError')
    }
    Object.assign(IDBObjectStore.prototype, { putWithRoom: put })
  })
  const second = await driver.open(web.address(another, further))
  await driver.clickAction(second)
  await painted(second)
  const memory = await openMemory(driver, 'The browser has no more room')
  await shows(memory, 'Nothing already remembered is lost.')
  await shows(memory, 'one page')
  expect(await sites(memory)).toEqual([host])
  await memory.screenshot(shot('full'))
  expect(await remembered(driver)).toEqual([1, 0])

  await driver.background.evaluate(() => {
    const { prototype } = IDBObjectStore
    prototype.put = (prototype as IDBObjectStore & { putWithRoom: IDBObjectStore['put'] }).putWithRoom
  })
  await second.goto(web.address(another, further))
  await driver.clickAction(second)
  await poll(() => remembered(driver), 'pages that are remembered').toEqual([2, 0])
  await memory.goto(driver.extensionUrl(MEMORY))
  await shows(memory, '2 pages')
  expect(await textOf(memory)).not.toContain('no more room')

  await memory.click('button', 'Delete everything')
  await memory.click('dialog button', 'Delete')
  await shows(memory, 'Nothing is remembered yet.')
  for (const tab of [first, second, memory]) await tab.close()
  await switchMemory(driver, 'Off')
})

test('a memory of a newer version is left as it is, and that is told', async ({ driver, web, shot }) => {
  await switchMemory(driver, 'Remember what I read')
  const version = MIGRATIONS.length + 1
  const stored = (open: number) =>
    driver.background.evaluate(
      (wanted) =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('memory', wanted)
          opening.onsuccess = () => {
            const { version: stands } = opening.result
            opening.result.close()
            resolve(stands)
          }
          opening.onerror = () => reject(opening.error)
        }),
      open,
    )
  await stored(version)
  const { tab, panel } = await openArticle(driver, web.address(demo.host, demo.path))
  await panel.click('.row-open', LETTERS)
  await shows(panel, 'A newer version of Whence has written this memory.')
  const memory = await openMemory(driver, 'This one leaves it as it is')
  await memory.screenshot(shot('newer'))
  expect(await textOf(memory)).not.toContain('Nothing is remembered yet.')
  expect(await stored(version)).toBe(version)

  await memory.click('button', 'Delete everything')
  await memory.click('dialog button', 'Delete')
  await shows(memory, 'Nothing is remembered yet.')
  await memory.close()
  await tab.close()
  await switchMemory(driver, 'Off')
})
