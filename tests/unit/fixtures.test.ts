import { readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type NewsWeb, serveNewsWeb } from '../../fixtures/serve.mjs'
import { visit } from '../../fixtures/visit.mjs'

const ROOT = fileURLToPath(new URL('../../fixtures/web/', import.meta.url))
/** Addresses that lead out of the demo web on purpose: nothing may ever be sent there. */
const PRIVATE = ['http://10.20.0.8/barrier/minutes', 'http://intranet/minutes/june']
/** Limits on what Whence loads (bytes). */
const PAGE_LIMIT = 5 * 1024 * 1024
const PDF_LIMIT = 25 * 1024 * 1024

let web: NewsWeb

beforeAll(async () => {
  web = await serveNewsWeb({ slowness: 50 })
})
afterAll(() => web.close())
beforeEach(() => {
  web.requests.length = 0
})

/** Each page in `fixtures/web` but the archive's copies, which have other addresses. */
const pages = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.html') && !file.startsWith('archive.test/'))
  .map((file) => {
    const [host = '', ...path] = file.replace(/(?:\/index)?\.html$/, '').split('/')
    return { file, host, path: `/${path.join('/')}` }
  })

/** Addresses that have been visited, and whether a page came. */
const reached = new Map<string, boolean>()

/** Whether a page, or an answer declared to be none, is where a link leads. */
async function leadsSomewhere({ href, hostname, pathname, port }: URL) {
  if (port !== String(web.port)) return false
  if (web.declared.includes(hostname + pathname)) return true
  const known = reached.get(href) ?? (await visit(href)).status === 200
  reached.set(href, known)
  return known
}

describe('the pages', () => {
  test.each(pages)('$file is served with its links at the port, all of them leading somewhere', async (page) => {
    const address = web.address(page.host, page.path)
    const { status, headers, text } = await visit(address)
    expect({ status, type: headers['content-type'] }).toEqual({
      status: 200,
      type: expect.stringMatching(/^text\/html/),
    })
    const lost: string[] = []
    for (const element of parseHTML(text).document.querySelectorAll('[href],[src]')) {
      const target = new URL(element.getAttribute('href') ?? element.getAttribute('src') ?? '', address)
      if (target.protocol !== 'http:' || PRIVATE.includes(target.href)) continue
      if (!(await leadsSomewhere(target))) lost.push(target.href)
    }
    expect(lost).toEqual([])
  })

  test('every host has pages or declared answers, and every folder is a host', () => {
    const folders = readdirSync(ROOT)
    const declared = web.declared.map((address) => address.slice(0, address.indexOf('/')))
    expect(folders.filter((folder) => !web.hosts.includes(folder))).toEqual([])
    expect(web.hosts.filter((host) => !folders.includes(host) && !declared.includes(host))).toEqual([])
  })

  test.each(['varnholm-courier.test', 'harbourpost.test', 'publicworks.test'])(
    '%s keeps to its own content security policy',
    async (host) => {
      for (const { path } of pages.filter((page) => page.host === host)) {
        const { document } = parseHTML((await visit(web.address(host, path))).text)
        const inline = document.querySelectorAll('style, [style], [onclick], script:not([src]):not([type$="json"])')
        expect(Array.from(inline, String), path).toEqual([])
      }
    },
  )

  test.each(['varnholm-courier.test/', 'varnholm-courier.test/search', 'lindal-radio.test/video/gates-at-low-water'])(
    '%s does not claim to be an article',
    async (page) => {
      const { document } = parseHTML(
        (await visit(web.address(page.replace(/\/.*/, ''), page.replace(/^[^/]*/, '')))).text,
      )
      expect(document.querySelector('meta[property="og:type"]')?.getAttribute('content')).not.toBe('article')
      expect(document.querySelector('[itemtype$="NewsArticle"]')).toBeNull()
    },
  )
})

describe('encodings', () => {
  test.each([
    ['vecherny-olmsk.test', '/news/4711', 'windows-1251', '«У нас глубокая вода'],
    ['port.olmsk.test', '/en/press/118', 'windows-1251', '“The cranes have been tested and the gangs called in – we'],
    ['minato-shimpo.test', '/kiji/1006', 'shift_jis', '「文書で二度、伝えた」'],
  ])('%s%s is kept in UTF-8 and sent as %s', async (host, path, charset, words) => {
    const { headers, bytes, text } = await visit(web.address(host, path))
    expect(headers['content-type']).toBe(`text/html; charset=${charset}`)
    expect(text).toContain(words)
    expect(text.toLowerCase()).toMatch(new RegExp(`<meta [^>]*charset="?${charset}`))
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow()
    expect(readFileSync(`${ROOT}${host}${path}.html`, 'utf8')).toContain(words)
  })
})

describe('answers that are no pages', () => {
  test.each([
    ['harbourpost.test', '/2024/first-letter-on-hinges', 404],
    ['publicworks.test', '/statements/2025-0611', 410],
    ['caspian-mutual.test', '/investors/filings/2026-q3', 402],
    ['caspian-mutual.test', '/investors/board-minutes', 403],
    ['harbourpost.test', '/news/never-written', 404],
    ['the-roundup.test', '/out?u=http%3A%2F%2Fexample.com%2F', 400],
  ])('%s%s is %i', async (host, path, status) => {
    expect((await visit(web.address(host, path))).status).toBe(status)
  })

  test.each([
    ['sho.test', '/hinges', 301, 'harbourpost.test/news/warning-letters'],
    ['sho.test', '/minutes', 302, '127.0.0.1/minutes'],
    ['publicworks.test', '/minister', 308, 'publicworks.test/statements/2026-0913'],
    ['the-roundup.test', '/out?u=http%3A%2F%2Fplaza.test%3A{port}%2Fshare', 302, 'plaza.test/share'],
  ])('%s%s leads on', async (host, path, status, to) => {
    const answer = await visit(web.address(host, path.replace('{port}', String(web.port))))
    expect(answer.status).toBe(status)
    expect(answer.headers.location).toBe(`http://${to.replace('/', `:${web.port}/`)}`)
  })

  test('sends more of a page than may be loaded, without saying so before', async () => {
    const { headers, bytes } = await visit(web.address('records.northmark.test', '/register/2024'))
    expect(headers['content-length']).toBeUndefined()
    expect(bytes.length).toBeGreaterThan(PAGE_LIMIT)
  })

  test('announces a PDF that is too large', async () => {
    const { headers, bytes } = await visit(web.address('records.northmark.test', '/register/2024.pdf'))
    expect(Number(headers['content-length'])).toBe(bytes.length)
    expect(bytes.length).toBeGreaterThan(PDF_LIMIT)
  })

  test('sets the study on two pages, the same each time', async () => {
    const address = web.address('coastal-engineering-review.test', '/articles/41-203.pdf')
    const [first, second] = [await visit(address), await visit(address)]
    expect(first.headers['content-type']).toBe('application/pdf')
    expect(first.bytes.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(2)
    expect(first.bytes.equals(second.bytes)).toBe(true)
  })

  test('the archive knows where its copy of a dead page is, and shows it', async () => {
    const dead = web.address('harbourpost.test', '/2024/first-letter-on-hinges')
    const query = `/wayback/available?url=${encodeURIComponent(dead)}`
    const { closest } = JSON.parse((await visit(web.address('archive.test', query))).text).archived_snapshots
    expect(closest).toMatchObject({ available: true, timestamp: '20240219083000' })
    expect((await visit(closest.url)).text).toContain('I ask for two divers and one tide')
  })

  test('the archive says where it has none', async () => {
    const query = `/wayback/available?url=${encodeURIComponent('http://harbourpost.test/')}`
    expect(JSON.parse((await visit(web.address('archive.test', query))).text).archived_snapshots).toEqual({})
  })
})

describe('the server', () => {
  test('logs each request with its answer, those to the machine itself included', async () => {
    await visit(web.address('plaza.test', '/share?u=x'))
    await visit(`http://127.0.0.1:${web.port}/minutes`)
    expect(web.requests).toMatchObject([
      {
        method: 'GET',
        host: 'plaza.test',
        path: '/share?u=x',
        headers: { host: `plaza.test:${web.port}` },
        status: 200,
      },
      { host: '127.0.0.1', path: '/minutes' },
    ])
  })

  test('answers on loopback alone', async () => {
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
    for (const { address } of outside) {
      const reached = await new Promise((resolve) => {
        const socket = connect(web.port, address, () => resolve(true)).on('error', () => resolve(false))
        socket.setTimeout(1000, () => resolve(false)).on('close', () => socket.destroy())
      })
      expect(reached, address).toBe(false)
    }
  })

  test('does not leave its folder', async () => {
    for (const path of ['/..%2Fharbourpost.test%2Findex.html', '/%2e%2e/%2e%2e/package.json', '/..%2F..%2Fserve.d.mts'])
      expect((await visit(web.address('plaza.test', path))).status, path).toBe(404)
  })

  test('closes though answers are under way', async () => {
    const other = await serveNewsWeb({ slowness: 60_000 })
    const slow = visit(other.address('lindal-radio.test', '/replay/evening-call'))
    const endless = visit(other.address('gatehouse.test', '/feed'))
    const settled = Promise.allSettled([slow, endless])
    await expect.poll(() => other.requests.length).toBe(2)
    await other.close()
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
  })

  test('fails plainly where the port is taken', async () => {
    await expect(serveNewsWeb({ port: web.port })).rejects.toThrow(/EADDRINUSE/)
  })
})
