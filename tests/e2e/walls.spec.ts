import { claimOfTrace } from '../../src/core/claims/claims-of-traces'
import type { Trace } from '../../src/core/trace/hop/trace'
import type { CutOff } from '../../src/core/trace/source/source-text'
import { waitWords } from '../../src/ui/remedy-words'
import type { Driver, Page } from '../support/driver'
import { articleThatQuotes } from '../support/own-articles'
import type { ServedHtml } from '../support/serve-html'
import { nameOf, settledTraces, tracesOf } from '../support/traces-of'
import { waitFor } from '../support/wait-for'
import { drawnNow, expect, painted, shows, test } from './harness'

test.use({ edition: 'e2e', shared: true })

interface Walled {
  at: [host: string, path: string]
  words: string
  /** Why the words cannot be seen there without more ado; null where nothing is given out. */
  cutOff: CutOff | null
}

const signIn: Walled = {
  at: ['caspian-mutual.test', '/members/minutes'],
  words: 'We have known since the spring that the gates close late, and we have priced it in',
  cutOff: 'sign-in',
}
const consent: Walled = {
  at: ['lindal-radio.test', '/voices/pilots'],
  words: 'You learn to hear the ice before you see it, and then you have a minute',
  cutOff: 'consent',
}
const scripts: Walled = {
  at: ['gatehouse.test', '/board'],
  words: 'Whoever moved the gauge by a hand has drowned my cellar twice',
  cutOff: 'scripts',
}
const missing: Walled = {
  at: ['the-roundup.test', '/2024/the-winter-of-ice'],
  words: 'The ice came in on a Sunday and went out with the pay of the pilots',
  cutOff: 'error',
}
const teaser: Walled = {
  at: ['meridian-ledger.test', '/politics/three-plans-for-the-gates'],
  words: 'None of the three plans has a line for what happens to the night shift',
  cutOff: 'subscription',
}
const paid: Walled = {
  at: ['caspian-mutual.test', '/investors/filings/2026-q3'],
  words: 'Nothing in this quarter obliges us to leave the Lower Quay',
  cutOff: null,
}
const ALL = [signIn, consent, scripts, missing, teaser, paid]

interface Stage {
  driver: Driver
  web: { address(host: string, path?: string): string }
  serve: (pages: Record<string, string>) => Promise<ServedHtml>
}

/** An article that quotes from all of them, read, with its panel. */
async function openArticle({ driver, web, serve }: Stage) {
  const quoted = ALL.map(({ at, words }) => ({ words, who: 'Ada Lindholm', href: web.address(...at) }))
  const site = await serve({ '/walls': articleThatQuotes('What Stands Behind the Walls', quoted) })
  const tab = await driver.open(site.address('own.test', '/walls'))
  await driver.clickAction(tab)
  await painted(tab)
  return { tab, panel: await driver.panel(tab) }
}

const rows = (panel: Page): Promise<string[]> =>
  panel.evaluate(() =>
    [...document.querySelectorAll('.row')].map((row) => row.querySelector('.outcome')?.textContent?.trim() ?? ''),
  )

/** Waits until a page shows these words; while it loads anew it can be asked nothing. */
const comes = (page: Page, words: string) =>
  waitFor(words, () =>
    page.evaluate((wanted) => document.body?.textContent?.includes(wanted) ?? false, words).catch(() => false),
  )

test('no wall, teaser, question, shell or missing page is told as not there', async ({ driver, web, serve, shot }) => {
  const { tab, panel } = await openArticle({ driver, web, serve })
  await panel.click('button', 'Check all')
  const traces = await settledTraces(driver, tab)
  const found = ALL.map(({ at }) => {
    const trace: Trace | undefined = traces.find(({ href }) => href === web.address(...at))
    const check = trace?.hops[0]?.check
    return [at[1], trace && claimOfTrace(trace)?.outcome, check && 'source' in check ? check.source.cutOff : null]
  })
  expect(found).toEqual(ALL.map(({ at, cutOff }) => [at[1], cutOff ? 'unseen' : 'unreadable', cutOff]))
  const unseen = 'not in the part read'
  await expect.poll(() => rows(panel)).toEqual([unseen, unseen, unseen, unseen, unseen, 'not read'])
  expect(await drawnNow(tab, 'differs')).toEqual([])
  await panel.screenshot(shot('list'))
  for (const [{ words, at }, says] of [
    [signIn, 'The rest asks its reader to sign in.'],
    [consent, 'It asks for consent before it shows its text.'],
    [scripts, 'The rest is put together by scripts'],
    [missing, 'It says that there is no such page'],
  ] as const) {
    await panel.click('.row-open', words)
    await shows(panel, 'Not in the part that could be read')
    await shows(panel, says)
    await panel.screenshot(shot(at[0]))
    await panel.click('button', 'Statements')
  }
})

test('a source in a tab is read when its reader has signed in and says so', async ({ driver, web, serve, shot }) => {
  const { tab, panel } = await openArticle({ driver, web, serve })
  await panel.click('.row-open', signIn.words)
  await panel.click('button', 'Check the source')
  await shows(panel, 'Not in the part that could be read')
  await panel.click('button', 'Check it in a tab')
  const source = await driver.tabAt(web.address(...signIn.at))
  await shows(panel, waitWords.here)
  const waiting = { goal: 'check', hops: [{ check: null, step: { step: 'open' } }] }
  expect(await tracesOf(driver, tab)).toMatchObject([waiting])
  for (const scheme of ['dark', 'light'] as const) {
    await driver.setColorScheme(scheme)
    await panel.screenshot(shot(`waiting-there-${scheme}`))
  }
  await driver.stopBackground()
  await source.click('button', 'Sign in')
  await comes(source, 'We have known since the spring')
  await panel.click('button', waitWords.readNow)
  await shows(panel, 'These words stand at the source')
  await shows(panel, 'Read from the open tab.')
  const [trace] = await settledTraces(driver, tab)
  expect(nameOf(trace?.hops[0]?.check)).toBe('verbatim')
  expect(trace?.hops[0]?.check).toMatchObject({ source: { cutOff: null } })
  for (const scheme of ['dark', 'light'] as const) {
    await driver.setColorScheme(scheme)
    await panel.screenshot(shot(`read-${scheme}`))
  }
  await source.close()
})

test('what a site had answered is known in the tab, and no more is claimed', async ({ driver, web, serve, shot }) => {
  const { tab, panel } = await openArticle({ driver, web, serve })
  await panel.click('.row-open', paid.words)
  await panel.click('button', 'Check the source')
  await shows(panel, 'asks for a subscription before it shows this page')
  await panel.click('button', 'Check it in a tab')
  const source = await driver.tabAt(web.address(...paid.at))
  await shows(panel, waitWords.refused({ status: '402' }))
  await tab.activate()
  await shows(panel, 'is open in a tab')
  for (const scheme of ['dark', 'light'] as const) {
    await driver.setColorScheme(scheme)
    await panel.screenshot(shot(`waiting-here-${scheme}`))
  }

  await test.step('read too early, the wall is no finding', async () => {
    await panel.click('button', waitWords.readNow)
    await shows(panel, 'Not in the part that could be read')
    await shows(panel, 'The site had answered with error 402 before.')
    await shows(panel, 'The rest asks for a subscription.')
    expect(await drawnNow(tab, 'differs')).toEqual([])
    await panel.screenshot(shot('too-early'))
  })
  await test.step('read again after that, the words stand', async () => {
    await source.click('button', 'I am a subscriber')
    await comes(source, 'Premiums written in the quarter')
    await tab.activate()
    await panel.click('button', 'Read the tab once more')
    await shows(panel, 'These words stand at the source')
    await shows(panel, 'The site had answered with error 402 before.')
  })
  await source.close()
})

test('a wait is ended by giving up, or by closing the tab', async ({ driver, web, serve }) => {
  const { tab, panel } = await openArticle({ driver, web, serve })
  const wait = async () => {
    await panel.click('button', 'Check it in a tab')
    const source = await driver.tabAt(web.address(...consent.at))
    await shows(panel, waitWords.here)
    return source
  }
  const isAsBefore = async () => {
    await shows(panel, 'Not in the part that could be read')
    const traces = await settledTraces(driver, tab)
    expect(traces).toMatchObject([{ goal: null, hops: [{ way: 'fetch', check: { outcome: 'notFound' } }] }])
  }
  await panel.click('.row-open', consent.words)
  await panel.click('button', 'Check the source')
  await shows(panel, 'It asks for consent')
  const first = await wait()
  await panel.click('button', waitWords.giveUp)
  await isAsBefore()
  await first.close()
  const second = await wait()
  await second.close()
  await tab.activate()
  await isAsBefore()
})
