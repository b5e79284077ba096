import { readdirSync, readFileSync } from 'node:fs'
import { inRoot } from './paths.mjs'

/**
 * Puts the character maps that PDF.js comes with into the extension: what older PDFs in Chinese, Japanese and Korean
 * leave to the reader to know. Each is loaded only for a document that names it.
 * @returns {import('vite').Plugin}
 */
export function characterMaps() {
  return {
    name: 'whence:character-maps',
    generateBundle() {
      const folder = inRoot('node_modules/pdfjs-dist/cmaps')
      for (const file of readdirSync(folder)) {
        this.emitFile({ type: 'asset', fileName: `cmaps/${file}`, source: readFileSync(`${folder}/${file}`) })
      }
    },
  }
}
