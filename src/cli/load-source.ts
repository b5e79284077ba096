import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { parseHtml } from '../core/parse/parse-html'
import type { SourceText } from '../core/trace/model'
import { readSource } from '../core/trace/read-source'
import { loadInput } from './load-input'

/** How a saved page may end, in the order in which it is looked for. */
const ENDINGS = ['.html.gz', '.html', '.htm']

/** A saved page as a source, or in plain words why it is none. */
export type LoadedSource = { outcome: 'loaded'; source: SourceText } | { outcome: 'failed'; reason: string }

/** Reads the page NAME in a folder as a source. Its address is what the page says it is. */
export async function loadSource(folder: string, name: string): Promise<LoadedSource> {
  const path = await findPage(folder, name)
  if (path === null) return { outcome: 'failed', reason: `there is no page ${name} in ${folder}` }
  const input = await loadInput(path)
  if (input.outcome === 'failed') return input
  try {
    const source = readSource(parseHtml(input.text), { url: '', bytes: Buffer.byteLength(input.text) })
    return { outcome: 'loaded', source }
  } catch (error) {
    return { outcome: 'failed', reason: `Whence failed on it (${error instanceof Error ? error.message : error})` }
  }
}

async function findPage(folder: string, name: string): Promise<string | null> {
  for (const ending of ENDINGS) {
    const path = join(folder, `${name}${ending}`)
    const found = await access(path).then(
      () => true,
      () => false,
    )
    if (found) return path
  }
  return null
}
