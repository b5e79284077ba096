import { dirname, join } from 'node:path/posix'

/** What the repository has, for documents that speak of it. */
export interface Repository {
  /** Whether there is a file or folder at a path from the root. */
  has(path: string): boolean
  /** What `npm run` can run. */
  scripts: readonly string[]
}

/** Folders that a document may leave out before the name of a file, besides its own. */
const PLACES = ['', 'src/', 'src/core/', 'src/core/attribution/', 'src/core/languages/']

/** The target of a link or picture, up to its title: `[text](target "title")`. */
const LINK = /\]\(\s*<?([^)\s>]+)>?[^)]*\)/g
/** A file with its folder, as code: `tests/unit/docs.test.ts`. What builds leave in `dist` may be there or not. */
const FILE = /`((?!dist\/)[\w./-]+\/[\w.-]+\.(?:tsx?|mjs|json))`/g
/** `npm run -s read -- FILE`, with options before the name. */
const COMMAND = /\bnpm run (?:-{1,2}[\w-]+ )*([\w:-]+)/g

/**
 * What a document says of the repository and is not so: relative links and files that lead nowhere, commands that
 * `package.json` does not have.
 * @param path of the document, from the root
 * @returns a sentence for each
 */
export function findFalse(path: string, text: string, { has, scripts }: Repository): string[] {
  const matches = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found)
  const links = matches(LINK)
    .map((target) => target.replace(/[#?].*$/, ''))
    .filter((target) => target !== '' && !/^[a-z][a-z+.-]*:|^\/\//i.test(target))
    .filter((target) => !has(join(dirname(path), decodeURI(target))))
  const files = matches(FILE).filter((file) => ![...PLACES, `${dirname(path)}/`].some((place) => has(place + file)))
  const commands = matches(COMMAND).filter((name) => !scripts.includes(name))
  return [
    ...links.map((target) => `${path} links to ${target}, which is not there`),
    ...files.map((file) => `${path} names ${file}, which is not there`),
    ...commands.map((name) => `${path} names npm run ${name}, which package.json does not have`),
  ]
}
