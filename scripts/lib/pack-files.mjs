import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'

/**
 * The time that each file in a package has: midnight of this machine's own clock, since archives keep local time. The
 * same bytes from the same files, whenever and wherever they were written.
 */
const NO_TIME = new Date(1980, 0, 1)

/**
 * An archive of files: by the order of their paths, all of one time, with no owner and no mode. It is compressed by a
 * library of ours, not by that of the Node that runs: what they write differs from version to version.
 * @param {ReadonlyMap<string, Uint8Array>} files by their path in the archive, parted by `/`
 * @returns {Uint8Array}
 */
export function packFiles(files) {
  const paths = [...files.keys()].sort(byCodeUnits)
  return zipSync(Object.fromEntries(paths.map((path) => [path, files.get(path) ?? new Uint8Array()])), {
    level: 9,
    mtime: NO_TIME,
    os: 0,
    attrs: 0,
  })
}

/**
 * All files of a folder, by their path in it.
 * @param {string} folder
 * @returns {Map<string, Uint8Array>}
 */
export function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return filesAt(
    folder,
    paths.map((path) => path.slice(folder.length + 1).replaceAll('\\', '/')),
  )
}

/** @param {string} folder @param {readonly string[]} paths in it @returns {Map<string, Uint8Array>} */
export function filesAt(folder, paths) {
  return new Map(paths.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]))
}

/** @param {Uint8Array} bytes @returns {string} 64 hexadecimal digits */
export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex')

/** The same on every machine: no locale takes part. @param {string} a @param {string} b */
const byCodeUnits = (a, b) => (a < b ? -1 : Number(a > b))
