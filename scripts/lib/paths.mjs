import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's own folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** A path inside the repository. @param {...string} parts */
export const inRoot = (...parts) => resolve(root, ...parts)

/**
 * The folder of saved pages and scored readings: WHENCE_DATA, or `../shared`. It is no part of the repository.
 * @returns {string | null} null where there is none
 */
export function dataFolder() {
  const folder = process.env.WHENCE_DATA ? resolve(process.env.WHENCE_DATA) : inRoot('..', 'shared')
  return existsSync(folder) ? folder : null
}

/** What to tell whoever lacks that folder. */
export const noData = 'the data folder is not here (set WHENCE_DATA to it, or put it at ../shared)'
