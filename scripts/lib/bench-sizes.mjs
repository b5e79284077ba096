import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Parts of the extension, and what the names of their files begin with. */
const PARTS = [
  { title: 'content script', is: /content\/content\.js$/ },
  { title: 'script for articles', is: /content\/article-script\.js$/ },
  { title: 'card, where the panel stays shut', is: /content\/card-script\.js$/ },
  { title: 'background', is: /background\.ts-.*\.js$/ },
  { title: 'engine worker, with its language model', is: /worker-.*\.js$/ },
  { title: 'everything else that runs', is: /\.js$/ },
  { title: 'styles', is: /\.css$/ },
]

/**
 * How large the parts of a built extension are.
 * @param {string} folder of the build
 * @returns {Promise<{ title: string, raw: number, packed: number }[]>} bytes as they are, and by gzip
 */
export async function sizesOf(folder) {
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  const sizes = PARTS.map(({ title }) => ({ title, raw: 0, packed: 0 }))
  for (const file of files.filter((each) => each.isFile())) {
    const path = join(file.parentPath, file.name)
    const size = sizes[PARTS.findIndex(({ is }) => is.test(relative(folder, path)))]
    if (!size) continue
    const bytes = await readFile(path)
    size.raw += bytes.length
    size.packed += gzipSync(bytes).length
  }
  return sizes
}
