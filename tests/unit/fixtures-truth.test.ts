import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checks, type ExpectedCheck } from '../../fixtures/checks.mjs'
import { demo, expected } from '../../fixtures/expected.mjs'
import { type NewsWeb, serveNewsWeb } from '../../fixtures/serve.mjs'
import { visit } from '../../fixtures/visit.mjs'

/**
 * That `fixtures/expected` and `fixtures/checks.mjs` are true of the pages, whatever the engine makes of them: the
 * words stand where they are said to stand, and the links lead where they are said to lead.
 */

/** As many redirects as are followed before it is called a loop. */
const MOST_REDIRECTS = 5

let web: NewsWeb

beforeAll(async () => {
  web = await serveNewsWeb({ slowness: 10 })
})
afterAll(() => web.close())

/** An address of the demo web, without the port, at the port it has now. */
const atPort = (address: string) => address.replace(/\.test(?=\/|$)/, `.test:${web.port}`)
const withoutPort = (address: string) => address.replaceAll(`:${web.port}`, '').replaceAll(`%3A${web.port}`, '')

/** What typography may change: quotation marks, blanks, the case of the first letter. */
const fold = (text: string) =>
  text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase()

/** Without what a quotation adds at its end. */
const bare = (words: string) => fold(words).replace(/[,.]$/, '')

interface Page {
  text: string
  /** Absolute, without the port. */
  links: string[]
}

/** The text and the links of a page; of a PDF, the text it is set from. Follows redirects. */
async function read(address: string): Promise<Page> {
  const { text, headers } = await visit(atPort(await follow(address.replace(/\.pdf(#.*)?$/, '.txt'))))
  if (!headers['content-type']?.startsWith('text/html')) return { text: fold(text), links: [] }
  const { document } = parseHTML(text)
  for (const element of document.querySelectorAll('script, style, head')) element.remove()
  const hrefs = Array.from(document.querySelectorAll('a[href]'), (a) => a.getAttribute('href') ?? '')
  const links = hrefs.map((href) => withoutPort(new URL(href, atPort(address)).href))
  return { text: fold(document.documentElement.textContent ?? ''), links }
}

/** Where redirects end, without the port; the address itself where that leads nowhere. */
async function follow(address: string, left = MOST_REDIRECTS): Promise<string> {
  const { headers } = await visit(atPort(address).replace(/test%2F/, `test%3A${web.port}%2F`))
  if (!headers.location || left === 0) return address
  return follow(withoutPort(headers.location), left - 1)
}

const occurrences = (text: string, words: string) => text.split(fold(words)).length - 1

describe('expected readings', () => {
  test('begin with the demo article', () => {
    expect(expected[0]).toMatchObject(demo)
  })

  test.each(expected)('$path: the statements stand there in this order', async ({ host, path, statements }) => {
    const { text, links } = await read(`http://${host}${path}`)
    let last = -1
    for (const { begins, speaker, via = [], sources = [] } of statements) {
      const at = text.indexOf(fold(begins), last + 1)
      expect(at, `${begins} after ${last}`).toBeGreaterThan(last)
      last = at
      for (const name of [speaker ?? '', ...via]) expect(text).toContain(fold(name))
      for (const { href } of sources) expect(links).toContain(href)
    }
  })
})

/** What must be true of page and source for an outcome to be right. */
async function evidence(check: ExpectedCheck, source: Page) {
  const here = occurrences(source.text, bare(check.begins))
  const there = check.at ? occurrences(source.text, check.at) : 0
  switch (check.outcome) {
    case 'verbatim':
      return check.at ? there === 1 : here === 1
    case 'partial':
    case 'splice':
    case 'otherLanguage':
    case 'related':
      return there === 1
    case 'edited':
    case 'reworded':
      return here === 0 && there === 1
    case 'ambiguous':
      return there > 1
    case 'notFound':
      return here === 0
    case 'unreadable':
      return true
  }
}

describe('expected checks', () => {
  test.each(checks)('$path: “$begins” is $outcome', async (check) => {
    const page = await read(`http://${check.host}${check.path}`)
    expect(page.text).toContain(fold(check.begins))
    expect(page.links).toContain(check.source)
    if (check.outcome === 'unreadable') return
    const source = await read(check.source)
    expect(await evidence(check, source)).toBe(true)
    if (check.end) expect(await follow(check.source)).toBe(check.end)
    if (check.speakerThere) expect(source.text).toContain(fold(check.speakerThere))
  })

  test.each(checks.filter(({ trace }) => trace))('$path: “$begins” can be traced on', async (check) => {
    const words = bare(check.at ?? check.begins)
    let page = await read(check.source)
    for (const next of check.trace ?? []) {
      expect(page.links).toContain(next)
      page = await read(next)
      expect(page.text).toContain(words)
    }
    const back = await Promise.all(page.links.map((link) => (link.includes('/out?') ? follow(link) : link)))
    expect(back.includes(check.end ?? check.source)).toBe(check.cycle ?? false)
  })

  test.each(checks.filter((check) => 'archived' in check))(
    '$source is kept by the archive',
    async ({ source, begins }) => {
      const query = encodeURIComponent(atPort(source))
      const answer = JSON.parse((await visit(atPort(`http://archive.test/wayback/available?url=${query}`))).text)
      expect(fold((await visit(answer.archived_snapshots.closest.url)).text)).toContain(bare(begins).split(' ').at(-1))
    },
  )

  test('meet every outcome, and every reason why a source cannot be read', () => {
    const met = new Set(checks.map((check) => (check.outcome === 'unreadable' ? check.reason : check.outcome)))
    expect([...met].sort()).toEqual(
      [
        ...['verbatim', 'edited', 'reworded', 'partial', 'related', 'ambiguous', 'notFound', 'otherLanguage', 'splice'],
        ...['not-found', 'gone', 'refused', 'subscription', 'too-slow', 'too-large', 'unsupported-type'],
        ...['private-address', 'redirect-loop', 'no-text', 'script-built'],
      ].sort(),
    )
  })
})
