import { isSpdxName, licenceOf } from './licence-list.mjs'
import { nameAt, resolveAt } from './package-lock.mjs'

/** @typedef {import('./package-lock.mjs').Locked} Locked */

/**
 * What Whence is made of and with, as a CycloneDX bill of materials (https://cyclonedx.org/docs/1.6/json/): the packages
 * that stand in the bundles as `required`, those that merely build and test it as `excluded`. It has no time and no
 * serial number: the same packages give the same bytes.
 * @param {ReadonlyMap<string, Locked>} packages of package-lock.json
 * @param {ReadonlySet<string>} bundled `name version`
 * @returns {object}
 */
export function sbomOf(packages, bundled) {
  const own = packages.get('')
  if (!own) throw new Error('package-lock.json does not have the repository itself')
  const ref = `pkg:npm/whence@${own.version}`
  /** @type {Map<string, object>} */
  const components = new Map()
  /** @type {Map<string, Set<string>>} */
  const needs = new Map()
  for (const [path, entry] of packages) {
    const key = path ? purlOf(nameAt(path), entry) : ref
    if (path) components.set(key, componentOf(nameAt(path), entry, bundled))
    const found = needs.get(key) ?? new Set()
    for (const name of namesOf(entry)) {
      const target = resolveAt(packages, path, name)
      if (target) found.add(purlOf(nameAt(target), packages.get(target)))
    }
    needs.set(key, found)
  }
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': ref,
        name: 'whence',
        version: own.version,
        licenses: [{ license: { id: 'MIT' } }],
        purl: ref,
      },
    },
    components: [...components].sort(byKey).map(([, component]) => component),
    dependencies: [...needs].sort(byKey).map(([key, found]) => ({ ref: key, dependsOn: [...found].sort() })),
  }
}

/** @param {Locked} entry */
const namesOf = (entry) =>
  Object.keys({ ...entry.dependencies, ...entry.optionalDependencies, ...entry.devDependencies })

/** A package's URL (https://github.com/package-url/purl-spec). @param {string} name @param {Locked | undefined} entry */
const purlOf = (name, entry) => `pkg:npm/${name.replace('@', '%40')}@${entry?.version}`

/** @param {string} name @param {Locked} entry @param {ReadonlySet<string>} bundled */
function componentOf(name, entry, bundled) {
  const [group, bare] = name.startsWith('@') ? name.split('/') : [undefined, name]
  const licence = licenceOf(name, entry)
  const purl = purlOf(name, entry)
  const hash = /^sha512-(.+)$/.exec(entry.integrity ?? '')?.[1]
  return {
    type: 'library',
    'bom-ref': purl,
    ...(group && { group }),
    name: bare,
    version: entry.version,
    scope: bundled.has(`${name} ${entry.version}`) ? 'required' : 'excluded',
    ...(hash && { hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }] }),
    licenses: [licenceEntry(licence)],
    purl,
  }
}

/** @param {string} licence */
function licenceEntry(licence) {
  if (/ (?:OR|AND) /.test(licence)) return { expression: licence }
  return { license: isSpdxName(licence) ? { id: licence } : { name: licence } }
}

/** @param {[string, unknown]} a @param {[string, unknown]} b */
const byKey = ([a], [b]) => (a < b ? -1 : Number(a > b))
