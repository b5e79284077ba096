import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { build, checkBuild } from './build.mjs'
import { installInto, packageName, run, STORES } from './lib/build-elsewhere.mjs'
import { inRoot, root } from './lib/paths.mjs'
import { readCommandLine } from './lib/read-command-line.mjs'
import { releaseNotes } from './lib/release-notes.mjs'
import { runCommand } from './lib/run-command.mjs'
import { step } from './lib/step.mjs'
import { runMain, Trouble } from './lib/trouble.mjs'
import { setUp } from './setup.mjs'

const USAGE = `npm run release [-- --here] [--out DIR]

Builds what both stores ask for into out/release: the packages, the source for Mozilla's review, a list of all that they
are made of, what is new, and checksums. What is committed is built twice, in two clean clones at other paths, and the
bytes must be the same.
  --here      once, from this folder as it stands, without the source: what a reviewer runs, who has no clone
  --out DIR   into this folder instead`

const { version } = JSON.parse(await readFile(inRoot('package.json'), 'utf8'))

const CHECKSUMS = 'SHA256SUMS'

await runMain(async () => {
  const { here, out } = readOptions()
  await rm(out, { recursive: true, force: true })
  await mkdir(out, { recursive: true })
  if (here) {
    await setUp()
    await writeFiles(out, await packagesHere())
  } else {
    await releaseClones(out)
  }
  console.log(`\n${await readFile(join(out, CHECKSUMS), 'utf8')}\nIn ${relative(process.cwd(), out) || out}`)
})

/** @returns {{ here: boolean, out: string }} */
function readOptions() {
  return readCommandLine(
    USAGE,
    {
      options: { here: { type: 'boolean', default: false }, out: { type: 'string' } },
    },
    ({ values }) => {
      return { here: values.here, out: values.out ? join(process.cwd(), values.out) : inRoot('out', 'release') }
    },
  )
}

/** Builds from this folder. @returns {Promise<Map<string, Uint8Array>>} files by name */
async function packagesHere() {
  const { filesIn, packFiles } = await import('./lib/pack-files.mjs')
  const { notes, date } = releaseNotes(await readFile(inRoot('CHANGELOG.md'), 'utf8'), version)
  if (!date) console.log(`CHANGELOG.md has no section for ${version} yet: this is a draft, not to be uploaded.`)
  /** @type {Map<string, Uint8Array>} */
  const files = new Map()
  for (const name of STORES) {
    const folder = await step(`Building ${name}`, () => build(name))
    const wrong = await checkBuild(name)
    if (wrong.length) throw new Trouble(`${folder}: ${wrong.join('; ')}.`)
    files.set(packageName(name, version), packFiles(filesIn(folder)))
  }
  files.set(`whence-sbom-${version}.cdx.json`, await sbomHere())
  files.set('CHANGES.md', new TextEncoder().encode(notes))
  return files
}

/** What both builds hold, and what they were made with. @returns {Promise<Uint8Array>} JSON */
async function sbomHere() {
  const { bundledPackages } = await import('./lib/check-bundles.mjs')
  const { lockedPackages } = await import('./lib/package-lock.mjs')
  const { sbomOf } = await import('./lib/sbom.mjs')
  const { faultsOfSbom } = await import('./lib/validate-sbom.mjs')
  const bundled = new Set()
  for (const name of STORES) {
    const heads = bundledPackages(await readFile(inRoot('dist', name, 'licences.txt'), 'utf8'))
    for (const head of heads) bundled.add(head.replace(/ \(.*$/, ''))
  }
  const sbom = sbomOf(lockedPackages(), bundled)
  const faults = faultsOfSbom(sbom)
  if (faults.length) throw new Trouble(`The list of packages is not what CycloneDX allows: ${faults.join('; ')}.`)
  return new TextEncoder().encode(`${JSON.stringify(sbom, null, 2)}\n`)
}

/**
 * Builds what is committed twice, and keeps it where both are the same.
 * @param {string} out
 */
async function releaseClones(out) {
  const { filesAt, filesIn, packFiles, sha256 } = await import('./lib/pack-files.mjs')
  await nothingUncommitted()
  const folder = await mkdtemp(join(tmpdir(), 'whence-release-'))
  try {
    // The paths differ in length too, so that one that gets into a package shows.
    const clones = ['a', 'another/place'].map((name) => join(folder, name))
    /** @type {Map<string, Uint8Array>[]} */
    const built = []
    for (const clone of clones) built.push(await buildClone(clone))
    const [first, second] = built
    if (!first || !second) throw new Error('nothing was built')
    const differing = [...first].filter(([name, bytes]) => sha256(bytes) !== sha256(second.get(name) ?? bytes.slice(1)))
    if (differing.length || first.size !== second.size)
      throw new Trouble(`Two clones give other bytes: ${differing.map(([name]) => name).join(', ')}.`)
    const clone = clones[0] ?? ''
    const tracked = (await git(clone, 'ls-files', '-z')).split('\0').filter(Boolean)
    first.set(`whence-source-${version}.zip`, packFiles(filesAt(clone, tracked)))
    first.delete(CHECKSUMS)
    await writeFiles(out, first)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }

  /** @param {string} clone a folder that is not there yet @returns {Promise<Map<string, Uint8Array>>} */
  async function buildClone(clone) {
    await step(`Cloning into ${relative(folder, clone)}`, async () => {
      await git(root, 'clone', '--quiet', '--no-hardlinks', root, clone)
      await installInto(clone)
    })
    await step('Building both there', () => run('node', [join(clone, 'scripts/release.mjs'), '--here']))
    return filesIn(join(clone, 'out/release'))
  }
}

/** @throws {Trouble} where something here would not be in a clone */
async function nothingUncommitted() {
  const { code, output } = await runCommand('git', ['status', '--porcelain'])
  if (code !== 0) throw new Trouble('This folder is no clone.', 'Use npm run release -- --here.')
  if (output.trim())
    throw new Trouble(`Not committed, so no part of a release:\n${output.trimEnd()}`, 'Commit, or use --here.')
}

/**
 * @param {string} out
 * @param {ReadonlyMap<string, Uint8Array>} files
 */
async function writeFiles(out, files) {
  const { sha256 } = await import('./lib/pack-files.mjs')
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1))
  for (const [name, bytes] of sorted) await writeFile(join(out, name), bytes)
  const lines = sorted.map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`)
  await writeFile(join(out, CHECKSUMS), lines.join(''))
}

/** @param {string} folder @param {string[]} args */
function git(folder, ...args) {
  return run('git', ['-C', folder, ...args])
}
