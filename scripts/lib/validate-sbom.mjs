import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { inRoot } from './paths.mjs'

/** The schemas as the makers of CycloneDX hand them on with their library. */
const SCHEMAS = 'node_modules/@cyclonedx/cyclonedx-library/res/schema'

/**
 * @param {object} sbom
 * @returns {string[]} a line for each thing that CycloneDX 1.6 does not allow
 */
export function faultsOfSbom(sbom) {
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats(ajv)
  // What only drafts of JSON Schema after the seventh have: nothing of ours is of these kinds.
  for (const name of ['idn-email', 'iri-reference']) ajv.addFormat(name, true)
  for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs']) {
    const schema = read(name)
    if (schema) ajv.addSchema(schema, `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`)
  }
  const validate = ajv.compile(read('bom-1.6'))
  if (validate(sbom)) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(inRoot(SCHEMAS, `${name}.SNAPSHOT.schema.json`), 'utf8'))
