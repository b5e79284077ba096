import { readdirSync } from 'node:fs'

/** The paths of all files of `src` that are code, tests among them, from the repository's folder. */
export const sourcePaths: readonly string[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => /(?<!\.d)\.tsx?$/.test(path))
