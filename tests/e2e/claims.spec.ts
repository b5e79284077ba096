import { claimOfTrace } from '../../src/core/claims/claims-of-traces'
import type { Page } from '../support/driver'
import { settledTraces } from '../support/traces-of'
import { drawnOnPage, expect, openArticle, poll, shows, test } from './harness'

test.use({ edition: 'e2e', shared: true })

const PAGE = `<!doctype html><html lang="en"><head><title>The Ferry That Waited</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-10-08T09:00:00+02:00"></head>
<body><article><h1>The Ferry That Waited</h1>
<p>The ferry lay at its berth for a third day, and the people of the island came down to the quay to look at it, and went home again without an answer from the company.</p>
<p>“The pumps were never meant to run for a whole winter without a pause,” <a href="/minutes">said Tomas Rehn</a>, the harbour master.</p>
<p>Ida Sorrel <a href="/minutes">said</a> the berth was “closed to everything that draws more than four metres” and would stay so for years.</p>
<p>“Nobody will ever have to row to the island again,” <a href="/minutes">said Otto Lind</a>, who owns the company.</p>
<p>Passengers were told to wait for the morning, when the company would say more about the berth and the pumps, and about those who had paid for a passage.</p>
</article></body></html>`

const SOURCE = `<!doctype html><html lang="en"><head><title>Minutes of the Harbour Board</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-10-07T09:00:00+02:00"></head>
<body><article><h1>Minutes of the Harbour Board</h1>
<p>The board met on Wednesday in the old customs house, and heard the engineer of the ferry company and the pilot of the island before it rose at noon.</p>
<p>“The pumps were never meant to run for a whole winter without a pause,” said Greta Holm, the engineer of the company, who had come with drawings.</p>
<p>“It is closed to everything that draws more than four metres,” said Ida Sorrel, the pilot, and the board took note of it without a vote.</p>
<p>“Imagine the owner saying, ‘Nobody will ever have to row to the island again,’ when the pumps stand still,” said Greta Holm to the board.</p>
<p>The board will meet again in a month, and will hear the harbour master on the dredging of the berth and on the wages of the night watch.</p>
</article></body></html>`

const rows = (panel: Page): Promise<string[]> =>
  panel.evaluate(() =>
    [...document.querySelectorAll('.row')].map((row) => row.querySelector('.outcome')?.textContent?.trim() ?? ''),
  )

test('words that another said, or nobody, and the quoted words of a mixed statement, are told as such', async ({
  driver,
  serve,
  shot,
}) => {
  const site = await serve({ '/ferry': PAGE, '/minutes': SOURCE })
  const { tab, panel } = await openArticle(driver, site.address('own.test', '/ferry'))
  await panel.click('button', 'Check all')
  const traces = await settledTraces(driver, tab)
  expect(traces.map((trace) => claimOfTrace(trace)).map((claim) => [claim?.outcome, claim?.ofQuoted])).toEqual([
    ['said-by-another', false],
    ['verbatim', true],
    ['said-by-nobody', false],
  ])
  await poll(() => rows(panel)).toEqual(['stands, said by another', 'quoted words: verbatim', 'stands, said by nobody'])
  expect(await drawnOnPage(tab, 'another')).toEqual([
    '“The pumps were never meant to run for a whole winter without a pause,”',
    '“Nobody will ever have to row to the island again,”',
  ])
  expect(await drawnOnPage(tab, 'stands')).toContain('“closed to everything that draws more than four metres”')
  await panel.screenshot(shot('list'))
  await tab.screenshot(shot('page'))

  await panel.click('.row-open', 'The pumps were never')
  await shows(panel, 'Stands, said by another')
  await shows(panel, 'This page credits Tomas Rehn. The source credits Greta Holm.')
  await panel.screenshot(shot('another'))
  await panel.click('button', 'Statements')
  await panel.click('.row-open', 'closed to everything')
  await shows(panel, 'Quoted words: verbatim')
  await shows(panel, 'This page’s own words')
  await panel.screenshot(shot('mixed'))
  await panel.click('button', 'Statements')
  await panel.click('.row-open', 'Nobody will ever')
  await shows(panel, 'Stands, said by nobody')
  await shows(panel, 'something that somebody might say, or did not say')
  await panel.screenshot(shot('nobody'))
})
