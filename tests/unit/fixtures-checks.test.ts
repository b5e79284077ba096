import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checks, type ExpectedCheck } from '../../fixtures/checks.mjs'
import { type NewsWeb, serveNewsWeb } from '../../fixtures/serve.mjs'
import { visit } from '../../fixtures/visit.mjs'
import { parseHtml } from '../../src/cli/parse-html'
import { type Attributor, loadAttributor } from '../../src/core/attribution/load-attributor'
import type { Article, Statement } from '../../src/core/model'
import { checkSource } from '../../src/core/trace/check-source'
import type { Check, SourceText } from '../../src/core/trace/model'
import { prepareSource } from '../../src/core/trace/prepare-source'
import { readSource } from '../../src/core/trace/read-source'

/**
 * That checking the demo news web's statements at their sources comes to what `fixtures/checks.mjs` says, by the real
 * readings of the pages; all that needs no fetching rules. What becomes of the fetching itself is tested end to end.
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

function begun(article: Article, { begins, source }: ExpectedCheck): Statement {
  const found = attribute(article).filter(({ content }) => plain(content[0].text).startsWith(plain(begins)))
  const [statement] = [...found.filter(({ sources }) => sources.some(({ href }) => href === source)), ...found]
  if (!statement) throw new Error(`no statement begins: ${begins}`)
  return statement
}

async function check(expected: ExpectedCheck): Promise<Check> {
  const { article } = await load(`http://${expected.host}${expected.path}`)
  if (!article) throw new Error(`no article: ${expected.path}`)
  const statement = begun(article, expected)
  return checkSource({ statement, page: article, place: null }, prepareSource(await load(expected.source)), {
    attribute,
  })
}

const isRead = ({ outcome, source }: ExpectedCheck) => outcome !== 'unreadable' && !/\.pdf(#|$)/.test(source)

describe('the checks of the demo news web', () => {
  it.each(checks.filter(isRead))('$path: “$begins” is $outcome', async (expected) => {
    const got = await check(expected)
    const outcome = got.outcome !== 'found' ? got.outcome : got.splice ? 'splice' : got.verdict
    expect(outcome).toBe(expected.outcome)
    if (expected.at) expect(plain(JSON.stringify(got))).toContain(plain(expected.at))
    if (expected.speakerThere && got.outcome === 'found') expect(got.passage.speaker).toBe(expected.speakerThere)
  })
})
