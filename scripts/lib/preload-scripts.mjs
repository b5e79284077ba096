/**
 * Names in each page of the extension all scripts that its own imports, and what these import: the browser fetches them at
 * once then, not level by level as it comes upon them. What is imported later, when it is called, is not among them.
 * @returns {import('vite').Plugin}
 */
export function preloadScripts() {
  return {
    name: 'whence:preload-scripts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle, chunk }) {
        if (!bundle || !chunk) return []
        /** @type {Set<string>} */
        const files = new Set(chunk.imports)
        for (const file of files) {
          const imported = bundle[file]
          if (imported?.type === 'chunk') for (const next of imported.imports) files.add(next)
        }
        return [...files].map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          injectTo: 'head',
        }))
      },
    },
  }
}
