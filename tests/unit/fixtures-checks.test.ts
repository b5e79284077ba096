import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checks, type ExpectedCheck } from '../../fixtures/checks.mjs'
import { type NewsWeb, serveNewsWeb } from '../../fixtures/serve.mjs'
import { visit } from '../../fixtures/visit.mjs'
import { type Attributor, loadAttributor } from '../../src/core/attribution/load-attributor'
import type { Article, Statement } from '../../src/core/model'
import { parseHtml } from '../../src/core/parse/parse-html'
import { checkSource } from '../../src/core/trace/check/check-source'
import type { Page } from '../../src/core/trace/check/page'
import { sketchOf, witnessesOf } from '../../src/core/trace/check/sketches'
import { nextStep, traceLimits } from '../../src/core/trace/hop/choose-hop'
import { plainAddress } from '../../src/core/trace/hop/same-address'
import type { Hop, Trace, TraceEnd } from '../../src/core/trace/hop/trace'
import { prepareSource } from '../../src/core/trace/match/prepare-source'
import type { Check } from '../../src/core/trace/model'
import { readSource } from '../../src/core/trace/source/read-source'
import type { SourceText } from '../../src/core/trace/source/source-text'
import { statementOf } from '../../src/core/trace/testing/source-of'

/**
 * That checking the demo news web's statements at their sources, and tracing them on, comes to what
 * `fixtures/checks.mjs` says, by the real readings of the pages. What becomes of the fetching, of PDFs and of the
 * network's own answers is tested with the engine, and end to end.
 */

const MOST_REDIRECTS = 5

let web: NewsWeb
let attribute: Attributor

beforeAll(async () => {
  web = await serveNewsWeb({ slowness: 10 })
  attribute = await loadAttributor()
})
afterAll(() => web.close())

const atPort = (address: string) => address.replace(/\.test(?=\/|$)/, `.test:${web.port}`)
const withoutPort = (address: string) => address.replaceAll(`:${web.port}`, '').replaceAll(`%3A${web.port}`, '')
const plain = (text: string) =>
  text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase()

/** A page of the demo web as a source, redirects followed, addresses without the port. */
async function load(address: string, left = MOST_REDIRECTS): Promise<SourceText> {
  const { text, headers } = await visit(atPort(address).replace(/test%2F/, `test%3A${web.port}%2F`))
  if (headers.location && left > 0) return load(withoutPort(headers.location), left - 1)
  return readSource(parseHtml(withoutPort(text)), { url: address, bytes: text.length })
}

/** Pages of the demo web that something is checked on, by their addresses: each is read once. */
const pages = new Map<string, Promise<Article>>()

function pageOf({ host, path }: Pick<ExpectedCheck, 'host' | 'path'>): Promise<Article> {
  const address = `http://${host}${path}`
  const page = pages.get(address) ?? loadPage(address)
  pages.set(address, page)
  return page
}

async function loadPage(address: string): Promise<Article> {
  const { article } = await load(address)
  if (!article) throw new Error(`no article: ${address}`)
  return article
}

const readings = new WeakMap<Article, ReturnType<Attributor>>()

/** The statements of such a page. */
function readingOf(article: Article): ReturnType<Attributor> {
  const reading = readings.get(article) ?? attribute(article)
  readings.set(article, reading)
  return reading
}

function begun(article: Article, { begins, source }: ExpectedCheck): Statement {
  const found = readingOf(article).statements.filter(({ content }) => plain(content[0].text).startsWith(plain(begins)))
  const statement = found.find(({ sources }) => sources.some(({ href }) => href === source))
  if (statement) return statement
  throw new Error(`no statement with this source begins: ${begins}`)
}

async function check(statement: Statement, page: Page, href: string): Promise<Check> {
  return checkSource({ statement, page, place: null }, prepareSource(await load(href)), { attribute })
}

const isPdf = (href: string) => /\.pdf(#|$)/.test(href)
const isRead = ({ outcome, source }: ExpectedCheck) => outcome !== 'unreadable' && !isPdf(source)

it.each(checks)('$path: “$begins” is found, with its source', async (expected) => {
  expect(begun(await pageOf(expected), expected).sources.length).toBeGreaterThan(0)
})

describe('checking the demo news web', () => {
  it.each(checks.filter(isRead))('$path: “$begins” is $outcome', async (expected) => {
    const page = await pageOf(expected)
    const got = await check(begun(page, expected), page, expected.source)
    const outcome = got.outcome !== 'found' ? got.outcome : got.splice ? 'splice' : got.verdict
    expect(outcome).toBe(expected.outcome)
    if (expected.at) expect(shownIn(got)).toContain(plain(expected.at))
    if (got.outcome !== 'found') return
    expect(got.diff.map(({ there }) => there).join('')).not.toBe('')
    if (expected.speakerThere) {
      expect(got.passage.speaker).toBe(expected.speakerThere)
      expect(got.comparison.speaker.relation).toBe('differs')
    }
  })
})

it('knows whose a later turn of an interview is, which names nobody', async () => {
  const expected = checks.find(({ begins }) => begins.startsWith('I have seen a report'))
  if (!expected) throw new Error('no such check')
  const page = await pageOf(expected)
  const got = await check(begun(page, expected), page, expected.source)
  expect(got.outcome === 'found' && got.comparison.speaker).toMatchObject({
    relation: 'agrees',
    there: 'Ruta Senneville',
  })
})

describe('one text in three papers', () => {
  it('is one witness, by the agency', async () => {
    const statement = statementOf('in any weather and at any hour')
    const page = await pageOf({ host: 'varnholm-courier.test', path: '/news/second-winter' })
    const sources = [
      'http://northwire.test/2026/10/06/olmsk-port',
      'http://the-roundup.test/2026/10/olmsk-port-ready',
      'http://meridian-ledger.test/briefs/olmsk-port',
      'http://harbourpost.test/news/warning-letters',
    ]
    const sketches = await Promise.all(
      sources.map(async (href) => {
        const { article } = await load(href)
        return (article && sketchOf(article)) ?? undefined
      }),
    )
    expect(witnessesOf(sketches)).toEqual([0, 0, 0, 3])
    expect(sketches[0]?.agency).toBe('Northwire')
    const got = await check(statement, page, sources[0] ?? '')
    expect(got.outcome === 'found' && got.comparison.sketch).toEqual(sketches[0])
  })
})

/** The words that a check shows, of all its passages, splices told as one. */
function shownIn(got: Check): string {
  if (got.outcome === 'found') return plain(got.passage.before.slice(-20) + got.passage.text)
  if (got.outcome === 'ambiguous') return plain(got.places.map(({ text }) => text).join('\n'))
  if (got.outcome === 'related') return plain(got.passages.map(({ text }) => text).join('\n'))
  return got.outcome === 'otherLanguage' ? plain(got.passage?.text ?? '') : ''
}

interface Traced {
  hops: Hop[]
  /** The addresses after the first. */
  hrefs: string[]
  /** null where it leads to a PDF. */
  end: TraceEnd | null
}

/** Follows a trace as far as pages lead: to its end, or to a PDF, which is not read here. */
async function trace(statement: Statement, page: Page, href: string): Promise<Traced> {
  const hops: Hop[] = []
  const hrefs: string[] = []
  let next: { statement: Statement; href: string } = { statement, href }
  let from = page
  for (;;) {
    hops.push({ ...next, way: 'fetch', tab: null, step: null, check: await check(next.statement, from, next.href) })
    from = (await load(next.href)).article ?? page
    const far: Trace = { statement: statement.id, href, hops, goal: 'origin', end: null, batch: null, at: 0 }
    const step = nextStep(far, traceLimits, 0)
    if (step.kind === 'end') return { hops, hrefs, end: step.end }
    hrefs.push(step.hop.href)
    if (isPdf(step.hop.href)) return { hops, hrefs, end: null }
    next = step.hop
  }
}

describe('tracing the demo news web', () => {
  it.each(checks.filter((expected) => expected.trace))('$path: “$begins” leads on', async (expected) => {
    const page = await pageOf(expected)
    const { hrefs, end } = await trace(begun(page, expected), page, expected.source)
    expect(hrefs.map(plainAddress)).toEqual(expected.trace?.map(plainAddress))
    expect(end).toBe(isPdf(hrefs.at(-1) ?? '') ? null : expected.cycle ? 'cycle' : 'origin')
  })

  it.each([
    ['We do not have a replacement programme,', 'transcript', 'Mr Ekwall', 'agrees'],
    ['The port of Olmsk, across the water,', 'statement', '', 'agrees'],
    ['She will have him on the line', 'unlinked', 'Halloran Pryce', 'agrees'],
  ])('ends “%s” at its origin: %s', async (begins, origin, speaker, relation) => {
    const expected = checks.find((each) => each.begins.startsWith(begins))
    if (!expected) throw new Error(`no check begins: ${begins}`)
    const page = await pageOf(expected)
    const last = (await trace(begun(page, expected), page, expected.source)).hops.at(-1)?.check
    if (last?.outcome !== 'found') throw new Error(`not found: ${begins}`)
    expect([last.next.origin, last.passage.speaker, last.comparison.speaker.relation]).toEqual([
      origin,
      speaker,
      relation,
    ])
  })

  it('says at the hop where it is so that the words are years older', async () => {
    const expected = checks.find(({ begins }) => begins.startsWith('We do not have a replacement programme,'))
    if (!expected) throw new Error('no such check')
    const page = await pageOf(expected)
    const { hops } = await trace(begun(page, expected), page, expected.source)
    expect(hops.map(({ check }) => check?.outcome === 'found' && check.comparison.date.isOld)).toEqual([
      false,
      true,
      false,
    ])
  })
})
