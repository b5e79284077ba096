import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { inRoot } from './lib/paths.mjs'
import { runCommand } from './lib/run-command.mjs'
import { step } from './lib/step.mjs'
import { runMain, Trouble } from './lib/trouble.mjs'

/** The oldest Node that every tool of ours runs on; `engines` in package.json says the same. */
const OLDEST_NODE = 20

/** Makes the repository ready to build: the right Node, and the packages of the lock file. Needs no package itself. */
export async function setUp() {
  checkNode(process.versions.node)
  if (packagesAreCurrent()) return
  await step('Installing packages (npm ci, about half a minute)', async () => {
    const { code, output } = await runCommand('npm', ['ci', '--no-audit', '--no-fund'])
    if (code !== 0) {
      throw new Trouble(
        `npm ci failed:\n${output.trim()}`,
        'It needs a package registry; check the network, then run this again.',
      )
    }
  })
}

/** @param {string} version of Node, `20.11.0`; @throws {Trouble} where it is too old */
function checkNode(version) {
  if (Number.parseInt(version, 10) >= OLDEST_NODE) return
  throw new Trouble(
    `Whence is built with Node ${OLDEST_NODE} or newer; this is Node ${version}.`,
    'Install a newer Node from https://nodejs.org, then run this again.',
  )
}

/**
 * Whether what is installed is what the lock file asks for, package by package: npm leaves a copy of the lock with
 * what it installed. Times of files would not do, since a checkout makes them new. Optional packages are those of
 * other machines.
 */
function packagesAreCurrent() {
  const wanted = packagesOf('package-lock.json')
  const installed = packagesOf('node_modules/.package-lock.json')
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || installed[path]?.version === entry.version,
  )
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }>} by path; {} without file */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(inRoot(file), 'utf8')).packages ?? {}
  } catch {
    return {}
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await runMain(setUp)
