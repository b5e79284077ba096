import type { Page } from '../support/driver'
import { pointOnPaint } from '../support/page-scripts'
import { expect, painted, poll, shows, test, textOf } from './harness'

test.use({ edition: 'e2e' })

const OPTIONS = 'src/options/options.html'

/** Of the example in each language: words that are otherwise at the source, what checks them, and what comes of that. */
const SAMPLES = [
  ['fr', 'dès que le budget le permettra', 'Vérifier la source', 'Reformulé'],
  ['es', 'en cuanto el presupuesto lo permita', 'Comprobar la fuente', 'Reformulado'],
  ['pt-BR', 'assim que o orçamento permitir', 'Verificar a fonte', 'Reformulada'],
  ['ja', '水門は予算が許し次第', '出典を照合', '言い換え'],
  ['de', 'sobald die Mittel es erlauben', 'Quelle prüfen', 'Umformuliert'],
] as const

test('a language that is chosen in the options is spoken at once, by the panel and the options, and set back with the rest', async ({
  driver,
  web,
}) => {
  const article = await driver.open(web.address('varnholm-courier.test', '/news/five-things-about-the-hinges'))
  await driver.clickAction(article)
  await painted(article)
  const panel = await driver.panel(article)
  await panel.click('.row-open', 'I ask for two divers')
  await shows(panel, 'Check the source')

  const options = await driver.open(driver.extensionUrl(OPTIONS))
  await shows(options, 'How marks look')
  const choose = (language: string) =>
    options.evaluate((chosen) => {
      const list = document.querySelector<HTMLSelectElement>('select[aria-labelledby=language]')
      if (!list) throw new Error('no list of languages')
      list.value = chosen
      list.dispatchEvent(new Event('change', { bubbles: true }))
    }, language)
  const languageOf = (page: Page) =>
    page.evaluate(() => `${document.documentElement.lang} ${document.documentElement.dir}`)

  await choose('de')
  await shows(options, 'Wie Markierungen aussehen')
  await poll(() => languageOf(options)).toBe('de ltr')
  expect(await options.evaluate(() => document.title)).toBe('Whence: Einstellungen')
  await article.activate()
  await shows(panel, 'Quelle prüfen')
  await poll(() => languageOf(panel)).toBe('de ltr')
  expect(await textOf(panel)).not.toContain('Check the source')

  await test.step('so does what is drawn on the page', async () => {
    const point = await article.evaluate(pointOnPaint, 'I ask for two divers')
    if (!point) throw new Error('no paint')
    await article.moveTo({ x: 1, y: 1 })
    await article.moveTo(point)
    await poll(async () => (await article.closedShadows()).map(({ text }) => text).join()).toContain(
      'Klicken zum Öffnen',
    )
  })

  const welcome = await driver.open(driver.extensionUrl('src/welcome/welcome.html'))
  await test.step('a page that is opened now speaks it from the first', () =>
    shows(welcome, 'Sehen, woher die Nachricht kommt'))

  for (const [tag, words, check, outcome] of SAMPLES) {
    await test.step(`the example of the welcome page is told, and checked, in ${tag}`, async () => {
      await options.activate()
      await choose(tag)
      await welcome.activate()
      await shows(welcome, words)
      await welcome.evaluate(pressMarked, words)
      await poll(() => welcome.evaluate(openWords)).toContain(words)
      await welcome.click('button', check)
      await shows(welcome, outcome)
    })
  }
  await welcome.close()

  await test.step('it is set back with the rest', async () => {
    await options.activate()
    await options.click('button', 'Alles zurücksetzen')
    await shows(options, 'How marks look')
    await article.activate()
    await shows(panel, 'Check the source')
  })
})

/** Run in the page: press the marked words that have these; which are open. */
function pressMarked(words: string): void {
  const marked = [...document.querySelectorAll<HTMLElement>('.sample-words')]
  marked.find((each) => each.textContent?.includes(words))?.click()
}
const openWords = () => document.querySelector('.sample-words[aria-pressed=true]')?.textContent ?? ''
