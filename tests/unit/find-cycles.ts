import { parseSync, Visitor } from 'vite'
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
  const index = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open: string[] = []
  const cycles: string[][] = []
  const visit = (path: string): number => {
    const at = index.size
    index.set(path, at)
    open.push(path)
    let low = at
    for (const next of imports.get(path) ?? []) {
      if (!index.has(next)) low = Math.min(low, visit(next))
      else if (open.includes(next)) low = Math.min(low, lowest.get(next) ?? index.get(next) ?? at)
    }
    lowest.set(path, low)
    if (low === at) {
      const component = open.splice(open.indexOf(path))
      if (component.length > 1 || imports.get(path)?.has(path)) cycles.push(component.sort())
    }
    return low
  }
  for (const path of files.keys()) if (!index.has(path)) visit(path)
  return cycles
}

/** The files among these that one of them imports, in whatever way. */
function importsOf(path: string, source: string, files: SourceFiles): Set<string> {
  const { program, module } = parseSync(path, source)
  const specifiers = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest?.value ?? '')),
  ]
  new Visitor({
    ImportExpression({ source: from }) {
      if (from.type === 'Literal') specifiers.push(String(from.value))
    },
    TSImportType({ source: from }) {
      specifiers.push(from.value)
    },
  }).visit(program)
  // The address of a bundle is no import of what is in it.
  const own = specifiers.filter((specifier) => specifier.startsWith('.') && !/[?&]script\b/.test(specifier))
  const targets = own.map((specifier) => resolvePath(path, specifier.replace(/\?.*/, '')))
  return new Set(
    targets.flatMap((target) => ['', '.ts', '.tsx'].map((ending) => target + ending).filter((each) => files.has(each))),
  )
}
