const DISABLED = 'throw Error("code from text is disabled")'
const ABSENT = 'await Promise.reject(Error("code from elsewhere is disabled"))'
/** How PDF.js asks for code that it can do without, comments between included. */
const IMPORT = String.raw`await import\((?:\s*\/\*.*?\*\/)*\s*`

/** What makes code in a file of PDF.js, and what stands in its place. @type {[RegExp, string][]} */
const COMMON = [
  [/return Function\('return require\("' \+ name \+ '"\)'\)\(\)/, 'return undefined'],
  [/Function\('return this'\)\(\)/, 'globalThis'],
  [/new Function\(""\)/, DISABLED],
]
/** By the end of the file's path. @type {Record<string, [RegExp, string][]>} */
const FILES = {
  'pdf.mjs': [...COMMON, [new RegExp(String.raw`${IMPORT}this\.workerSrc\)`), ABSENT]],
  'pdf.worker.mjs': [
    ...COMMON,
    [/return new Function\("src", "srcOffset", "dest", "destOffset", compiled\)/, DISABLED],
    [new RegExp(`${IMPORT}path\\)`), ABSENT],
  ],
}

/**
 * Whence makes no code of text, and loads none. PDF.js could do both for speed, or for pictures; taking these lines
 * out of the bundle makes it impossible, and Mozilla's linter would warn of them. Fails the build when PDF.js has
 * changed and a line is no longer found.
 * @returns {import('vite').Plugin}
 */
export function withoutCodeFromText() {
  return {
    name: 'whence:without-code-from-text',
    enforce: 'pre',
    transform(code, id) {
      const file = /node_modules\/pdfjs-dist\/legacy\/build\/([\w.]+)$/.exec(id)?.[1] ?? ''
      const changes = FILES[file]
      if (!changes) return null
      let safe = code
      for (const [line, instead] of changes) {
        const changed = safe.replace(line, () => instead)
        if (changed === safe) this.error(`A line of PDF.js is not where it was in ${file}: look again (${line})`)
        safe = changed
      }
      return { code: safe, map: null }
    },
  }
}
