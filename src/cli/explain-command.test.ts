import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { explainCommand } from './explain-command'

const TEXT = 'Mara Quill leads the works. She [said](https://ledger.test/bridge) the bridge would stay closed.'

const SENTENCE = 'The harbour bridge will stay closed until June, the city engineer Mara Quill said on Friday.'
const PAGE = `<!doctype html><title>Bridge</title><article><h1>Bridge</h1><p>${SENTENCE}</p></article>`

let printed = ''
let complained = ''
const output = {
  print: (text: string) => {
    printed += text
  },
  complain: (text: string) => {
    complained += text
  },
}
const run = (input: string, statement: number | null = null) =>
  explainCommand({ command: 'explain', input, statement }, output)

beforeEach(() => {
  printed = ''
  complained = ''
})

test('a text is followed from its quotations to its statements', async () => {
  expect(await run(TEXT)).toBe(0)
  expect(printed).toMatch(/^1\. Quotations/)
  expect(printed).toContain('S2  She/PRON said/VERB')
  expect(printed).toContain('‹She› → Mara Quill (person)')
  expect(printed).toContain('↗ https://ledger.test/bridge  (The link stands on the reporting words: said)')
})

test('one statement is followed by itself', async () => {
  expect(await run(TEXT, 1)).toBe(0)
  expect(printed).not.toContain('S1 ')
  expect(printed).toContain('S2 ')
})

test('a statement that is not there is named', async () => {
  expect(await run(TEXT, 7)).toBe(1)
  expect(complained).toBe('There is no statement 7: 1 was found.')
})

test('a text without statements says so', async () => {
  expect(await run('The bridge is closed.')).toBe(0)
  expect(printed).toMatch(/Statements\n {3}nothing$/)
})

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whence-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('a file is read as the engine reads it', async () => {
  const path = join(folder, 'a.html')
  await writeFile(path, PAGE)
  expect(await run(path)).toBe(0)
  expect(printed).toContain('‹the city engineer Mara Quill› → Mara Quill')
})

test.each([
  ['', 'it is empty'],
  ['<title>Bridge</title><nav><a href="/">Home</a></nav>', 'no article was found in it'],
])('a file that holds %j gets a sentence', async (page, reason) => {
  const path = join(folder, 'a.html')
  await writeFile(path, page)
  expect(await run(path)).toBe(1)
  expect(complained).toBe(`${path}: ${reason}.`)
})
