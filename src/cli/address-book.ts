import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** The address of a page by its NAME, `''` where it is not known. */
export type AddressBook = (name: string) => Promise<string>

/** The book of a path: a JSON map NAME → address, or a folder of `NAME.json` with `url`. Throws a plain sentence. */
export async function openAddressBook(path: string | null): Promise<AddressBook> {
  if (path === null) return async () => ''
  const found = await stat(path).catch(() => null)
  if (found === null) throw new Error(`${path}: there is no such file or folder.`)
  if (found.isDirectory()) return async (name) => urlOf(await readJson(join(path, `${name}.json`)))
  const map = await readJson(path)
  if (map === null) throw new Error(`${path}: it is no JSON object of names and addresses.`)
  return async (name) => (typeof map[name] === 'string' ? map[name] : '')
}

function urlOf(entry: Record<string, unknown> | null): string {
  return typeof entry?.url === 'string' ? entry.url : ''
}

async function readJson(path: string): Promise<Record<string, unknown> | null> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
  } catch {
    return null
  }
}
