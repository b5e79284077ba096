import { readFileSync } from 'node:fs'
import { parseSync, Visitor } from 'vite'

/** What MDN's data tells of a feature, and of those within it. */
interface Feature {
  __compat?: { support: Record<string, Support | Support[] | undefined> }
  [name: string]: Feature | undefined | unknown
}
/** https://github.com/mdn/browser-compat-data/blob/main/schemas/compat-data-schema.md#the-simple_support_statement-object */
interface Support {
  version_added: string | boolean | null
  version_removed?: string
  flags?: unknown[]
}

// Twenty megabytes: read as they are, not as a module that the tests' bundler would go through.
const data: Feature = JSON.parse(readFileSync('node_modules/@mdn/browser-compat-data/data.json', 'utf8'))
const within = (feature: Feature | undefined, name: string) => feature?.[name] as Feature | undefined
const web = within(data, 'api')
const language = within(within(data, 'javascript'), 'builtins')
const extensions = within(within(data, 'webextensions'), 'api')

/** A browser that Whence says it runs in, from which version on. */
export interface Minimum {
  browser: 'chrome' | 'firefox'
  version: number
}

/** What a file uses of the browser, by names as the compatibility data has them. */
export interface Uses {
  /** Of the interface for extensions: `storage.session.get`. */
  extension: Set<string>
  /** Globals and their static members: `Highlight`, `AbortSignal.any`. */
  globals: Set<string>
  /** Members of anything: `toSorted`. Of what they are is not known. */
  members: Set<string>
  /** Names that the file itself gives to members. */
  own: Set<string>
}

const EXTENSION = new Set(['browser', 'chrome'])

/** Finds what a file uses of the browser. @param path from the repository's folder */
export function usesOf(path: string, source: string): Uses {
  const { program } = parseSync(path, source)
  const uses: Uses = { extension: new Set(), globals: new Set(), members: new Set(), own: new Set() }
  const give = ({ key }: { key?: unknown }) => {
    const [name] = namesOf(key) ?? []
    if (name) uses.own.add(name)
  }
  const declared = namesDeclaredIn(source)
  const outermost = new Set<object>()
  new Visitor({
    MemberExpression(node) {
      const names = namesOf(node)
      const property = node.property.type === 'Identifier' && !node.computed ? node.property.name : null
      if (property && !EXTENSION.has(names?.[0] ?? '')) uses.members.add(property)
      if (outermost.has(node)) return
      for (let inner: object = node; 'object' in inner; inner = inner.object as object) outermost.add(inner)
      const [root = '', ...rest] = names ?? []
      if (EXTENSION.has(root)) uses.extension.add(rest.join('.'))
      else if (root && !declared.has(root)) uses.globals.add([root, ...rest].join('.'))
    },
    Property: give,
    PropertyDefinition: give,
    MethodDefinition: give,
    TSPropertySignature: give,
    TSMethodSignature: give,
    TSParameterProperty: ({ parameter }) => give({ key: 'left' in parameter ? parameter.left : parameter }),
    NewExpression(node) {
      if (node.callee.type === 'Identifier' && !declared.has(node.callee.name)) uses.globals.add(node.callee.name)
    },
  }).visit(program)
  return uses
}

/** `a.b.c` as its names; null where it does not begin with a name. A call or an index within ends it there. */
function namesOf(node: unknown): string[] | null {
  const { type, object, property, name, computed } = (node ?? {}) as Record<string, unknown>
  if (type === 'Identifier') return [String(name)]
  if (type !== 'MemberExpression') return null
  const before = namesOf(object)
  const own = property as { type: string; name?: string }
  return before && !computed && own.type === 'Identifier' ? [...before, own.name ?? ''] : before
}

/** Names that the file gives itself, roughly: a global of that name is none here. */
function namesDeclaredIn(source: string): Set<string> {
  const own = source.matchAll(/\b(?:const|let|var|function|class|enum|interface|type)\s+(\w+)/g)
  const imported = source.matchAll(/\bimport\s+(?:type\s+)?(?:(\w+)|\{([^}]*)\})/g)
  return new Set([
    ...[...own].map(([, name = '']) => name),
    ...[...imported].flatMap(([, one = '', several = '']) => [one, ...several.split(/[\s,]+/)]),
  ])
}

/**
 * What of these uses is newer than a browser that Whence says it runs in.
 * @returns sorted: `AbortSignal.any: chrome 116`
 */
export function newerThan({ browser, version }: Minimum, uses: Uses): string[] {
  const found = new Set<string>()
  const check = (name: string, features: Feature[]) => {
    const since = Math.min(...features.map((feature) => sinceOf(feature, browser)))
    if (features.length > 0 && since > version)
      found.add(`${name}: ${browser} ${since === Number.POSITIVE_INFINITY ? 'never' : since}`)
  }
  for (const name of uses.extension) for (const [path, feature] of steps(extensions, name)) check(path, [feature])
  for (const name of uses.globals) for (const [path, feature] of globalSteps(name)) check(path, [feature])
  for (const name of uses.members) if (!uses.own.has(name)) check(`.${name}`, membersByName.get(name) ?? [])
  return [...found].sort()
}

/** Names of the interface for extensions that the data does not have at all, by their first part. */
export function unknownOf(uses: Uses): string[] {
  const firsts = new Set([...uses.extension].map((name) => name.split('.')[0] ?? ''))
  return [...firsts].filter((first) => first && !within(extensions, first)).sort()
}

/** The properties, at-rules and pseudo-classes of a style sheet that are newer than that. */
export function newerStyles({ browser, version }: Minimum, css: string): string[] {
  const bare = css.replace(/\/\*.*?\*\//gs, '')
  const styles = within(data, 'css')
  const used = (kind: string, mark: string, pattern: RegExp) =>
    [...bare.matchAll(pattern)].map(([, name = '']) => [mark + name, within(within(styles, kind), name)] as const)
  const all = [
    ...used('properties', '', /[{;]\s*([a-z-]+)\s*:/g),
    ...used('at-rules', '@', /@([a-z-]+)/g),
    ...used('selectors', ':', /::?([a-z-]+)(?=[^{};]*\{)/g),
  ]
  const newer = all.filter(([, feature]) => feature && sinceOf(feature, browser) > version)
  return [...new Set(newer.map(([name]) => name))].sort()
}

/** The version from which a browser has something, without a flag; infinite where it never has, 0 where none is told. */
function sinceOf(feature: Feature, browser: Minimum['browser']): number {
  if (!feature.__compat) return 0
  const told = feature.__compat.support[browser]
  const versions = (told === undefined ? [] : [told].flat()).flatMap(({ version_added, version_removed, flags }) => {
    const added = Number.parseFloat(String(version_added).replace('≤', ''))
    return flags || version_removed || Number.isNaN(added) ? [] : [added]
  })
  return Math.min(Number.POSITIVE_INFINITY, ...versions)
}

/** A name's parts, and what the data has of each, as far as it has any. */
function steps(from: Feature | undefined, name: string): [path: string, feature: Feature][] {
  const found: [string, Feature][] = []
  let at = from
  const names = name.split('.')
  for (const [place, part] of names.entries()) {
    at = Object.hasOwn(at ?? {}, part) ? within(at, part) : undefined
    if (!at) break
    if (at.__compat) found.push([names.slice(0, place + 1).join('.'), at])
  }
  return found
}

/** The same of a global: of the web, or of the language. */
function globalSteps(name: string): [path: string, feature: Feature][] {
  const [root = '', member = ''] = name.split('.')
  const fixed = within(within(web, root), `${member}_static`)
  if (fixed) return [...steps(web, root), [name, fixed]]
  return [...steps(web, root), ...steps(language, name)]
}

/** All members of interfaces of the web and of the language, by their bare name. */
const membersByName = new Map<string, Feature[]>()
for (const interfaces of [web, language, within(language, 'Intl')]) {
  for (const members of Object.values(interfaces ?? {})) {
    for (const [name, feature] of Object.entries((members ?? {}) as Record<string, Feature>)) {
      if (!feature.__compat) continue
      const bare = name.replace(/_(?:static|event)$/, '')
      membersByName.set(bare, [...(membersByName.get(bare) ?? []), feature])
    }
  }
}
