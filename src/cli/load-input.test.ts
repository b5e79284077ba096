import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inputName, loadInput, MAX_BYTES } from './load-input'

const PAGE = '<!doctype html><p>The bridge stays closed.'
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whence-'))
  await mkdir(join(folder, 'folder.html'))
  const files: Record<string, string | Uint8Array> = {
    'page.html': PAGE,
    'packed.html.gz': gzipSync(PAGE),
    'note.txt': 'The bridge\n',
    'empty.html': '',
    'blank.txt': ' \n',
    'page.pdf': '%PDF',
    'plain.html': 'The bridge stays closed.',
    'torn.html.gz': gzipSync(PAGE).subarray(0, 20),
    'swollen.html.gz': gzipSync(Buffer.alloc(MAX_BYTES + 1, 'a')),
    'large.html': '<p>',
  }
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
  await truncate(join(folder, 'large.html'), MAX_BYTES + 1)
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('an input', () => {
  test.each([
    ['page.html', { outcome: 'loaded', kind: 'html', text: PAGE }],
    ['packed.html.gz', { outcome: 'loaded', kind: 'html', text: PAGE }],
    ['note.txt', { outcome: 'loaded', kind: 'text', text: 'The bridge\n' }],
  ])('%s is read', async (name, expected) => {
    expect(await loadInput(join(folder, name))).toEqual(expected)
  })

  test.each([
    ['nowhere.html', 'there is no such file'],
    ['folder.html', 'it is a folder, not a file'],
    ['empty.html', 'it is empty'],
    ['blank.txt', 'it is empty'],
    ['page.pdf', 'its name ends neither in .html nor in .html.gz nor in .txt'],
    ['plain.html', 'it is not HTML'],
    ['torn.html.gz', 'it is damaged: it does not unpack'],
    ['swollen.html.gz', 'it is larger than 50 MB when unpacked'],
    ['large.html', 'it is larger than 50 MB'],
  ])('%s fails: %s', async (name, reason) => {
    expect(await loadInput(join(folder, name))).toEqual({ outcome: 'failed', reason })
  })
})

test.each([
  ['a/b/bridge.html', 'bridge'],
  ['bridge.2031.html.gz', 'bridge.2031'],
  ['bridge.txt', 'bridge'],
])('the name of %s is %s', (path, name) => {
  expect(inputName(path)).toBe(name)
})
