import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Where the licences stand in the built extension. */
const FILE = 'licences.txt'

/**
 * Puts the licences of all packages that the bundle holds into it, since they want to go with every copy. The bundler
 * has an option for that, but it leaves out what workers hold. `collect` goes into the plugins of workers, which are
 * built first, `emit` into those of the build itself.
 * @returns {{ collect: import('vite').Plugin, emit: import('vite').Plugin }}
 */
export function licences() {
  /** @type {Set<string>} */
  const folders = new Set()
  /** @param {string} id */
  const note = (id) => {
    const folder = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1]
    if (folder && existsSync(join(folder, 'package.json'))) folders.add(folder)
  }
  /** @type {import('vite').Plugin['moduleParsed']} */
  const moduleParsed = ({ id }) => note(id)
  return {
    collect: { name: 'whence:collect-licences', moduleParsed },
    emit: {
      name: 'whence:emit-licences',
      moduleParsed,
      generateBundle() {
        const source = [...folders].map(licenceOf).sort().join('\n\n')
        this.emitFile({ type: 'asset', fileName: FILE, source })
      },
    },
  }
}

/**
 * @param {string} folder a package's
 * @returns {string} its name and licence, and the licence's text where it ships one
 * @throws {Error} where it does not say under which licence it is
 */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  if (!license) throw new Error(`${name} in ${dirname(folder)} does not say its licence`)
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : ''
  return `${name} ${version} (${license})\n\n${text}\n`
}
