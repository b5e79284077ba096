import { checks, type ExpectedCheck } from '../../fixtures/checks.mjs'
import { withPort } from '../../fixtures/server/static-file.mjs'
import { claimOfTrace } from '../../src/core/claims/claims-of-traces'
import type { Statement } from '../../src/core/model'
import type { UnreadableReason } from '../../src/core/trace/model'
import { claimTitle, claimWords, unreadableWords } from '../../src/ui/check-words'
import type { Page } from '../support/driver'
import { articleThatQuotes } from '../support/own-articles'
import { nameOf, settledTraces } from '../support/traces-of'
import { drawnOnPage, expect, openArticle, painted, poll, shows, test } from './harness'

test.use({ edition: 'e2e', shared: true })

const wordsOf = ({ content }: Statement) => content.map(({ text }) => text).join(' ')

/** What the list of the panel says of each statement that was checked: its words, and its outcome. */
const rows = (panel: Page): Promise<{ words: string; outcome: string }[]> =>
  panel.evaluate(() =>
    [...document.querySelectorAll('.row')].flatMap((row) => {
      const outcome = row.querySelector('.outcome')?.textContent?.trim()
      return outcome ? [{ words: row.querySelector('.row-words')?.textContent ?? '', outcome }] : []
    }),
  )

/** Ms: eight articles in one browser, and two sources that are waited for until they are too slow. */
const PATIENCE = 240_000

test('checking all of an article comes to what a careful reader finds', async ({ driver, web, shot }) => {
  test.setTimeout(PATIENCE)
  const shown = new Set<string>()
  for (const path of new Set(checks.map((check) => check.host + check.path))) {
    await test.step(path, async () => {
      const wanted = checks.filter((check) => check.host + check.path === path)
      const [first] = wanted
      const tab = await driver.open(web.address(first?.host ?? '', first?.path))
      await driver.clickAction(tab)
      await painted(tab)
      const panel = await driver.panel(tab)
      await panel.click('button', 'Check all')
      const traces = await settledTraces(driver, tab)
      const traceOf = (check: ExpectedCheck) =>
        traces.find(
          ({ href, hops }) =>
            href === withPort(check.source, web.port) && hops[0] && wordsOf(hops[0].statement).startsWith(check.begins),
        )
      const claimOf = (check: ExpectedCheck) => {
        const trace = traceOf(check)
        const claim = trace && claimOfTrace(trace)
        if (!claim) throw new Error(`nothing came of ${check.begins}`)
        return claim
      }
      const told = wanted.map((check) => [check.begins, nameOf(traceOf(check)?.hops[0]?.check)])
      expect(told).toEqual(
        wanted.map((check) => [check.begins, check.outcome === 'unreadable' ? check.reason : check.outcome]),
      )

      for (const check of wanted.filter(({ outcome }) => outcome !== 'unreadable' && !shown.has(outcome))) {
        shown.add(check.outcome)
        await panel.click('.row-open', check.begins)
        await shows(panel, claimTitle(claimOf(check)))
        await panel.click('button', 'Statements')
      }

      for (const check of wanted) {
        const told = async () => {
          const same = (await rows(panel)).filter(({ words }) => words.replace(/^“/, '').startsWith(check.begins))
          return same.map(({ outcome }) => outcome)
        }
        await poll(told).toContain(claimWords(claimOf(check)))
      }
      await panel.screenshot(shot(path.replaceAll('/', '-')))

      const has = (...outcomes: string[]) => wanted.some((check) => outcomes.includes(check.outcome))
      if (has('verbatim', 'edited')) expect(await drawnOnPage(tab, 'stands')).not.toEqual([])
      if (has('reworded', 'partial', 'splice')) expect(await drawnOnPage(tab, 'differs')).not.toEqual([])
      await tab.close()
    })
  }
})

test('each reason why a source cannot be read is told in a sentence of its own', async ({
  driver,
  web,
  serve,
  shot,
  browserKind,
}) => {
  // Chromium tells where a redirect was to go that was turned round, Firefox that it was, and no more.
  const tellsWhereTo = browserKind === 'chromium'
  const reasons: [UnreadableReason, string][] = [
    ['not-found', web.address('harbourpost.test', '/2024/first-letter-on-hinges')],
    ['gone', web.address('publicworks.test', '/statements/2025-0611')],
    ['refused', web.address('caspian-mutual.test', '/investors/board-minutes')],
    ['subscription', web.address('caspian-mutual.test', '/investors/filings/2026-q3')],
    ['busy', web.address('the-roundup.test', '/busy')],
    ['unsupported-type', web.address('publicworks.test', '/files/budget-note.docx')],
    ['no-text', web.address('northwire.test', '/empty')],
    ['script-built', web.address('gatehouse.test', '/thread/88')],
    ['too-large', web.address('records.northmark.test', '/register/2024')],
    ['too-large', web.address('records.northmark.test', '/register/2024.pdf')],
    ['too-slow', web.address('gatehouse.test', '/feed')],
    ['redirect-loop', web.address('sho.test', '/round')],
    [tellsWhereTo ? 'redirect-loop' : 'redirect-broken', web.address('sho.test', '/there')],
    ['redirect-broken', web.address('sho.test', '/nobody')],
    ['private-address', web.address('sho.test', '/minutes')],
    ['private-address', web.address('sho.test', '/router')],
    ['private-address', 'http://10.20.0.8/barrier/minutes'],
    ['private-address', 'http://intranet/minutes/june'],
    ['private-address', web.address('127.0.0.1', '/minutes')],
    ['private-address', 'http://[::1]/minutes'],
    ['no-connection', 'http://nobody.invalid/minutes'],
  ]
  const quoted = reasons.map(([, href], at) => ({
    words: `The minutes of meeting number ${at + 11} will be read when they are found`,
    who: 'Ada Lindholm',
    href,
  }))
  const site = await serve({ '/minutes': articleThatQuotes('The Lost Minutes', quoted) })
  const { tab, panel } = await openArticle(driver, site.address('own.test', '/minutes'))
  await panel.click('button', 'Check all')
  const traces = await settledTraces(driver, tab)
  expect(
    reasons.map(([, href]) => [href, nameOf(traces.find((trace) => trace.href === href)?.hops[0]?.check)]),
  ).toEqual(reasons.map(([reason, href]) => [href, reason]))

  await test.step('nothing was sent to a private address, not by a redirect either', () => {
    expect(web.requests.filter(({ host }) => !host.endsWith('.test'))).toEqual([])
  })

  for (const [at, [reason]] of reasons.entries()) {
    const check = traces.find((trace) => trace.href === reasons[at]?.[1])?.hops[0]?.check
    if (check?.outcome !== 'unreadable') throw new Error(`${reason}: not told`)
    await panel.click('.row-open', `meeting number ${at + 11}`)
    await shows(panel, unreadableWords[reason](check.host, check.ms))
    if (at === 0) await panel.screenshot(shot('not-read'))
    await panel.click('button', 'Statements')
  }
})
