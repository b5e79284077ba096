/**
 * Licences by their SPDX names. What ships may only have those that allow MIT around it and ask for no more than their
 * text beside it; what merely builds and tests Whence is handed on to nobody.
 */
export const SHIPPED_LICENCES = new Set(['MIT', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'ISC', 'MPL-2.0'])

const BUILDING_LICENCES = new Set([
  ...SHIPPED_LICENCES,
  '0BSD',
  'BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-4.0',
  'MIT-0',
  'Python-2.0',
  'Zlib',
])

/**
 * Licences that package-lock.json does not tell, as the packages' own files have them.
 * @type {Readonly<Record<string, string>>}
 */
const READ_BY_US = { 'png-js': 'MIT' }

/** What some packages say, and is no name of SPDX's. */
const NO_SPDX_NAMES = new Set(['BSD'])

/** @param {string} licence a single one @returns {boolean} whether SPDX has this name */
export const isSpdxName = (licence) => !NO_SPDX_NAMES.has(licence)

/** @typedef {{ version: string, license?: string }} Licensed a package, as package-lock.json has it */

/** @param {string} name a package's @param {Licensed} entry @returns {string} an SPDX expression; '' where none is told */
export const licenceOf = (name, { license = '' }) => READ_BY_US[name] ?? license

/**
 * Whether one of the licences that an expression offers is allowed; of those that hold together (`AND`), all must be.
 * @param {string} expression `MIT`, `(MIT OR GPL-2.0)`, `(MIT AND Zlib)`
 */
export function maySuit(expression, allowed = BUILDING_LICENCES) {
  const bare = expression.replace(/[()]/g, '')
  return bare.split(' OR ').some((choice) => choice.split(' AND ').every((id) => allowed.has(id)))
}
