import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { bundledPackages, faultsOfBundles } from './lib/check-bundles.mjs'
import { inRoot, root } from './lib/paths.mjs'
import { readCommandLine } from './lib/read-command-line.mjs'
import { runTool } from './lib/run-command.mjs'
import { step } from './lib/step.mjs'
import { runMain, Trouble } from './lib/trouble.mjs'

const USAGE = `npm run build [-- NAME…]

Builds the extension into dist/NAME, and checks what must hold of every build. NAME is chrome, firefox, chrome-e2e or
firefox-e2e; the first two where none is named.`

/**
 * The builds there are, by the folder in `dist/`. Those for e2e differ in two things: access to every site is
 * required instead of optional, since no test can answer the browser's prompt; and some limits that a test would wait for
 * are shorter (`import.meta.env.MODE`).
 */
export const BUILDS = /** @type {const} */ (['chrome', 'firefox', 'chrome-e2e', 'firefox-e2e'])

/** @typedef {typeof BUILDS[number]} Build */

/**
 * Builds the extension into `dist/NAME`.
 * @param {Build} name
 * @returns {Promise<string>} the folder
 * @throws {Trouble} with the bundler's words where it fails
 */
export async function build(name) {
  const [target = 'chrome', mode] = name.split('-')
  const { code, output } = await runTool('vite', ['build', ...(mode ? ['--mode', mode] : [])], {
    env: { TARGET: target, NO_COLOR: '1' },
  })
  if (code !== 0) throw new Trouble(`The build for ${name} failed:\n${output.trim()}`)
  return inRoot('dist', name)
}

/** The content script by gzip, at most: every article that is read waits for it. Bytes. */
const CONTENT_SCRIPT = 25_000

/**
 * What must hold of every build, whatever the tools do: no file of the extension can be fetched, and so noticed, by a
 * page; nothing but the permissions that PRIVACY.md names; a content script of a size that no page notices; the pack of each
 * language in a file of its own, which is fetched for pages in that language alone; no address and no package that is not
 * accounted for, and no path of this machine.
 * @param {Build} name
 * @returns {Promise<string[]>} a sentence for each thing that does not hold
 */
export async function checkBuild(name) {
  const script = gzipSync(await readFile(inRoot('dist', name, 'src/content/content.js'))).length
  const wrong = [...(await checkManifest(name)), ...(await checkPacks(name)), ...(await checkTexts(name))]
  if (script > CONTENT_SCRIPT) wrong.push(`the content script is ${script} bytes by gzip: ${CONTENT_SCRIPT} at most`)
  return wrong
}

/** @param {Build} name */
async function checkPacks(name) {
  const loaders = await readFile(inRoot('src/core/languages/load-pack.ts'), 'utf8')
  const packs = loaders.match(/import\('\.\/[\w-]+\/pack'\)/g)?.length ?? 0
  const files = await readdir(inRoot('dist', name, 'assets'))
  const apart = files.filter((file) => /^pack-.*\.js$/.test(file)).length
  return apart === packs ? [] : [`of the packs of ${packs} languages, ${apart} are files of their own`]
}

/** @param {Build} name */
async function checkTexts(name) {
  const folder = inRoot('dist', name)
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const texts = entries.filter((entry) => entry.isFile() && /\.(?:js|css|html|json|svg|txt)$/.test(entry.name))
  /** @type {Map<string, string>} */
  const files = new Map()
  for (const entry of texts) {
    const path = join(entry.parentPath, entry.name)
    files.set(relative(folder, path), await readFile(path, 'utf8'))
  }
  const listed = await readFile(inRoot('THIRD-PARTY.md'), 'utf8')
  const unlisted = bundledPackages(files.get('licences.txt') ?? '').filter((head) => {
    const [, bundled, version, licence] = /^(\S+) (\S+) \((.+)\)$/.exec(head) ?? []
    return !listed.includes(`| ${bundled} | ${version} | ${licence} |`)
  })
  return [
    ...faultsOfBundles(files, root.replace(/[\\/]$/, '')),
    ...unlisted.map((head) => `THIRD-PARTY.md does not list ${head}`),
  ]
}

/** @param {Build} name */
async function checkManifest(name) {
  const manifest = JSON.parse(await readFile(inRoot('dist', name, 'manifest.json'), 'utf8'))
  const allowed = [
    'activeTab',
    'scripting',
    'storage',
    'contextMenus',
    'search',
    'declarativeNetRequestWithHostAccess',
    ...(name.startsWith('chrome') ? ['sidePanel', 'offscreen'] : []),
  ]
  const wrong = []
  if (manifest.web_accessible_resources) wrong.push('web_accessible_resources is set: any page could find Whence out')
  if (manifest.content_scripts) wrong.push('content_scripts is set: Whence would run before the reader allowed it')
  for (const permission of manifest.permissions ?? []) {
    if (!allowed.includes(permission)) wrong.push(`the permission ${permission} is asked for`)
  }
  const policy = manifest.content_security_policy?.extension_pages ?? ''
  if (!/script-src 'self';/.test(policy) || !/default-src 'none';/.test(policy) || /upgrade|unsafe|wasm/.test(policy)) {
    wrong.push(`the content security policy is ${policy}`)
  }
  const hosts = name.endsWith('-e2e') ? ['*://*/*'] : []
  if (String(manifest.host_permissions ?? []) !== String(hosts)) {
    wrong.push(`host_permissions is ${JSON.stringify(manifest.host_permissions)}`)
  }
  return wrong
}

/** @returns {readonly Build[]} */
function readNames() {
  return readCommandLine(USAGE, { allowPositionals: true }, ({ positionals }) => {
    const unknown = positionals.find((name) => !BUILDS.some((each) => each === name))
    if (unknown !== undefined) throw new Error(`There is no build named ${unknown}.`)
    return positionals.length > 0 ? BUILDS.filter((each) => positionals.includes(each)) : ['chrome', 'firefox']
  })
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runMain(async () => {
    for (const name of readNames()) {
      const folder = await step(`Building ${name}`, () => build(name))
      const wrong = await checkBuild(name)
      if (wrong.length) throw new Trouble(`${folder}: ${wrong.join('; ')}.`)
    }
  })
}
