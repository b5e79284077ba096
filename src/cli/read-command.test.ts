import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readCommand } from './read-command'

const SENTENCE = 'The harbour bridge will stay closed until June, the city engineer Mara Quill said on Friday.'
const PAGE = `<!doctype html><title>Bridge</title><article><h1>Bridge</h1><p>${SENTENCE}</p></article>`

let folder = ''
let printed: string[] = []
let complained: string[] = []
const output = { print: (text: string) => printed.push(text), complain: (text: string) => complained.push(text) }
const at = (name: string) => join(folder, name)

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whence-'))
  printed = []
  complained = []
})

afterEach(() => rm(folder, { recursive: true, force: true }))

async function run(files: string[], options: { out?: string; urls?: string } = {}): Promise<number> {
  const { out = null, urls = null } = options
  return readCommand({ command: 'read', files: files.map(at), out: out && at(out), urls: urls && at(urls) }, output)
}

test('one file alone is printed', async () => {
  await writeFile(at('a.html'), PAGE)
  expect(await run(['a.html'])).toBe(0)
  expect(printed.join('\n')).toContain('Bridge')
})

test('a record is written for each file that can be read, a sentence for each that cannot', async () => {
  await writeFile(at('a.html'), PAGE)
  await writeFile(at('b.html'), '')
  await writeFile(at('c.txt'), SENTENCE)
  await writeFile(at('urls.json'), JSON.stringify({ a: 'https://harbourpost.test/a' }))
  expect(await run(['a.html', 'b.html', 'c.txt'], { out: 'out', urls: 'urls.json' })).toBe(1)
  expect(complained).toEqual([`${at('b.html')}: it is empty.`])
  const [a, c] = await Promise.all(
    ['a', 'c'].map(async (name) => JSON.parse(await readFile(at(`out/${name}.json`), 'utf8'))),
  )
  expect(a.article).toMatchObject({ url: 'https://harbourpost.test/a', text: SENTENCE, headline: 'Bridge' })
  expect(c.article).toMatchObject({ url: '', text: SENTENCE })
  expect(Array.isArray(a.statements)).toBe(true)
})

test('two files of one name do not overwrite each other', async () => {
  await writeFile(at('a.html'), PAGE)
  await writeFile(at('a.txt'), SENTENCE)
  expect(await run(['a.html', 'a.txt'], { out: 'out' })).toBe(1)
  expect(complained[0]).toContain('would take the place')
})

test('addresses that are not there end the command', async () => {
  await writeFile(at('a.html'), PAGE)
  await expect(run(['a.html'], { urls: 'nowhere.json' })).rejects.toThrow('there is no such file or folder')
})
