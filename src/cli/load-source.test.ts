import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { MAX_BYTES } from './load-input'
import { loadSource } from './load-source'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whence-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

it.each(['.txt', '.vtt', '.srt', '.html', '.pdf'])(
  'a saved source of any kind may be too large: %s',
  async (ending) => {
    const path = join(folder, `minutes${ending}`)
    await writeFile(path, 'The board met on Wednesday.')
    await truncate(path, MAX_BYTES + 1)
    expect(await loadSource(folder, 'minutes')).toEqual({ outcome: 'failed', reason: 'it is larger than 50 MB' })
  },
)

it('a text is read as it stands', async () => {
  await writeFile(join(folder, 'minutes.txt'), 'The board met on Wednesday.\n')
  expect(await loadSource(folder, 'minutes')).toMatchObject({ source: { text: 'The board met on Wednesday.' } })
})
