import { type ParseResult, parseSync } from 'vite'

const parsed = new Map<string, { source: string; result: ParseResult }>()

/**
 * A file of code as the parser of the build has it. Several tests look at all files of `src`: each is parsed once.
 * @param path from the repository's folder; its ending tells the language
 */
export function parseModule(path: string, source: string): ParseResult {
  const known = parsed.get(path)
  if (known?.source === source) return known.result
  const result = parseSync(path, source)
  parsed.set(path, { source, result })
  return result
}
