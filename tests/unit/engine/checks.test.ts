import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checks, type ExpectedCheck } from '../../../fixtures/checks.mjs'
import { type NewsWeb, serveNewsWeb } from '../../../fixtures/serve.mjs'
import { loadAttributor } from '../../../src/core/attribution/load-attributor'
import { checkSource } from '../../../src/core/trace/check/check-source'
import { prepareSource } from '../../../src/core/trace/match/prepare-source'
import type { Check } from '../../../src/core/trace/model'
import { statementOf } from '../../../src/core/trace/testing/source-of'
import { Checker, type CheckerTools } from '../../../src/engine/checker'
import { LIMITS } from '../../../src/engine/fetch-source'
import { SourceLoader } from '../../../src/engine/load-source'
import type { WorkerTasks } from '../../../src/engine/worker-protocol'
import type { Fetching } from '../../../src/platform/messages'
import { browserFetch } from '../../support/browser-fetch'
import { resolveTestHosts } from '../../support/resolve-test-hosts'
import { runSourceTask } from '../../support/run-source-task'

/**
 * Every source that `fixtures/checks.mjs` names, loaded and read as the engine's host does it, over real requests. What
 * the words come to is tested with `checkSource`; what the browser alone can do, in `tests/e2e`: that a redirect to a
 * private address is stopped by its rule, and that one that goes round is told from one that leads nowhere.
 */
resolveTestHosts()

/** Ms after which a source is too slow, so that nobody waits for it here. */
const PATIENCE = 2500

let web: NewsWeb
let checker: Checker

beforeAll(async () => {
  web = await serveNewsWeb({ slowness: 4 * PATIENCE })
  const attribute = await loadAttributor()
  // The library that sets the PDFs takes a moment to load.
  await fetch(web.address('documents.harbourpost.test', '/letters/LA-0417.pdf'))
  const loader = new SourceLoader({
    fetch: browserFetch,
    guard: { stopAddress: 'chrome-extension://whence/stopped.txt', statusOf: async () => null },
    // Within its own origin, a loop goes on failing, and that is all that is asked here.
    hold: async () => true,
    run: runSourceTask,
    limits: { ...LIMITS, time: PATIENCE },
  })
  const run = async (_: string, { question, source, translation }: WorkerTasks['check']['ask']) => ({
    done: true,
    answer: checkSource(question, prepareSource(source), { attribute, translation }),
  })
  const workers = { start: () => {}, run } as unknown as CheckerTools['workers']
  checker = new Checker({ loader, workers, translate: async () => null, tell: () => {} })
}, 60_000)
afterAll(() => web.close())

const atPort = (address: string) =>
  address.replace(/\.test(?=\/|$)/, `.test:${web.port}`).replace(/test%2F/, `test%3A${web.port}%2F`)

/** A page that is read in the reader's browser, as far as these checks go. */
const page = {
  url: 'http://varnholm-courier.test/',
  outlet: '',
  published: '2026-10-08',
  language: '',
  byline: '',
  text: '',
}

function checkAt({ begins, source }: ExpectedCheck, fetching: Fetching): Promise<Check> {
  const statement = statementOf(begins.replace(/[“”…,.]/g, ' ').trim())
  const question = { hop: { href: atPort(source), statement }, page, place: null, fetching }
  return checker.check({ job: begins, tab: 1, question })
}

const fromWeb: Fetching = { from: 'web', redirects: 'follow' }
const isUnreadable = (expected: ExpectedCheck) => expected.outcome === 'unreadable'

describe('every source of the demo web', () => {
  it.each(checks.filter(isUnreadable))('that cannot be read says why: $source, $reason', async (expected) => {
    const check = await checkAt(expected, fromWeb)
    expect(check).toMatchObject({ outcome: 'unreadable', reason: 'reason' in expected && expected.reason })
  })

  it.each(checks.filter((expected) => !isUnreadable(expected)))('that can be is read: $source', async (expected) => {
    const check = await checkAt(expected, fromWeb)
    if (check.outcome === 'unreadable') throw new Error(check.reason)
    expect(check.source.words).toBeGreaterThan(10)
    expect(check.source.url).toBe(atPort(expected.end ?? expected.source).replace(/#.*$/, ''))
    if (expected.pdfPage && check.outcome === 'found') expect(check.passage.page).toBe(expected.pdfPage)
  })

  it.each([
    ['どんな天候でも', 'http://minato-shimpo.test/kiji/1006'],
    ['the cranes have been tested', 'http://port.olmsk.test/en/press/118'],
    ['У нас глубокая вода', 'http://vecherny-olmsk.test/news/4711'],
    ['The hinges have thus made in thirty years', 'http://coastal-engineering-review.test/articles/41-203.pdf'],
    ['You could hear them at night', 'http://plaza.test/@dariovenn/114602'],
  ])('has its words in whatever encoding and kind: %s', async (begins, source) => {
    const statement = statementOf(begins)
    const question = { hop: { href: atPort(source), statement }, page, place: null, fetching: fromWeb }
    expect(await checker.check({ job: begins, tab: 1, question })).toMatchObject({
      outcome: 'found',
      verdict: 'verbatim',
    })
  })
})

describe('a copy in the archive', () => {
  const fetching = () =>
    ({ from: 'archive', near: page.published, archive: web.address('archive.test', ''), redirects: 'refuse' }) as const

  it.each(checks.filter(({ archived }) => archived))('is read in the place of $source', async (expected) => {
    const check = await checkAt(expected, fetching())
    if (check.outcome === 'unreadable') throw new Error(check.reason)
    expect(check.source.archived).toMatch(/^202\d-\d\d-\d\dT/)
    expect(check.source.url).toMatch(/^http:\/\/archive\.test:\d+\/web\/\d+\/http/)
    if (check.outcome === 'found') expect(check.passage.href.startsWith(check.source.url)).toBe(true)
  })

  it('is told where there is none', async () => {
    const href = web.address('northwire.test', '/')
    const question = { hop: { href, statement: statementOf('a') }, page, place: null, fetching: fetching() }
    expect(await checker.check({ job: 'none', tab: 1, question })).toMatchObject({ reason: 'not-archived' })
  })
})

describe('a page from a tab', () => {
  it('is read as it stands there, and nothing is fetched', async () => {
    web.requests.length = 0
    const html =
      '<article><h1>Gatehouse</h1><p>We used to set our watches by it. Then the knocking stopped.</p></article>'
    const url = web.address('gatehouse.test', '/thread/88')
    const fetching: Fetching = { from: 'tab', html, url, status: 200, refused: null }
    const question = {
      hop: { href: url, statement: statementOf('set our watches by it') },
      page,
      place: null,
      fetching,
    }
    const check = await checker.check({ job: 'tab', tab: 1, question })
    expect(check).toMatchObject({ outcome: 'found', verdict: 'verbatim', source: { url, kind: 'page' } })
    expect(web.requests).toEqual([])
  })

  it.each<[status: number | null, refused: number | null, cutOff: string | null]>([
    [402, null, 'subscription'],
    [200, 402, 'subscription'],
    [null, 403, 'challenge'],
    [200, null, null],
  ])('with status %j, refused before with %j, is read in part: %j', async (status, refused, cutOff) => {
    const html =
      '<article><h1>Gatehouse</h1><p>We used to set our watches by it. Then the knocking stopped.</p></article>'
    const url = web.address('gatehouse.test', '/thread/88')
    const fetching: Fetching = { from: 'tab', html, url, status, refused }
    const statement = statementOf('the bell has not been rung since')
    const check = await checker.check({
      job: 'tab',
      tab: 1,
      question: { hop: { href: url, statement }, page, place: null, fetching },
    })
    expect(check).toMatchObject({ outcome: 'notFound', source: { cutOff } })
  })
})

describe('a second check at a source', () => {
  it('fetches nothing, even while the first is under way', async () => {
    web.requests.length = 0
    const href = web.address('northwire.test', '/2026/10/08/premier-engineer')
    const ask = (job: string) =>
      checker.check({
        job,
        tab: 1,
        question: {
          hop: { href: `${href}#${job}`, statement: statementOf('hinges') },
          page,
          place: null,
          fetching: fromWeb,
        },
      })
    await Promise.all([ask('one'), ask('two')])
    await ask('three')
    expect(web.requests.length).toBeLessThanOrEqual(1)
  })
})

describe('a check that is canceled', () => {
  it('ends at once, and its source is not waited for', async () => {
    const href = web.address('gatehouse.test', '/feed')
    const question = { hop: { href, statement: statementOf('a') }, page, place: null, fetching: fromWeb }
    const checking = checker.check({ job: 'canceled', tab: 1, question })
    checker.cancel({ job: 'canceled' })
    expect(await checking).toMatchObject({ outcome: 'unreadable', reason: 'failed', detail: 'canceled' })
  })
})
