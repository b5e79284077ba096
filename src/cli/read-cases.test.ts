import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readCases } from './read-cases'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whence-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const good = { id: 'a', content: ['The gates held.'], source: 'gates' }

test('cases are read, whatever stands in them besides', async () => {
  const path = join(folder, 'cases.json')
  await writeFile(path, JSON.stringify([{ ...good, kind: 'short' }]))
  expect(await readCases(path)).toMatchObject({ outcome: 'loaded', cases: [good] })
})

test.each([
  ['{', 'it is not JSON'],
  ['{}', 'it is not a list of cases'],
  ['[null]', 'case 1 is no object'],
  [JSON.stringify([{ ...good, id: 7 }]), 'case 1 has no "id"'],
  [JSON.stringify([good, good]), 'case 2 has the "id" of another, a'],
  [JSON.stringify([{ ...good, content: [] }]), 'case 1 (a) has no "content", a list of texts'],
  [JSON.stringify([{ ...good, content: [1] }]), 'case 1 (a) has no "content", a list of texts'],
  [JSON.stringify([{ ...good, source: '../gates' }]), 'case 1 (a) has no "source", the name of a page'],
])('%s is no file of cases: %s', async (text, reason) => {
  const path = join(folder, 'cases.json')
  await writeFile(path, text)
  expect(await readCases(path)).toEqual({ outcome: 'failed', reason })
})

test('a file that is not there is said to be', async () => {
  expect(await readCases(join(folder, 'none.json'))).toEqual({
    outcome: 'failed',
    reason: 'there is no such file, or it cannot be opened',
  })
})
