/** What crxjs gives the module that stands for a script: `/src/content/content.ts?scriptId=…`. */
const SCRIPT = /\/(src\/content\/[\w-]+)\.ts\?scriptId=/

/**
 * A module that imports a script as `…?script&iife` has its file's name. For as long as the bundler works, crxjs has a
 * number stand there that is made of the repository's place on the machine, and the hashes in the names of files are
 * made of that: two clones would give other bytes. This puts the name there at once. Fails the build where a script goes
 * by another name.
 * @returns {import('vite').Plugin}
 */
export function stableScriptNames() {
  /** @type {Set<string>} */
  const named = new Set()
  return {
    name: 'whence:stable-script-names',
    enforce: 'post',
    transform(code, id) {
      const path = SCRIPT.exec(id)?.[1]
      if (!path) return null
      if (!code.includes('CRX_DYNAMIC_SCRIPT_')) this.error('crxjs names scripts otherwise than before: look again')
      named.add(`${path}.js`)
      return { code: `export default ${JSON.stringify(`${path}.js`)}`, map: null }
    },
    generateBundle(_, bundle) {
      const files = new Set(Object.values(bundle).map(({ fileName }) => fileName))
      if (named.size === 0) this.error('No script is imported by its name any more: look again')
      for (const file of named) if (!files.has(file)) this.error(`There is no ${file}`)
    },
  }
}
