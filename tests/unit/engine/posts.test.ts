import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type NewsWeb, serveNewsWeb } from '../../../fixtures/serve.mjs'
import { SourceLoader } from '../../../src/engine/load-source'
import { browserFetch } from '../../support/browser-fetch'
import { resolveTestHosts } from '../../support/resolve-test-hosts'
import { runSourceTask } from '../../support/run-source-task'

resolveTestHosts()

let web: NewsWeb

beforeAll(async () => {
  web = await serveNewsWeb()
})
afterAll(() => web.close())
beforeEach(() => {
  web.requests.length = 0
})

/** The networks' hosts stand, in the demo web, under `.test`. */
const atStandIns: typeof fetch = (input, init) => {
  const url = new URL(String(input))
  if (url.hostname.endsWith('.test')) return browserFetch(input, init)
  url.hostname = url.hostname.replace(/\.\w+$/, '.test')
  url.protocol = 'http:'
  url.port = String(web.port)
  return browserFetch(url, init)
}

function load(href: string) {
  const loader = new SourceLoader({
    fetch: atStandIns,
    guard: { stopAddress: 'chrome-extension://whence/stopped.txt', statusOf: async () => null },
    hold: async () => false,
    run: runSourceTask,
  })
  const waiter = { tab: 1, signal: new AbortController().signal, onStep: () => {} }
  return loader.load(href, { from: 'web', redirects: 'follow' }, waiter)
}

async function read(href: string) {
  const loaded = await load(href)
  if (loaded.outcome !== 'read') throw new Error(loaded.reason)
  const { head, text, article } = loaded.source
  const links = article?.links.map(({ start, end, href }) => [text.slice(start, end), href])
  return { head, text, links, byline: article?.byline }
}

describe('a post', () => {
  it('on X: words, author, time by its number', async () => {
    const { head, text, links } = await read('https://x.com/lindalradio/status/2106990936847290401?s=20')
    expect(head).toMatchObject({ kind: 'post', outlet: 'X', author: 'Lindal Radio', language: 'en', cutOff: null })
    expect(head.published).toBe('2026-10-05T06:12:40.000Z')
    expect(text).toContain(
      '“I have not seen any report that told us the gates would fail within the year.”\n\nThe whole',
    )
    expect(text).not.toContain('October 5')
    expect(links).toEqual([['https://t.co/9dGateHour', 'https://t.co/9dGateHour']])
  })

  it('on Bluesky: words, author, time, links by their bytes', async () => {
    const { head, text, links } = await read('https://bsky.app/profile/tarsis.test/post/3kgateknock22')
    expect(head).toMatchObject({
      kind: 'post',
      outlet: 'Bluesky',
      author: 'Ingeborg Tarsis',
      published: '2026-10-04T18:02:33.501Z',
      language: 'en',
    })
    expect(text).toContain('the minister asks for patience — again')
    expect(links).toEqual([
      ['caspian-mutual.test/statem…', web.address('caspian-mutual.test', '/statements/lower-quay')],
    ])
  })

  it('on Mastodon: by the interface of its own server', async () => {
    const { head, text, byline } = await read(web.address('plaza.test', '/@dariovenn/114602'))
    expect(head).toMatchObject({
      kind: 'post',
      url: web.address('plaza.test', '/@dariovenn/114602'),
      outlet: 'plaza.test',
      author: 'Dario Venn',
      published: '2026-10-03T21:14:09.000Z',
    })
    expect(byline).toBe('Dario Venn')
    expect(text).toBe(
      'You could hear them at night. A sort of knock, then nothing, then a knock.\n\nNine winters. I wrote it in the gate book every time.',
    )
  })

  it('whose address only looks like Mastodon’s: as a page', async () => {
    const { head, text } = await read(web.address('plaza.test', '/@tarsis/114655'))
    expect(head).toMatchObject({ kind: 'page', outlet: 'Plaza', author: '' })
    expect(text).toContain('Tarsis')
    expect(web.requests.map(({ path, status }) => [path, status])).toEqual([
      ['/api/v1/statuses/114655', 404],
      ['/@tarsis/114655', 200],
    ])
  })

  it('on Telegram: by the page that is made for embedding, without what it replies to', async () => {
    const { head, text, links } = await read('https://t.me/portofolmsk/118')
    expect(head).toMatchObject({
      kind: 'post',
      outlet: 'Telegram',
      author: 'Порт Ольмск',
      published: '2026-10-06T09:12:41+00:00',
    })
    expect(text).toBe(
      'Краны испытаны, бригады вызваны.\n\nМы примем любое судно, которое не может подняться по реке. Подробности — на нашей странице.',
    )
    expect(links).toEqual([['на нашей странице', web.address('port.olmsk.test', '/press/118')]])
  })

  it('on YouTube: title and description, and that it is not all', async () => {
    const { head, text, links } = await read('https://youtu.be/gateknock01?t=250')
    expect(head).toMatchObject({
      kind: 'post',
      outlet: 'YouTube',
      title: 'The gates at low water, with their keeper',
      author: 'Lindal Radio',
      published: '2026-10-04T09:00:21-07:00',
      cutOff: 'length',
    })
    expect(text).toContain('{He brought the book.}\n\n“I wrote down every knock,” he says')
    const finding = web.address('records.northmark.test', '/findings/2026-114')
    expect(links).toEqual([[finding, finding]])
  })

  it('that its network does not have', async () => {
    expect(await load('https://t.me/portofolmsk/119')).toMatchObject({ outcome: 'unreadable', reason: 'not-found' })
  })
})
