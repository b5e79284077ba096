import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inRoot, root } from './paths.mjs'
import { runCommand } from './run-command.mjs'
import { Trouble } from './trouble.mjs'

/** What a clone would not have, at the top of this folder. */
const NOT_COPIED = new Set(['.git', 'node_modules', 'dist', 'out', 'test-results'])

/** What is built for the stores, by the name of the build. */
export const STORES = /** @type {const} */ (['chrome', 'firefox'])

/**
 * Builds both packages from a copy of this folder at another path, with packages of its own, and compares them with what
 * was built here into `dist/`. The short form of `npm run release`, which does so with two clones.
 * @param {{ timeout: number }} patience ms at most for each command
 * @returns {Promise<string[]>} names of the packages whose bytes differ
 * @throws {Trouble} where the copy cannot be built
 */
export async function builtOtherwiseElsewhere(patience) {
  const { filesIn, packFiles, sha256 } = await import('./pack-files.mjs')
  const { version } = JSON.parse(await readFile(inRoot('package.json'), 'utf8'))
  const folder = await mkdtemp(join(tmpdir(), 'whence-elsewhere-'))
  const copy = join(folder, 'another/place')
  try {
    await cp(root, copy, { recursive: true, filter: (path) => !NOT_COPIED.has(path.slice(root.length)) })
    await installInto(copy, patience)
    await run('node', [join(copy, 'scripts/release.mjs'), '--here'], patience)
    const there = filesIn(join(copy, 'out/release'))
    return STORES.filter((name) => {
      const bytes = there.get(packageName(name, version))
      return !bytes || sha256(bytes) !== sha256(packFiles(filesIn(inRoot('dist', name))))
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * None of the packages needs a script of its own to be installed: tests/unit/supply.test.ts.
 * @param {string} folder
 * @param {{ timeout?: number }} [patience]
 */
export const installInto = (folder, patience) =>
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--prefix', folder], patience)

/** @param {string} store @param {string} version @returns {string} the file's name */
export const packageName = (store, version) => `whence-${store}-${version}.zip`

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{ timeout?: number }} [patience]
 * @returns {Promise<string>} what it prints
 */
export async function run(command, args, patience) {
  const { code, stdout, output } = await runCommand(command, args, patience)
  if (code !== 0) throw new Trouble(`${command} ${args.join(' ')} failed:\n${output.trim()}`)
  return stdout
}
