import { Visitor } from 'vite'
import { parseModule } from './parse-module'
import { resolvePath } from './resolve-path'

/** The folders of `src`, and which others the files of each may import. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  core: [],
  words: [],
  platform: ['core', 'words'],
  ui: ['core', 'words'],
  content: ['core', 'platform', 'ui', 'words'],
  background: ['core', 'platform', 'ui', 'words'],
  engine: ['core', 'platform', 'ui'],
  panel: ['core', 'platform', 'ui', 'words'],
  welcome: ['core', 'platform', 'ui', 'words'],
  options: ['core', 'platform', 'ui', 'words'],
  cli: ['core', 'ui', 'words'],
}

/** The one folder that speaks to the browser. */
const DOOR = 'platform'
/** What the content script may import of it: messages, and the names of looks that stand in them. What is kept is closed to it. */
const DOOR_OF_PAGES = /^src\/platform\/(?:page-api|page-messaging|messages|highlight-names|highlight-css)$/
/** The browser's API, by the names it goes by. */
const BROWSER_API = new Set(['browser', 'chrome'])
const BROWSER_PACKAGES = /^webextension-polyfill$/

/** Members, and attributes of elements, that make markup out of text. */
const MARKUP = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'dangerouslySetInnerHTML',
  'srcdoc',
])
/** What makes code out of text. */
const CODE = new Set(['eval', 'Function'])

/** The English messages, of whose keys `src/words` makes its types. */
const CATALOGUE = /^_locales\/en\/messages\.json$/

/** The schemas of what is exported, which the core holds what is imported against. */
const SCHEMA = /^schema\/[\w.]+\.json$/

interface Breach {
  /** Where it begins in the file, in UTF-16 units. */
  at: number
  what: string
}

/**
 * Checks one file of `src` against the rules that hold the house together: who may import whom, who speaks to the
 * browser, that no text becomes markup or code, that exports have names.
 * @param path from the repository's folder: `src/core/chain.ts`
 * @returns a sentence for each breach, with its line
 */
export function findBreaches(path: string, source: string): string[] {
  const parsed = parseModule(path, source)
  const { module, errors } = parsed
  if (errors.length > 0) return errors.map(({ message }) => `${path}: cannot be read: ${message}`)
  const layer = layerOf(path)
  // Tests may write down the pages they need.
  const isTest = /\.test\.tsx?$/.test(path)
  const breaches: Breach[] = []
  const report = (at: number, what: string) => breaches.push({ at, what })
  const imported = (specifier: unknown, at: number) => {
    const isGiven = typeof specifier === 'string'
    const wrong = isGiven ? breachOfImport(path, specifier) : 'what is imported must stand there as it is'
    if (wrong) report(at, wrong)
  }

  for (const { moduleRequest, start } of module.staticImports) imported(moduleRequest.value, start)
  for (const { entries, start } of module.staticExports) {
    for (const { moduleRequest, exportName } of entries) {
      if (moduleRequest) imported(moduleRequest.value, start)
      if (exportName.kind === 'Default' || exportName.name === 'default') report(start, 'an export without a name')
    }
  }
  const name = (word: string, at: number) => {
    if (MARKUP.has(word) && !isTest) report(at, `${word}: no text becomes markup`)
  }
  // The tree of most files need not be made: no word stands there that a rule is about.
  if (!mayBreach(source, module.staticImports.length)) return told(path, source, breaches)
  new Visitor({
    Identifier({ name: word, start }) {
      if (CODE.has(word)) report(start, `${word}: no text becomes code`)
      if (BROWSER_API.has(word) && layer !== DOOR) report(start, `${word}: only src/${DOOR} speaks to the browser`)
      name(word, start)
    },
    MemberExpression({ object, property, start }) {
      const isOn = (global: string) => object.type === 'Identifier' && object.name === global
      if (property.type === 'Literal' && typeof property.value === 'string') name(property.value, start)
      if (isOn('document') && property.type === 'Identifier' && /^write(ln)?$/.test(property.name)) {
        report(start, 'document.write: no text becomes markup')
      }
    },
    JSXIdentifier({ name: word, start }) {
      name(word, start)
    },
    CallExpression({ callee, arguments: [first], start }) {
      const isTimer = callee.type === 'Identifier' && /^set(Timeout|Interval)$/.test(callee.name)
      if (
        isTimer &&
        (first?.type === 'TemplateLiteral' || (first?.type === 'Literal' && typeof first.value === 'string'))
      ) {
        report(start, 'a timer on a string: no text becomes code')
      }
    },
    ImportExpression({ source: from, start }) {
      imported(from.type === 'Literal' ? from.value : undefined, start)
    },
  }).visit(parsed.program)
  return told(path, source, breaches)
}

const told = (path: string, source: string, breaches: readonly Breach[]) =>
  breaches.map(({ at, what }) => `${path}:${source.slice(0, at).split('\n').length}: ${what}`)

/** The words that the rules about a file's inside go by; one may be spelt with an escape. */
const WORDS = new RegExp(
  `\\b(?:${[...MARKUP, ...CODE, ...BROWSER_API].join('|')}|write(?:ln)?|set(?:Timeout|Interval))\\b|\\\\[ux]`,
)

/** Whether anything in a file but its imports and exports may be a breach, by the words in it. */
const mayBreach = (source: string, staticImports: number): boolean =>
  WORDS.test(source) || (source.match(/\bimport\b/g)?.length ?? 0) > staticImports

function breachOfImport(path: string, specifier: string): string | null {
  const from = layerOf(path)
  if (BROWSER_PACKAGES.test(specifier)) {
    return from === DOOR ? null : `${specifier}: only src/${DOOR} speaks to the browser`
  }
  // The address of a bundle is no import of what is in it.
  if (!specifier.startsWith('.') || /[?&]script\b/.test(specifier)) return null
  if (from === 'words' && CATALOGUE.test(resolvePath(path, specifier))) return null
  if (from === 'core' && SCHEMA.test(resolvePath(path, specifier))) return null
  const to = layerOf(resolvePath(path, specifier))
  if (to === null) return `${specifier} leads out of src`
  if (from === 'content' && to === DOOR && !DOOR_OF_PAGES.test(resolvePath(path, specifier))) {
    return `content imports ${specifier}: it may send messages alone`
  }
  if (from === to || (from !== null && MAY_IMPORT[from]?.includes(to))) return null
  return `${from} imports ${to} (${specifier})`
}

/** The folder of `src` that a path is in; null for one that is in none. */
const layerOf = (path: string): string | null => /^src\/([^/]+)\//.exec(path)?.[1] ?? null
