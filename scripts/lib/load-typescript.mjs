import { defined } from './catalogues.mjs'
import { inRoot, root } from './paths.mjs'

/**
 * Loads a module of the repository that is written in TypeScript. Works once the packages are installed. What the module
 * would import later, when it is called, cannot be loaded any more.
 * @param {string} path from the repository's folder
 * @returns {Promise<any>} its exports
 */
export async function loadTypeScript(path) {
  const { runnerImport } = await import('vite')
  const { module } = await runnerImport(inRoot(path), {
    root,
    configFile: false,
    logLevel: 'error',
    define: defined(),
  })
  return module
}
