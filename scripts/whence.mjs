#!/usr/bin/env node
// The command line: bundles src/cli into dist/cli when a source is newer than the bundle, and runs it.
import { readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const bundle = join(root, 'dist/cli')
const entry = join(bundle, 'whence.js')

/**
 * When the newest file in a folder, or the file itself, was changed.
 * @param {string} path
 * @returns {number} milliseconds; 0 where there is nothing
 */
function newest(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return 0
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}

const sources = [
  '_locales',
  'src/core',
  'src/cli',
  'src/ui',
  'src/words',
  'vite.cli.config.ts',
  'package-lock.json',
].map((path) => newest(join(root, path)))
if (Math.max(...sources) > newest(entry)) {
  // Built aside and put in place at once, so that another run never meets half a bundle.
  const { build } = await import('vite')
  const aside = join(root, `dist/.cli-${process.pid}`)
  process.env.WHENCE_CLI_OUT = aside
  await build({ root, configFile: join(root, 'vite.cli.config.ts') })
  rmSync(bundle, { recursive: true, force: true })
  renameSync(aside, bundle)
}
// npm runs scripts in the project's folder; the paths given count from where the reader stands.
if (/^(read|explain|check-quotes|verify)$/.test(process.env.npm_lifecycle_event ?? '') && process.env.INIT_CWD)
  process.chdir(process.env.INIT_CWD)
await import(pathToFileURL(entry).href)
