import { describe, expect, it, vi } from 'vitest'
import { sha256Of } from '../../../src/core/sha256-of'
import type { Step } from '../../../src/core/trace/hop/trace'
import { LIMITS } from '../../../src/engine/fetch-source'
import { type LoaderTools, SourceLoader } from '../../../src/engine/load-source'
import { runSourceTask } from '../../support/run-source-task'

const STOP = 'chrome-extension://whence/stopped.txt'
const ARTICLE = `<!doctype html><article><h1>Hinges</h1><p>${'The gates are shut and nobody reads the book. '.repeat(20)}</p></article>`

type Answers = Record<string, () => Response | Promise<Response>>

const html = (body: string) => () => new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8' } })
/** A response that came from another address. */
const from = (url: string, body = '') => Object.defineProperty(new Response(body), 'url', { value: url })
const opaqueRedirect = () => Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' })

/** A loader over a web that answers as told, and what was asked of it: by address, redirects followed or `manual`. */
function loaderOver(answers: Answers, tools: Partial<LoaderTools> = {}) {
  const asked: string[] = []
  const loader = new SourceLoader({
    fetch: async (input, init) => {
      const key = `${init?.redirect === 'manual' ? 'manual ' : ''}${String(input)}`
      asked.push(key)
      const answer = answers[key]
      if (!answer) throw new TypeError('Failed to fetch')
      return answer()
    },
    guard: { stopAddress: STOP, statusOf: async () => null },
    hold: async () => false,
    run: runSourceTask,
    ...tools,
  })
  const steps: Step[] = []
  const load = (href: string, redirects: 'follow' | 'refuse' = 'follow', since?: number) =>
    loader.load(
      href,
      { from: 'web', redirects, ...(since !== undefined && { since }) },
      { tab: 1, signal: new AbortController().signal, onStep: (step) => steps.push(step) },
    )
  return { load, asked, steps, textOf: (sha256: string) => loader.textOf(sha256) }
}

describe('what was read', () => {
  const headers = { 'content-type': 'text/html', etag: '"7"', 'last-modified': 'Sun, 29 Nov 2026', 'set-cookie': 'a=b' }
  const dated = () => new Response(ARTICLE, { headers })

  it('is noted by the SHA-256 of its text, when it was read, and the headers that bear upon its version', async () => {
    const { load } = loaderOver({ 'http://ledger.test/a': dated })
    const loaded = await load('http://ledger.test/a')
    if (loaded.outcome !== 'read') throw new Error(loaded.reason)
    const { head, text } = loaded.source
    expect(head.evidence).toEqual({
      sha256: await sha256Of(text),
      read: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      headers: { 'content-type': 'text/html', etag: '"7"', 'last-modified': 'Sun, 29 Nov 2026' },
    })
  })

  it('is asked for once for all, but anew for who checks again', async () => {
    const { load, asked } = loaderOver({ 'http://ledger.test/a': dated })
    await load('http://ledger.test/a')
    await load('http://ledger.test/a')
    expect(asked).toHaveLength(1)
    const since = Date.now() + 1
    await vi.waitFor(() => expect(Date.now()).toBeGreaterThanOrEqual(since))
    await load('http://ledger.test/a', 'follow', since)
    await load('http://ledger.test/a', 'follow', since)
    expect(asked).toHaveLength(2)
  })

  it('is given as text by its SHA-256, and asks for nothing', async () => {
    const { load, asked, textOf } = loaderOver({ 'http://ledger.test/a': dated })
    const loaded = await load('http://ledger.test/a')
    const source = loaded.outcome === 'read' ? loaded.source : null
    expect(textOf(source?.head.evidence?.sha256 ?? '')).toBe(source?.text)
    expect(textOf('0'.repeat(64))).toBeNull()
    expect(asked).toHaveLength(1)
  })
})

describe('a page that sends on by its markup', () => {
  const sent = html('<meta http-equiv="refresh" content="0;URL=http://northwire.test/a"><title>short</title>')

  it('is followed where redirects are', async () => {
    const { load } = loaderOver({ 'http://sho.test/a': sent, 'http://northwire.test/a': html(ARTICLE) })
    const loaded = await load('http://sho.test/a')
    expect(loaded.outcome === 'read' && loaded.source.head.url).toBe('http://northwire.test/a')
  })

  it('is not where they are refused: the host is told', async () => {
    const { load, asked } = loaderOver({ 'manual http://sho.test/a': sent })
    expect(await load('http://sho.test/a', 'refuse')).toMatchObject({ reason: 'redirected', host: 'northwire.test' })
    expect(asked).toEqual(['manual http://sho.test/a'])
  })

  it('never leads to a private address', async () => {
    const router = html('<meta http-equiv="refresh" content="0; url=http://192.168.0.1/">')
    const { load, asked } = loaderOver({ 'http://sho.test/a': router })
    expect(await load('http://sho.test/a')).toMatchObject({ reason: 'private-address', host: '192.168.0.1' })
    expect(asked).toEqual(['http://sho.test/a'])
  })

  it('goes round only so often', async () => {
    const round = html('<meta http-equiv="refresh" content="0; url=http://sho.test/a">')
    const { load, asked } = loaderOver({ 'http://sho.test/a': round })
    expect(await load('http://sho.test/a')).toMatchObject({ reason: 'redirect-loop' })
    expect(asked).toHaveLength(4)
  })
})

describe('a redirect that fails', () => {
  const round: Answers = { 'manual http://sho.test/a': opaqueRedirect }

  it('goes round, where it fails within its own site, too', async () => {
    const hold = vi.fn(async () => true)
    const { load } = loaderOver(round, { hold })
    expect(await load('http://sho.test/a')).toMatchObject({ reason: 'redirect-loop', host: 'sho.test' })
    expect(hold.mock.calls).toEqual([['http://sho.test'], [null]])
  })

  /** Sites that send on, and what stands at each stop of the way; held within one, the browser turns them round. */
  function sites(ways: Record<string, string>, tells: 'where to' | 'nothing') {
    let held: string | null = null
    const hold = async (origin: string | null) => {
      held = origin
      return true
    }
    const answers = Object.fromEntries(
      Object.entries(ways).flatMap(([address, to]) => [
        [
          address,
          () => {
            if (held === null || to.startsWith(held)) throw new TypeError('Failed to fetch')
            return from(tells === 'where to' ? `${STOP}?${to}` : STOP)
          },
        ],
        [`manual ${address}`, opaqueRedirect],
      ]),
    )
    return { ...loaderOver(answers, { hold }), held: () => held }
  }

  it.each([
    ['goes round over two sites', { 'http://sho.test/a': 'http://t.test/b', 'http://t.test/b': 'http://sho.test/a' }],
    [
      'goes round beyond its own site',
      { 'http://sho.test/a': 'http://t.test/b', 'http://t.test/b': 'http://t.test/c' },
    ],
  ])('%s, where the browser tells where it was to go', async (_, ways) => {
    const { load, asked, held } = sites(ways as Record<string, string>, 'where to')
    expect(await load('http://sho.test/a')).toMatchObject({ reason: 'redirect-loop', host: 't.test' })
    expect(asked.filter((address) => !address.startsWith('manual')).length).toBe(3)
    expect(held()).toBe(null)
  })

  it('leads to nobody, and to whom', async () => {
    const { load, held } = sites({ 'http://sho.test/a': 'http://gone.test/' }, 'where to')
    expect(await load('http://sho.test/a')).toMatchObject({ reason: 'redirect-broken', host: 'gone.test' })
    expect(held()).toBe(null)
  })

  it('never leads to a private address: that site is not asked, nor let through', async () => {
    const ways = { 'http://sho.test/a': 'http://t.test/b', 'http://t.test/b': 'http://10.0.0.8/minutes' }
    const { load, asked } = sites(ways, 'where to')
    expect(await load('http://sho.test/a')).toMatchObject({ reason: 'private-address', host: '10.0.0.8' })
    expect(asked.filter((address) => address.includes('10.0.0.8'))).toEqual([])
  })

  it('is given up after some sites', async () => {
    const ways = Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [`http://s${at}.test/`, `http://s${at + 1}.test/`]),
    )
    const { load, asked } = sites(ways, 'where to')
    expect(await load('http://s0.test/')).toMatchObject({ reason: 'redirect-broken' })
    expect(asked.filter((address) => !address.startsWith('manual')).length).toBe(5)
  })

  it('holds up nobody for longer than it may take to find out why, however slow its sites are', async () => {
    const slow: Answers = {
      'manual http://s0.test/': opaqueRedirect,
      'http://plaza.test/a': html(ARTICLE),
    }
    let asked = 0
    const loader = new SourceLoader({
      // The first request fails at once; once more, to find out why, it does not end.
      fetch: async (input, init) => {
        const answer = slow[`${init?.redirect === 'manual' ? 'manual ' : ''}${String(input)}`]
        if (answer) return answer()
        if (++asked === 1) throw new TypeError('Failed to fetch')
        return new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)))
      },
      guard: { stopAddress: STOP, statusOf: async () => null },
      hold: async () => true,
      run: runSourceTask,
      limits: { ...LIMITS, findBreak: 300 },
    })
    const load = (href: string) =>
      loader.load(
        href,
        { from: 'web', redirects: 'follow' },
        { tab: 1, signal: new AbortController().signal, onStep: () => {} },
      )
    const broken = load('http://s0.test/')
    await expect.poll(() => asked).toBe(2)
    expect((await load('http://plaza.test/a')).outcome).toBe('read')
    expect(await broken).toMatchObject({ reason: 'redirect-broken' })
  }, 20_000)

  it('breaks off beyond its own site, where the browser tells no more', async () => {
    const ways = { 'http://sho.test/a': 'http://t.test/b', 'http://t.test/b': 'http://sho.test/a' }
    const { load, asked } = sites(ways, 'nothing')
    expect(await load('http://sho.test/a')).toMatchObject({ reason: 'redirect-broken', host: '' })
    expect(asked).not.toContain('http://t.test/b')
  })

  it('is only known to break off, where the browser’s rule is not to be had', async () => {
    expect(await loaderOver(round).load('http://sho.test/a')).toMatchObject({ reason: 'redirect-broken', host: '' })
  })

  it('was stopped before a private address, where the answer comes from the stop', async () => {
    const { load } = loaderOver({ 'http://sho.test/a': () => from(STOP) })
    expect(await load('http://sho.test/a')).toMatchObject({ reason: 'private-address', host: '' })
  })

  it('was stopped before a private address, where only the timings of the browser tell', async () => {
    const { load } = loaderOver(round, { guard: { stopAddress: STOP, statusOf: async () => 200 } })
    expect(await load('http://sho.test/a')).toMatchObject({ reason: 'private-address', host: '' })
  })
})

describe('what comes', () => {
  it('is told step by step', async () => {
    const { load, steps } = loaderOver({ 'http://northwire.test/a': html(ARTICLE) })
    await load('http://northwire.test/a')
    expect(steps.map(({ step }) => step)).toEqual(['loading', 'loading', 'reading'])
  })

  it('is read as a PDF where it is one, whatever it says', async () => {
    const { load } = loaderOver({ 'http://northwire.test/a': html('%PDF-1.7 ...') })
    expect(await load('http://northwire.test/a#page=2')).toMatchObject({ reason: 'damaged', host: 'northwire.test' })
  })

  it.each([
    ['<div id="root"></div><script src="/app.js"></script>', 'script-built'],
    ['<p>Please turn on JavaScript to read this thread.</p><script>go()</script>', 'script-built'],
    ['<main>Loading the thread for you</main><div id="app"></div><script>go()</script>', 'script-built'],
    [
      '<noscript>This thread needs scripts to be shown.</noscript><p>Loading, one moment please, it comes</p><script src="a.js"></script>',
      'script-built',
    ],
    ['<img src="gates.jpg">', 'no-text'],
    ['', 'no-text'],
  ])('without text says why: %s', async (body, reason) => {
    const { load } = loaderOver({ 'http://gatehouse.test/88': html(body) })
    expect(await load('http://gatehouse.test/88')).toMatchObject({ reason })
  })

  it.each([
    '<p>You could hear them at night. A sort of knock, then nothing.</p><script src="/counter.js"></script>',
    '<noscript><img src="/count.gif"></noscript><p>The gates are shut until the ice has gone.</p><script>count()</script>',
  ])('with few words is read all the same: %s', async (body) => {
    const { load } = loaderOver({ 'http://plaza.test/a': html(body) })
    expect((await load('http://plaza.test/a')).outcome).toBe('read')
  })

  it('is a text, its broken lines joined', async () => {
    const text =
      'The gates did not close on the night\nof the eleventh, the keeper wrote in\nhis book, and nobody read it.'
    const answer = () => new Response(text, { headers: { 'content-type': 'text/plain' } })
    const loaded = await loaderOver({ 'http://northwire.test/a.txt': answer }).load('http://northwire.test/a.txt')
    expect(loaded).toMatchObject({
      outcome: 'read',
      source: { text: text.replaceAll('\n', ' '), head: { kind: 'text' } },
    })
  })
})
