import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { measureCommand } from './measure-command'

let folder = ''
let said: string[] = []
const output = { print: (text: string) => said.push(text), complain: (text: string) => said.push(text) }

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whence-'))
  said = []
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('the time for 1,000 words and its growth are told', { tags: ['sweep'], timeout: 30_000 }, async () => {
  const path = join(folder, 'a.txt')
  await writeFile(path, 'The harbour bridge will stay closed until June, the city engineer Mara Quill said on Friday.')
  expect(await measureCommand({ command: 'measure', files: [path] }, output)).toBe(0)
  expect(said[0]).toMatch(
    /^\d+\.\d\d ms for 1,000 words, warm .*; \d+\.\d\d ms of processor time on all threads; 1 pages?, 16 words\)$/,
  )
  expect(said[1]).toMatch(/^\d+ times as long for a text 64 times as long/)
})

test('two characters of Japanese, Chinese or Korean count as a word', async () => {
  const path = join(folder, 'a.txt')
  await writeFile(path, '港の管理局は古い門を閉鎖した。 항구 관리국은 Olmsk')
  await measureCommand({ command: 'measure', files: [path] }, output)
  expect(said[0]).toMatch(/1 page, 11 words\)$/)
}, 30_000)

test('a file that cannot be read is named', async () => {
  const path = join(folder, 'none.txt')
  expect(await measureCommand({ command: 'measure', files: [path] }, output)).toBe(1)
  expect(said).toEqual([`${path}: there is no such file.`, 'There are no words to measure with.'])
})
