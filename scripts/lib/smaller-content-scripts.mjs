import { minify } from 'terser'

const CONTENT_SCRIPT = /\/content\/(?:content|article-script|card-script)\.js$/

/**
 * What stands in pages is made smaller once more than the bundler makes it: by three hundredths. The rest of the
 * extension is never loaded while a page waits, and would take half a minute to go through.
 * @returns {import('vite').Plugin}
 */
export function smallerContentScripts() {
  return {
    name: 'whence:smaller-content-scripts',
    enforce: 'post',
    async generateBundle(_, bundle) {
      let found = 0
      for (const [file, output] of Object.entries(bundle)) {
        if (output.type !== 'asset' || !CONTENT_SCRIPT.test(`/${file}`)) continue
        const { code } = await minify(textOf(output.source), {
          compress: { passes: 4, unsafe_arrows: true },
          ecma: 2020,
        })
        if (code) output.source = code
        found++
      }
      if (found === 0) this.error('The content scripts are not where they were: look again')
    },
  }
}

/** @param {string | Uint8Array} source */
function textOf(source) {
  return typeof source === 'string' ? source : new TextDecoder().decode(source)
}
