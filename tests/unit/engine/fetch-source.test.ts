import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type NewsWeb, serveNewsWeb } from '../../../fixtures/serve.mjs'
import { kindOf } from '../../../src/core/trace/source/kind-of'
import { type Asking, fetchSource, LIMITS } from '../../../src/engine/fetch-source'
import { browserFetch } from '../../support/browser-fetch'
import { resolveTestHosts } from '../../support/resolve-test-hosts'

resolveTestHosts()

let web: NewsWeb
let own: Server | null = null

beforeAll(async () => {
  web = await serveNewsWeb({ slowness: 2000 })
})
afterAll(() => web.close())
beforeEach(() => {
  web.requests.length = 0
})
afterEach(() => {
  own?.closeAllConnections()
  own?.close()
  own = null
})

/** The address of a server that answers as told. */
async function serve(answer: RequestListener): Promise<string> {
  own = createServer(answer)
  await new Promise<void>((resolve) => own?.listen(0, '127.0.0.1', resolve))
  return `http://one.test:${(own.address() as AddressInfo).port}/`
}

const ask = (href: string, asking: Partial<Asking> = {}) =>
  fetchSource(href, {
    fetch: browserFetch,
    guard: { stopAddress: 'chrome-extension://whence/stopped.txt', statusOf: async () => null },
    redirects: 'follow',
    limits: LIMITS,
    kindOf: async (contentType, head) => kindOf(contentType, head) ?? 'unsupported-type',
    signal: new AbortController().signal,
    onBytes: () => {},
    ...asking,
  })

describe('a source', () => {
  it('is fetched with what it is', async () => {
    const address = web.address('vecherny-olmsk.test', '/news/4711')
    const fetched = await ask(`${address}#krany`)
    expect(fetched).toMatchObject({
      outcome: 'fetched',
      url: address,
      kind: 'html',
      contentType: 'text/html; charset=windows-1251',
    })
  })

  it('tells whom it asks, and where a redirect ended; and nobody where nothing is sent', async () => {
    const asked: string[] = []
    const onSend = (host: string) => void asked.push(host)
    await ask(web.address('northwire.test', '/2026/10/06/olmsk-port'), { onSend })
    expect(new Set(asked)).toEqual(new Set(['northwire.test']))
    asked.length = 0
    await ask(web.address('sho.test', '/hinges'), { onSend })
    expect(asked[0]).toBe('sho.test')
    expect(asked.at(-1)).not.toBe('sho.test')
    asked.length = 0
    for (const href of [
      'http://10.20.0.8/minutes',
      'https://reader:secret@harbourpost.test/a',
      'ftp://northwire.test/',
    ])
      await ask(href, { onSend })
    expect(asked).toEqual([])
  })

  it('is asked for without cookies, referrer or cache', async () => {
    const sent: RequestInit[] = []
    const address = web.address('varnholm-courier.test', '/news/second-winter')
    const watched = (input: RequestInfo | URL, init: RequestInit = {}) => {
      sent.push(init)
      return browserFetch(input, init)
    }
    await ask(address, { fetch: watched })
    await ask(address, { fetch: watched })
    expect(sent).toHaveLength(2)
    for (const init of sent) {
      expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' })
    }
    for (const { headers } of web.requests) {
      expect(headers.cookie).toBeUndefined()
      expect(headers.referer).toBeUndefined()
    }
  })

  it('is followed over redirects, and stands where it ended', async () => {
    const fetched = await ask(web.address('sho.test', '/twice'))
    expect(fetched).toMatchObject({ outcome: 'fetched', url: web.address('harbourpost.test', '/news/warning-letters') })
  })

  it('tells how many bytes have come', async () => {
    const counts: number[] = []
    const fetched = await ask(web.address('northwire.test', '/'), { onBytes: (bytes) => counts.push(bytes) })
    expect(counts.at(-1)).toBe(fetched.outcome === 'fetched' && fetched.bytes.length)
  })
})

describe('a source that cannot be had says why', () => {
  it.each([
    ['caspian-mutual.test', '/investors/filings/2026-q3', 'subscription', 402],
    ['caspian-mutual.test', '/investors/board-minutes', 'refused', 403],
    ['northwire.test', '/clients/planning-note', 'refused', 401],
    ['harbourpost.test', '/2024/first-letter-on-hinges', 'not-found', 404],
    ['publicworks.test', '/statements/2025-0611', 'gone', 410],
    ['the-roundup.test', '/busy', 'busy', 429],
    ['records.northmark.test', '/search/hinges', 'busy', 503],
  ])('%s%s: %s', async (host, path, reason, status) => {
    expect(await ask(web.address(host, path))).toMatchObject({ outcome: 'unreadable', reason, status, host })
  })

  it.each([500, 502, 418, 400])('%i: the site itself failed', async (status) => {
    const address = await serve((_, response) => response.writeHead(status).end())
    expect(await ask(address)).toMatchObject({ reason: 'site-error', status })
  })

  it.each([
    ['http://10.20.0.8/barrier/minutes', '10.20.0.8'],
    ['http://intranet/minutes/june', 'intranet'],
    ['http://[::1]:8080/', '[::1]'],
  ])('%s: a private address, and nothing was sent', async (href, host) => {
    const fetchNothing = () => Promise.reject(new Error('something was sent'))
    expect(await ask(href, { fetch: fetchNothing })).toMatchObject({ reason: 'private-address', host })
  })

  it('with a password in it: nothing was sent', async () => {
    const fetchNothing = () => Promise.reject(new Error('something was sent'))
    const failure = await ask('https://reader:secret@harbourpost.test/a', { fetch: fetchNothing })
    expect(failure).toMatchObject({ reason: 'credentials', host: 'harbourpost.test' })
    expect(JSON.stringify(failure)).not.toContain('secret')
  })

  it('sent on to a private address that the browser’s rule did not stop', async () => {
    const failure = await ask(web.address('sho.test', '/minutes'))
    expect(failure).toMatchObject({ reason: 'private-address', host: '127.0.0.1' })
  })

  it.each(['ftp://northwire.test/', 'javascript:alert(1)', 'nowhere'])('%s: nothing to fetch', async (href) => {
    expect(await ask(href)).toMatchObject({ reason: 'unsupported-type' })
  })

  it('sent on, where that is refused', async () => {
    const failure = await ask(web.address('sho.test', '/hinges'), { redirects: 'refuse' })
    expect(failure).toMatchObject({ reason: 'redirected', host: '' })
    expect(web.requests.map(({ host }) => host)).toEqual(['sho.test'])
  })

  it('sent on to where nobody answers', async () => {
    const address = await serve((_, response) => response.writeHead(302, { location: 'http://two.test:9/' }).end())
    expect(await ask(address)).toMatchObject({ reason: 'redirect-broken', host: '' })
  })

  it('nobody there', async () => {
    expect(await ask('http://one.test:9/')).toMatchObject({ reason: 'no-connection', host: 'one.test' })
  })

  it('broken off', async () => {
    const address = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': 5000 })
      response.write('<p>The gates', () => response.destroy())
    })
    expect(await ask(address)).toMatchObject({ reason: 'no-connection' })
  })

  it.each(['/replay/evening-call', '/feed'])('too slow: %s', async (path) => {
    const host = path === '/feed' ? 'gatehouse.test' : 'lindal-radio.test'
    const failure = await ask(web.address(host, path), { limits: { ...LIMITS, time: 300 } })
    expect(failure).toMatchObject({ reason: 'too-slow', host })
  })

  it('too large, once too much has come', async () => {
    let most = 0
    const onBytes = (bytes: number) => {
      most = Math.max(most, bytes)
    }
    const failure = await ask(web.address('records.northmark.test', '/register/2024'), { onBytes })
    expect(failure).toMatchObject({ reason: 'too-large', status: 200 })
    expect(most).toBeLessThan(LIMITS.text + 1024 * 1024)
  })

  it('too large, as it announces itself', async () => {
    let most = 0
    const onBytes = (bytes: number) => {
      most = bytes
    }
    const failure = await ask(web.address('records.northmark.test', '/register/2024.pdf'), { onBytes })
    expect(failure).toMatchObject({ reason: 'too-large' })
    expect(most).toBeLessThan(1024 * 1024)
  })

  it.each([
    ['publicworks.test', '/files/budget-note.docx'],
    ['lindal-radio.test', '/media/gates.mp3'],
    ['lindal-radio.test', '/media/gates.mp4'],
  ])('%s%s: of a type that is not read', async (host, path) => {
    expect(await ask(web.address(host, path))).toMatchObject({ reason: 'unsupported-type', host })
  })

  it('given up by who wanted it: no outcome at all', async () => {
    const leaving = new AbortController()
    const waiting = ask(web.address('gatehouse.test', '/feed'), {
      signal: leaving.signal,
      onBytes: () => leaving.abort(),
    })
    await expect(waiting).rejects.toThrow(/abort/i)
  })
})
