import { demo } from '../../fixtures/expected.mjs'
import { expect, painted, shows, test, unpainted } from './harness'

const WELCOME = 'src/welcome/welcome.html'
const OPTIONS = 'src/options/options.html'

test.describe('with the prompts answered with yes', () => {
  test.use({ consent: true })

  test('allowed on the welcome page, every article is marked, and after it is taken back none is', async ({
    driver,
    web,
    shot,
  }) => {
    const open = await driver.open(web.address(demo.host, demo.path))
    const welcome = await driver.tabAt(driver.extensionUrl(WELCOME))
    await unpainted(open)

    await test.step('the tab that is already open is read', async () => {
      await welcome.activate()
      await welcome.screenshot(shot('welcome'))
      await welcome.click('button', 'Mark on every news site')
      await shows(welcome, 'Done. Articles are marked as you open them')
      await open.activate()
      await painted(open)
    })

    const later = await driver.open(web.address('harbourpost.test', '/news/warning-letters'))
    await test.step('so is one that is opened now', () => painted(later))

    await test.step('taken back in the options, the marks are off both', async () => {
      const options = await driver.open(driver.extensionUrl(OPTIONS))
      await options.screenshot(shot('options'))
      await options.click('label', 'Only when asked')
      await shows(options, 'Taken back')
      await unpainted(open)
      await unpainted(later)
    })

    await test.step('and a page that is opened now is left alone', async () => {
      const last = await driver.open(web.address('harbourpost.test', '/news/pryce-premier-call'))
      await driver.clickAction(last)
      await painted(last)
      await last.goto(web.address('meridian-ledger.test', '/briefs/olmsk-port'))
      await shows(await driver.panel(last), 'Whence has no access to this page')
      await unpainted(last)
    })
  })

  test('allowed in the panel, the page is read at once', async ({ driver, web }) => {
    const read = await driver.open(web.address(demo.host, demo.path))
    await driver.clickAction(read)
    await painted(read)
    const other = await driver.open(web.address('harbourpost.test', '/news/warning-letters'))
    const panel = await driver.panel(other)
    await shows(panel, 'Whence has no access to this page')
    await panel.click('button', 'Allow on every news site')
    await painted(other)
    await shows(panel, 'The two letters nobody answered')
  })
})

test.describe('with no leave for any site', () => {
  test.use({ shared: true })

  test('without access, the panel says so and how to mend it', async ({ driver, web, shot }) => {
    const read = await driver.open(web.address(demo.host, demo.path))
    await driver.clickAction(read)
    await painted(read)
    const other = await driver.open(web.address('harbourpost.test', '/news/warning-letters'))
    const panel = await driver.panel(other)
    await shows(panel, 'Whence has no access to this page')
    await panel.screenshot(shot('panel'))
    await unpainted(other)

    await test.step('the toolbar button mends it', async () => {
      await driver.clickAction(other)
      await painted(other)
      await shows(panel, 'Harbour Post')
    })

    await test.step('the panel follows the tabs', async () => {
      await read.activate()
      await shows(panel, 'The Varnholm Courier')
      await other.activate()
      await shows(panel, 'The two letters nobody answered')
    })
  })

  test('no page can ask for a file of the extension', async ({ driver, web }) => {
    const tab = await driver.open(web.address(demo.host, demo.path))
    await driver.clickAction(tab)
    await painted(tab)
    const files = ['manifest.json', WELCOME, 'src/content/article-script.js', 'icons/16.png'].map((file) =>
      driver.extensionUrl(file),
    )
    const got = await tab.evaluate(
      (urls) =>
        Promise.all(
          urls.map((url) =>
            fetch(url).then(
              ({ ok }) => ok,
              () => false,
            ),
          ),
        ),
      files,
    )
    expect(got).toEqual(files.map(() => false))
  })
})
