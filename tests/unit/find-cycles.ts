import { Visitor } from 'vite'
import { parseModule } from './parse-module'
import { resolvePath } from './resolve-path'

/** A file's path from the repository's folder, and its text. */
export type SourceFiles = ReadonlyMap<string, string>

/**
 * Finds the files that import one another in a circle, types counted as well.
 * Tarjan's algorithm for strongly connected components (SIAM Journal on Computing 1, 1972).
 * @returns each circle's files, sorted
 */
export function findCycles(files: SourceFiles): string[][] {
  const imports = new Map([...files].map(([path, source]) => [path, importsOf(path, source, files)]))
  const order = new Map<string, number>()
  const open: string[] = []
  const cycles: string[][] = []
  /** @returns the least place in `order` of an open file that is reached from this one */
  const visit = (path: string): number => {
    const known = order.get(path)
    if (known !== undefined) return open.includes(path) ? known : Infinity
    const at = order.size
    order.set(path, at)
    open.push(path)
    const next = [...(imports.get(path) ?? [])]
    const least = Math.min(at, ...next.map(visit))
    if (least < at) return least
    const component = open.splice(open.indexOf(path))
    if (component.length > 1 || next.includes(path)) cycles.push(component.sort())
    return at
  }
  for (const path of files.keys()) visit(path)
  return cycles
}

/** The files among these that one of them imports, in whatever way. */
function importsOf(path: string, source: string, files: SourceFiles): Set<string> {
  const parsed = parseModule(path, source)
  const { module } = parsed
  const specifiers = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest?.value ?? '')),
  ]
  // What else imports has the word in it, as an expression or a type. The tree is made when it is first asked for.
  if ((source.match(/\bimport\b/g)?.length ?? 0) > module.staticImports.length) {
    new Visitor({
      ImportExpression({ source: from }) {
        if (from.type === 'Literal') specifiers.push(String(from.value))
      },
      TSImportType({ source: from }) {
        specifiers.push(from.value)
      },
    }).visit(parsed.program)
  }
  // The address of a bundle is no import of what is in it.
  const own = specifiers.filter((specifier) => specifier.startsWith('.') && !/[?&]script\b/.test(specifier))
  const targets = own.map((specifier) => resolvePath(path, specifier.replace(/\?.*/, '')))
  return new Set(
    targets.flatMap((target) => ['', '.ts', '.tsx'].map((ending) => target + ending).filter((each) => files.has(each))),
  )
}
