import { Ajv2020 } from 'ajv/dist/2020.js'
import recordSchema from '../../schema/record.schema.json' with { type: 'json' }
import { setSettings } from '../../scripts/lib/set-settings.mjs'
import type { PageRecord } from '../../src/core/export/page-record'
import type { Driver, Point, Tab } from '../support/driver'
import { selectOnPage, writeInto } from '../support/page-scripts'
import { settledTraces } from '../support/traces-of'
import { waitFor } from '../support/wait-for'
import { clickOnPaint, expect, openArticle, painted, poll, shows, test, textOf } from './harness'
import { copyAs, listenToTaking, saveAs } from './taken'

test.use({ shared: true })

const HOST = 'varnholm-courier.test'
const STORY = '/news/second-winter'
const WHO = 'Who said this?'
const CHECK = 'Check these words at…'
const LETTER = 'The second letter was shorter'

/** Selects words on the page, and chooses from the menu over them. */
async function ask(driver: Driver, tab: Tab, words: string, entry: string): Promise<void> {
  await waitFor(`“${words}” on the page`, () => tab.evaluate(selectOnPage, words))
  await driver.clickMenu(tab, entry)
}

test('a right click on selected words tells who said them, or that nobody did, and why', async ({
  driver,
  web,
  shot,
  browserKind,
}) => {
  const tab = await driver.open(web.address(HOST, STORY))
  // Chromium is told of no gesture here, which alone opens the panel and lets Whence read the page.
  if (browserKind === 'chromium') await driver.clickAction(tab)

  await test.step('of a page that was not read before, which is read then', async () => {
    await ask(driver, tab, LETTER, WHO)
    const panel = await driver.panel(tab)
    await shows(panel, 'These words are a part of one statement.')
    await shows(panel, 'Pavo Lindqvist-Adeyemi')
    await shows(panel, 'Harbour Post')
    await shows(panel, 'Why: “told” stands beside the quotation.')
    await panel.screenshot(shot('given'))
  })

  const panel = await driver.panel(tab)
  await test.step('and the panel is opened first of all, as Chromium wants it', async () => {
    if (browserKind !== 'chromium') return
    expect(await driver.background.evaluate(openedAtOnce)).toEqual({ isAsked: true, isForTab: true })
  })

  await test.step('of the page’s own words: nobody, and what stands near', async () => {
    await ask(driver, tab, 'The price has risen since.', WHO)
    await shows(panel, 'Whence found nobody to whom these words are given.')
    await shows(panel, 'they are the page’s own words')
    await shows(panel, 'The nearest statement, which has other words, in the same paragraph:')
    expect(await textOf(panel)).not.toContain('Harbour Post')
    await panel.screenshot(shot('nobody'))
  })

  await test.step('of words outside the article: that they are', async () => {
    await ask(driver, tab, 'Five Things to Know About the Hinges', WHO)
    await shows(panel, 'These words are not part of the article')
    await panel.screenshot(shot('outside'))
  })

  await test.step('until the reader goes back, or clicks on marked words', async () => {
    await panel.click('button', 'All statements')
    await shows(panel, 'A promise in steel')
    await ask(driver, tab, LETTER, WHO)
    await shows(panel, 'These words are a part of one statement.')
    await tab.evaluate(() => getSelection()?.removeAllRanges())
    await clickOnPaint(tab, 'A camera cannot hear')
    await shows(panel, 'Ferran Whitlock')
    expect(await textOf(panel)).not.toContain(WHO)
  })

  await test.step('and is gone when the page is loaded anew', async () => {
    await ask(driver, tab, LETTER, WHO)
    await shows(panel, 'These words are a part of one statement.')
    await tab.goto(web.address(HOST, STORY))
    await poll(async () => (await textOf(panel)).includes(WHO)).toBe(false)
  })

  await test.step('of a page that is no article: that it was not read, and how it can be', async () => {
    await tab.goto(web.address(HOST, '/'))
    await ask(driver, tab, 'The Barrier', WHO)
    await shows(panel, 'The page was not read, so Whence cannot tell who said these words.')
    await shows(panel, 'This page is not an article')
    await panel.screenshot(shot('unread'))
  })
})

test('words in a shadow tree, and in a frame of the page, are answered for as any', async ({ driver, serve }) => {
  const paragraphs = ['in the gatehouse', 'on the quay', 'at the lock', 'by the tide book'].map(
    (place) =>
      `<p>The wardens stood ${place} in the morning and waited for the water to go down, as they had all week.</p>`,
  )
  const site = await serve({
    '/tree': `<!doctype html><html lang="en"><head><title>The Wardens</title><meta property="og:type" content="article">
      </head><body><article><h1>The Wardens Wait for the Water</h1>${paragraphs.join('')}
      <story-text><template shadowrootmode="open">
        <p>“The lamp went out before the bell rang,” said Ida Lindqvist, who keeps the book.</p>
      </template></story-text>
      <iframe width="600" height="200" src="/frame"></iframe></article></body></html>`,
    '/frame': `<!doctype html><html lang="en"><body>
      <blockquote><p>“Nobody rings that bell by day,” said Bastian Okwuosa, who runs the lock.</p></blockquote></body></html>`,
  })
  const { tab, panel } = await openArticle(driver, site.address('own.test', '/tree'))
  for (const [where, name] of [
    ['tree', 'Ida Lindqvist'],
    ['frame', 'Bastian Okwuosa'],
  ] as const) {
    const point = await waitFor(`the words in the ${where}`, () => tab.evaluate(selectWithin, where))
    await driver.clickMenu(tab, WHO, point)
    await shows(panel, 'These words are a part of one statement.')
    await shows(panel, name)
  }
})

/** Runs in the service worker: whether the panel is opened before anything is waited for, when the entry is clicked. */
async function openedAtOnce(): Promise<{ isAsked: boolean; isForTab: boolean }> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
  const { onClicked } = chrome.contextMenus as unknown as {
    onClicked: { dispatch(info: object, tab: object | undefined): void }
  }
  const { open } = chrome.sidePanel
  const asked: chrome.sidePanel.OpenOptions[] = []
  chrome.sidePanel.open = async (options: chrome.sidePanel.OpenOptions) => void asked.push(options)
  onClicked.dispatch({ menuItemId: 'who', selectionText: 'shorter', frameId: 0 }, tab)
  const [atOnce] = asked
  chrome.sidePanel.open = open
  return { isAsked: atOnce !== undefined, isForTab: atOnce?.tabId === tab?.id }
}

test.describe('selected words are checked', () => {
  test.use({ edition: 'e2e' })

  test('at a link of the page, and at an address that is given', async ({ driver, web, shot }) => {
    const tab = await driver.open(web.address(HOST, STORY))
    await driver.clickAction(tab)
    await painted(tab)
    const panel = await driver.panel(tab)

    await test.step('the source of their statement is offered first, and nothing is sent before it is chosen', async () => {
      await ask(driver, tab, LETTER, CHECK)
      await shows(panel, 'source of this statement')
      await panel.screenshot(shot('chooser'))
      expect(new Set(web.requests.map(({ host }) => host))).toEqual(new Set([HOST]))
      await panel.click('.chooser .button-main', 'Check at harbourpost.test')
      await shows(panel, 'These words stand at the source.')
      await shows(panel, 'Pavo Lindqvist-Adeyemi, as on this page')
      await panel.screenshot(shot('checked'))
    })

    const type = async (address: string) => {
      await waitFor('the field', () => panel.evaluate(writeInto, { selector: '#address', text: address }))
      await panel.click('.address button', 'Check there')
    }

    await test.step('what cannot be asked is told, and nothing is sent', async () => {
      const before = web.requests.length
      for (const [address, says] of [
        [`http://127.0.0.1:${new URL(web.address(HOST, '/')).port}/`, 'leads into your own computer or network'],
        ['ftp://harbourpost.test/letter', 'begin with https:// or http://'],
        ['the letters', 'This is not an address'],
        [web.address(HOST, STORY), 'This is the page you are reading'],
      ] as const) {
        await type(address)
        await shows(panel, says)
      }
      expect(web.requests.slice(before)).toEqual([])
    })

    await test.step('an address that is given is looked at as any source', async () => {
      await type(web.address('northwire.test', '/2026/10/06/olmsk-port'))
      await poll(() => textOf(panel)).toMatch(/The whole page was read, [^.]* and these words are not in it\./)
      await panel.screenshot(shot('not-there'))
    })

    await test.step('words of nobody are compared without a speaker', async () => {
      await ask(driver, tab, 'Two people familiar with the exchange told', CHECK)
      await panel.click('.chooser button', 'Check at harbourpost.test')
      await poll(async () => (await settledTraces(driver, tab)).length).toBe(3)
    })

    await test.step('what was found is there again when the same words are asked about, on the page loaded anew too', async () => {
      await panel.press('Escape')
      await shows(panel, 'A promise in steel')
      await ask(driver, tab, LETTER, CHECK)
      await shows(panel, 'These words stand at the source.')
      await tab.goto(web.address(HOST, STORY))
      await shows(panel, 'A promise in steel')
      await ask(driver, tab, LETTER, CHECK)
      await shows(panel, 'These words stand at the source.')
    })
  })
})

test.describe('selected words are kept and taken along', () => {
  // What is remembered, and the setting for it, is for this test alone.
  test.use({ edition: 'e2e', shared: false })

  test('with whose they are and what was checked, as no statement of the page', async ({ driver, web, shot }) => {
    await driver.background.evaluate(setSettings, { memory: 50 })
    const tab = await driver.open(web.address(HOST, STORY))
    await driver.clickAction(tab)
    await painted(tab)
    const panel = await driver.panel(tab)
    await ask(driver, tab, LETTER, CHECK)
    await panel.click('.chooser .button-main', 'Check at harbourpost.test')
    await shows(panel, 'These words stand at the source.')

    await test.step('from the answer', async () => {
      await listenToTaking(panel)
      await panel.click('.answer button', 'Copy as…')
      await shows(panel, 'Copy or cite these words')
      await panel.screenshot(shot('taken'))
      const text = await copyAs(panel, 'Plain text')
      expect(text).toMatch(/^Selected by the reader, not marked by Whence\.\n/)
      expect(text).toContain(LETTER)
      expect(text).toContain('These words stand at the source.')
      await panel.press('Escape')
    })

    const own = 'The price has risen since.'
    await ask(driver, tab, own, WHO)
    await shows(panel, 'Whence found nobody to whom these words are given.')
    await poll(() => driver.background.evaluate(selectionsKept), 'words that are remembered').toBe(2)

    await test.step('and from the memory, by the schema', async () => {
      const memory = await driver.open(driver.extensionUrl('src/panel/memory/memory.html'))
      await shows(memory, 'one page')
      await memory.click('summary', 'What was checked')
      await shows(memory, 'Selected by the reader, not marked by Whence.')
      await listenToTaking(memory)
      await memory.click('button', 'Export as…')
      const { text } = await saveAs(memory, 'Record (JSON)')
      const validate = new Ajv2020({ strict: true, allErrors: true }).compile(recordSchema)
      expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true)
      const { statements, selections = [] } = JSON.parse(text) as PageRecord
      const told = selections.map(({ words, given, traces }) => [
        words.content[0].text,
        words.speaker?.name ?? null,
        given.map(({ share }) => share),
        traces.map(({ claim }) => claim?.outcome),
      ])
      expect(told.sort()).toEqual([
        [own, null, [], []],
        [LETTER, 'Pavo Lindqvist-Adeyemi', ['within'], ['verbatim']],
      ])
      const ids = new Set(statements.map(({ id }) => id))
      expect(selections.some(({ words }) => ids.has(words.id))).toBe(false)
    })
  })
})

/** Runs in the background: how many words that the reader selected are remembered. */
async function selectionsKept(): Promise<number> {
  // To open what is not there would make it.
  if (!(await indexedDB.databases()).some(({ name }) => name === 'memory')) return 0
  return new Promise<number>((resolve, reject) => {
    const opening = indexedDB.open('memory')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const reading = opening.result.transaction('records').objectStore('records').getAll()
      reading.onsuccess = () => {
        opening.result.close()
        const records: { selections?: unknown[] }[] = reading.result
        resolve(records.reduce((sum, { selections = [] }) => sum + selections.length, 0))
      }
    }
  })
}

test.describe('with no leave for any site', () => {
  // Leave that is given would stay given.
  test.use({ consent: true, shared: false })

  test('the reader is asked for a site before the words are looked for there', async ({ driver, web }) => {
    const tab = await driver.open(web.address(HOST, STORY))
    await driver.clickAction(tab)
    await painted(tab)
    const panel = await driver.panel(tab)
    await ask(driver, tab, LETTER, CHECK)
    await panel.click('.chooser .button-main', 'Check at harbourpost.test')
    await shows(panel, 'These words stand at the source.')
    const granted = await driver.background.evaluate(async () => (await chrome.permissions.getAll()).origins ?? [])
    expect(granted.filter((origin) => origin.includes('harbourpost.test'))).not.toEqual([])
  })
})

/** Runs in the page: selects words in its shadow tree or its frame. @returns the middle of them; null where they are not there */
function selectWithin(where: 'tree' | 'frame'): Point | null {
  const frame = document.querySelector('iframe')
  const root = where === 'tree' ? document.querySelector('story-text')?.shadowRoot : frame?.contentDocument?.body
  const quoted = root?.querySelector('p')?.firstChild
  const selection = quoted?.ownerDocument?.getSelection()
  if (!(quoted && selection)) return null
  quoted.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
  frame?.scrollIntoView({ block: 'center', behavior: 'instant' })
  selection.setBaseAndExtent(quoted, 5, quoted, 20)
  quoted.ownerDocument?.defaultView?.focus()
  const range = document.createRange.call(quoted.ownerDocument)
  range.setStart(quoted, 5)
  range.setEnd(quoted, 20)
  const { left, top, width, height } = range.getBoundingClientRect()
  const around = where === 'frame' ? frame?.getBoundingClientRect() : null
  return { x: (around?.left ?? 0) + left + width / 2, y: (around?.top ?? 0) + top + height / 2 }
}
