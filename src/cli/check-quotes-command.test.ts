import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkQuotesCommand } from './check-quotes-command'

const PAGE = `<!DOCTYPE html><html lang="en"><head><title>Harbour bridge stays closed</title></head><body><article>
<h1>Harbour bridge stays closed</h1>
<p>The harbour bridge will stay closed until June, officials in the northern port said on Friday after a long night.</p>
<p>“We found cracks that nobody had seen before,” the city engineer Mara Quill told reporters on the quay. “They go deep.”</p>
</article></body></html>`

let folder = ''
let said: string[] = []
const output = { print: (text: string) => said.push(text), complain: (text: string) => said.push(text) }

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whence-'))
  said = []
  await writeFile(join(folder, 'bridge.html'), PAGE)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function check(cases: unknown): Promise<{ code: number; results: unknown }> {
  const path = join(folder, 'cases.json')
  const out = join(folder, 'results.json')
  await writeFile(path, JSON.stringify(cases))
  const code = await checkQuotesCommand({ command: 'check-quotes', cases: path, pages: folder, out }, output)
  return { code, results: await readFile(out, 'utf8').then(JSON.parse, () => null) }
}

test('each quotation gets its outcome, and the source’s own attribution', async () => {
  const { code, results } = await check([
    { id: 'a', content: ['We found cracks that nobody had seen before,', 'They go deep.'], source: 'bridge' },
    { id: 'b', content: ['The mayor will resign tomorrow morning'], source: 'bridge' },
  ])
  expect(code).toBe(0)
  expect(results).toMatchObject([
    {
      id: 'a',
      outcome: 'found',
      verdict: 'verbatim',
      passage: expect.stringMatching(/^We found cracks .* go deep\.?$/),
      next: { speaker: { name: 'Mara Quill', kind: 'person' } },
      ms: expect.any(Number),
    },
    { id: 'b', outcome: 'notFound', verdict: null, passage: '', next: null },
  ])
  expect(said).toEqual([
    expect.stringMatching(
      /^2 checks in \d+\.\d s: \d+\.\d s of checking, \d+\.\d s of reading 1 page, \d+\.\d s of starting$/,
    ),
  ])
}, 30_000)

/** A PDF of one line. */
function pdfOf(line: string): string {
  const stream = `BT /F1 12 Tf 60 700 Td (${line}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('')
  return `%PDF-1.4\n${body}trailer\n<< /Root 1 0 R >>\n%%EOF`
}

test('a PDF is a source like a page, and one that cannot be read is named', async () => {
  await writeFile(join(folder, 'report.pdf'), pdfOf('The hinges of the bridge were never replaced.'))
  await writeFile(join(folder, 'noise.pdf'), 'no PDF at all')
  const { code, results } = await check([
    { id: 'a', content: ['hinges of the bridge were never replaced'], source: 'report' },
    { id: 'b', content: ['hinges of the bridge'], source: 'noise' },
  ])
  expect(code).toBe(1)
  expect(results).toMatchObject([
    { id: 'a', outcome: 'found', verdict: 'verbatim' },
    { id: 'b', outcome: 'unreadable' },
  ])
  expect(said[0]).toBe('noise: nothing can be read in it (damaged).')
}, 30_000)

test('a page that is not there is named, and its quotations are written as unreadable', async () => {
  const { code, results } = await check([{ id: 'a', content: ['They go deep.'], source: 'tunnel' }])
  expect(code).toBe(1)
  expect(results).toMatchObject([{ id: 'a', outcome: 'unreadable', verdict: null }])
  expect(said[0]).toBe(`tunnel: there is no page tunnel in ${folder}.`)
}, 30_000)

test('a file that has no cases is a mistake', async () => {
  const { code, results } = await check({})
  expect(code).toBe(2)
  expect(results).toBeNull()
  expect(said).toEqual([`${join(folder, 'cases.json')}: it is not a list of cases.`])
})
