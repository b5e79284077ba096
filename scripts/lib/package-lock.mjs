import { readFileSync } from 'node:fs'
import { inRoot } from './paths.mjs'

/**
 * A package, as package-lock.json has it.
 * @typedef {object} Locked
 * @property {string} version
 * @property {string} [license]
 * @property {string} [integrity] `sha512-` and base64
 * @property {string} [resolved]
 * @property {boolean} [dev] whether it is there for building and testing alone
 * @property {boolean} [optional] whether it may be missing: most are for one kind of machine
 * @property {boolean} [hasInstallScript]
 * @property {Record<string, string>} [dependencies] ranges by name
 * @property {Record<string, string>} [optionalDependencies]
 * @property {Record<string, string>} [devDependencies] of the repository itself
 */

/** All packages by their path, `node_modules/a/node_modules/b`; the repository itself is `''`. @returns {Map<string, Locked>} */
export const lockedPackages = () =>
  new Map(Object.entries(JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')).packages))

/** @param {string} path `node_modules/@a/b` @returns {string} `@a/b` */
export const nameAt = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

/**
 * Which package another one gets by a name: the nearest, as Node looks for it.
 * @param {ReadonlyMap<string, Locked>} packages
 * @param {string} from the path of the one that asks
 * @param {string} name
 * @returns {string | null} its path; null where it is not there, as optional ones may be
 */
export function resolveAt(packages, from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const path = at ? `${at}/node_modules/${name}` : `node_modules/${name}`
    if (packages.has(path)) return path
    if (!at) return null
  }
}
