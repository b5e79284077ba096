import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readArticle } from '../core/article/read-article'
import { type Attributor, loadAttributor } from '../core/attribution/load-attributor'
import { pageRecord, recordFile, type Selection, writeRecords } from '../core/export/page-record'
import { writeSavedText } from '../core/export/saved-text'
import { writeReport } from '../core/export/write-report'
import { parseHtml } from '../core/parse/parse-html'
import { sha256Of } from '../core/sha256-of'
import { checkSource } from '../core/trace/check/check-source'
import type { Hop, Trace } from '../core/trace/hop/trace'
import { prepareSource } from '../core/trace/match/prepare-source'
import { readSource } from '../core/trace/source/read-source'
import type { SourceText } from '../core/trace/source/source-text'
import { type Answer, fetchSource, publicOnly, refusalOf } from './fetch-source'
import { verifyCommand } from './verify-command'

const PAGE_URL = 'https://courier.test/bridge'
const SOURCE_URL = 'https://ledger.test/cracks'

const html = (title: string, ...paragraphs: string[]) =>
  `<!DOCTYPE html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${paragraphs
    .map((text) => `<p>${text}</p>`)
    .join('')}</article></body></html>`

const FILLER =
  'The harbour bridge will stay closed until June, officials in the northern port said on Friday after a long night of talks.'
const PAGE = html(
  'Harbour bridge stays closed',
  FILLER,
  `“We found cracks that nobody had seen before,” the city engineer Mara Quill <a href="${SOURCE_URL}">told the Ledger</a>.`,
)
const SOURCE = html(
  'Engineer finds cracks',
  FILLER,
  '“We found cracks that nobody had seen before,” Mara Quill, the city engineer, said on the quay. “They go deep.”',
)

let attribute: Attributor
let folder = ''
let said: string[] = []
const output = { print: (text: string) => said.push(text), complain: (text: string) => said.push(text) }

beforeAll(async () => {
  attribute = await loadAttributor()
})
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whence-'))
  said = []
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** The source as the extension keeps it: with its SHA-256. */
async function sourceWithEvidence(): Promise<SourceText> {
  const source = readSource(parseHtml(SOURCE), { url: SOURCE_URL, bytes: SOURCE.length })
  const evidence = { sha256: await sha256Of(source.text), read: '2026-11-01T12:00:00.000Z', headers: {} }
  return { ...source, head: { ...source.head, evidence } }
}

/** What the extension would have of this page once its statement was checked. */
async function checked(rest: Partial<Hop> = {}): Promise<Selection> {
  const article = readArticle(parseHtml(PAGE), { url: PAGE_URL })?.article
  if (!article) throw new Error('no article')
  const reading = { article, ...attribute(article) }
  const [statement] = reading.statements.filter(({ sources }) => sources.length > 0)
  if (!statement) throw new Error('no statement with a source')
  const prepared = prepareSource(await sourceWithEvidence())
  const check = checkSource({ statement, page: article, place: null }, prepared, { attribute })
  const hop: Hop = { href: SOURCE_URL, statement, way: 'fetch', check, step: null, tab: null, at: 0, ...rest }
  const trace: Trace = {
    statement: statement.id,
    href: SOURCE_URL,
    hops: [hop],
    goal: null,
    end: 'resting',
    batch: null,
    at: 0,
  }
  return { reading, statements: [statement], traces: [trace], made: 0 }
}

/** Sites as they are today, and which addresses were asked. */
function sites(pages: Record<string, string | number>) {
  const asked: string[] = []
  const fetch = async (href: string): Promise<Answer> => {
    asked.push(href)
    const page = pages[href]
    if (page === undefined) return { outcome: 'failed', reason: 'nobody is there' }
    const [status, text] = typeof page === 'number' ? [page, ''] : [200, page]
    return { outcome: 'answered', url: href, status, contentType: 'text/html', bytes: new TextEncoder().encode(text) }
  }
  return { asked, fetch }
}

async function verify(text: string, pages: Record<string, string | number>, name = 'report.json') {
  const path = join(folder, name)
  await writeFile(path, text)
  const { asked, fetch } = sites(pages)
  const code = await verifyCommand({ command: 'verify', report: path }, output, fetch)
  return { code, asked, said: said.join('\n') }
}

const recordOf = (selection: Selection) => writeRecords([pageRecord(selection)], 0)

describe('a report', () => {
  it('of which nothing has changed says so, and each address is asked once', async () => {
    const { code, asked, said } = await verify(recordOf(await checked()), { [PAGE_URL]: PAGE, [SOURCE_URL]: SOURCE })
    expect(said).toContain('same      verbatim, as recorded; the text is the same  (statement 1, https://ledger.test/')
    expect(said).toContain('the page has the words of 1 of 1 statements')
    expect(said).toContain('Nothing has changed.')
    expect(asked.sort()).toEqual([PAGE_URL, SOURCE_URL])
    expect(code).toBe(0)
  })

  it('in a file to print is read as its record is', async () => {
    const record = pageRecord(await checked())
    const report = writeReport({ blocks: [], record, title: 'x', language: 'en', style: '' })
    const { code } = await verify(report, { [PAGE_URL]: PAGE, [SOURCE_URL]: SOURCE }, 'report.html')
    expect(code).toBe(0)
  })

  it('asks for the pages that a search had found, too', async () => {
    const record = pageRecord(await checked())
    const [trace] = record.traces
    const [statement] = record.statements
    if (!trace || !statement) throw new Error('a statement that was checked')
    const pages = [{ ...trace, statement: `find-${statement.id}` }]
    const searches = [{ statement: statement.id, steps: [], pages }]
    const file = writeRecords([{ ...record, traces: [], searches }], 0)
    const { asked, said } = await verify(file, { [PAGE_URL]: PAGE, [SOURCE_URL]: SOURCE })
    expect(asked.sort()).toEqual([PAGE_URL, SOURCE_URL])
    expect(said).toContain('same      verbatim, as recorded')
  })

  it('asks for what words that the reader selected were checked at, too', async () => {
    const { traces, ...selection } = await checked()
    const [statement] = selection.statements
    if (!statement) throw new Error('a statement')
    const selected = [{ ...statement, id: 'asked-1' }]
    const ofWords = traces.map((trace) => ({ ...trace, statement: 'asked-1' }))
    const file = recordOf({ ...selection, traces: ofWords, selected })
    const { asked, said } = await verify(file, { [PAGE_URL]: PAGE, [SOURCE_URL]: SOURCE })
    expect(asked.sort()).toEqual([PAGE_URL, SOURCE_URL])
    expect(said).toContain('same      verbatim, as recorded; the text is the same  (selected words 1, ')
  })

  it.each(['json', 'html'])('on several pages is checked page by page, as %s', async (kind) => {
    const record = pageRecord(await checked())
    const other = { ...record, article: { ...record.article, url: 'https://mirror.test/bridge' } }
    const file =
      kind === 'json'
        ? writeRecords([record, other], 0)
        : writeReport({ blocks: [], record: recordFile([record, other], 0), title: 'x', language: 'en', style: '' })
    const pages = { [PAGE_URL]: PAGE, 'https://mirror.test/bridge': html('Moved', FILLER), [SOURCE_URL]: SOURCE }
    const { code, said } = await verify(file, pages, `report.${kind}`)
    expect(said).toContain(`${PAGE_URL}: 1 statements`)
    expect(said).toContain('https://mirror.test/bridge: 1 statements')
    expect(said).toContain('changed   the page has the words of 0 of 1 statements')
    expect(code).toBe(1)
  })

  it('on pages of which one is broken is none', async () => {
    const record = pageRecord(await checked())
    const { traces: _, ...broken } = record
    const { code } = await verify(JSON.stringify({ ...recordFile([record, record], 0), records: [record, broken] }), {})
    expect(code).toBe(2)
  })

  it.each<[name: string, pages: Record<string, string | number>, says: RegExp]>([
    [
      'whose source was reworded',
      { [PAGE_URL]: PAGE, [SOURCE_URL]: SOURCE.replace('nobody had', 'somebody had') },
      /changed {3}was verbatim, is reworded; the text has changed/,
    ],
    [
      'whose source has dropped the words',
      { [PAGE_URL]: PAGE, [SOURCE_URL]: html('Engineer finds cracks', FILLER, FILLER, 'Nothing was said about it.') },
      /changed {3}was verbatim, is not-there/,
    ],
    ['whose source is gone', { [PAGE_URL]: PAGE, [SOURCE_URL]: 404 }, /unread {4}it answers 404/],
    ['whose source nobody serves', { [PAGE_URL]: PAGE }, /unread {4}nobody is there/],
    [
      'whose page has dropped the words',
      { [PAGE_URL]: html('Harbour bridge stays closed', FILLER, FILLER), [SOURCE_URL]: SOURCE },
      /changed {3}the page has the words of 0 of 1 statements/,
    ],
  ])('%s says what has changed', async (_, pages, says) => {
    const { code, said } = await verify(recordOf(await checked()), pages)
    expect(said).toMatch(says)
    expect(code).toBe(1)
  })

  it('whose source only grew elsewhere says that the text has changed, and the words have not', async () => {
    const grown = SOURCE.replace('</article>', '<p>A correction: the bridge is older.</p></article>')
    const { code, said } = await verify(recordOf(await checked()), { [PAGE_URL]: PAGE, [SOURCE_URL]: grown })
    expect(said).toContain('same      verbatim, as recorded; the text has changed')
    expect(code).toBe(0)
  })

  it.each([
    ['in a tab', { way: 'tab' as const }],
    ['in the archive', { way: 'archive' as const }],
  ])('leaves alone what was read %s', async (_, rest) => {
    const { asked, said } = await verify(recordOf(await checked(rest)), { [PAGE_URL]: PAGE })
    expect(said).toMatch(/^left {6}it was/m)
    expect(asked).toEqual([PAGE_URL])
  })

  it.each([
    ['{"format":"whence-record","version":2}', 'version 2'],
    ['{"format":"whence-record","version":1}', 'its record is broken'],
    ['{"a":1}', 'no record of Whence'],
    ['nothing', 'no report of Whence'],
    ['<!DOCTYPE html><p>no report', 'no report of Whence'],
  ])('is none: %s', async (text, says) => {
    const { code, asked, said } = await verify(text, {})
    expect(said).toContain(says)
    expect([code, asked]).toEqual([2, []])
  })
})

describe('a saved text', () => {
  const saved = async () => {
    const { head, text } = await sourceWithEvidence()
    return writeSavedText(head, text) ?? ''
  }

  it('is still what was saved, and what the page has', async () => {
    const { code } = await verify(await saved(), { [SOURCE_URL]: SOURCE }, 'text.txt')
    expect(said.filter((line) => line.startsWith('same'))).toHaveLength(2)
    expect(code).toBe(0)
  })

  it('that was changed is told', async () => {
    const { code, said } = await verify(`${await saved()} more`, { [SOURCE_URL]: SOURCE }, 'text.txt')
    expect(said).toContain('changed   the saved text is not what was saved')
    expect(code).toBe(1)
  })
})

describe('an address', () => {
  it.each([
    ['http://127.0.0.1/', 'private'],
    ['http://router.local/', 'private'],
    ['http://[::1]/', 'private'],
    ['file:///etc/passwd', 'no address of the web'],
    ['https://reader:secret@ledger.test/', 'password'],
  ])('is never asked: %s', async (href, why) => {
    expect(refusalOf(href)).toContain(why)
    expect(await fetchSource(href)).toMatchObject({ outcome: 'failed' })
  })

  it('whose name leads to a private address is not asked', async () => {
    const error = await new Promise((resolve) => publicOnly('localhost', {}, resolve))
    expect(String(error)).toContain('leads to a private address')
  })
})
