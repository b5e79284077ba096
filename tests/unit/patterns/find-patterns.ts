import { parseSync, Visitor } from 'vite'

/** A pattern, and where it stands. */
export interface Pattern {
  /** `src/core/chain.ts:12` */
  at: string
  source: string
  flags: string
}

/** What a file holds of patterns. */
export interface PatternsOfFile {
  /** Those that are written down. */
  written: Pattern[]
  /** Where others are made of strings: `path:line:column`, as an error's stack says it. */
  made: string[]
  /** Ways to make a pattern that nobody could follow: a sentence each. */
  unseen: string[]
}

/** The methods of strings that make a pattern of a string. */
const MAKERS = new Set(['match', 'matchAll', 'search'])

/** @param path from the repository's folder */
export function findPatterns(path: string, code: string): PatternsOfFile {
  const { program, errors } = parseSync(path, code)
  if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors[0]?.message}`)
  const lineOf = (start: number) => code.slice(0, start).split('\n').length
  const columnOf = (start: number) => start - code.lastIndexOf('\n', start - 1)
  const found: PatternsOfFile = { written: [], made: [], unseen: [] }
  /** Where the constructor is named as what it is meant for. */
  const known = new Set<number>()
  const named: number[] = []
  const make = (callee: number, start: number) => {
    if (!/^RegExp\b/.test(code.slice(callee, callee + 7))) return
    known.add(callee)
    found.made.push(`${path}:${lineOf(start)}:${columnOf(start)}`)
  }
  new Visitor({
    Literal(node) {
      if ('regex' in node && node.regex)
        found.written.push({ at: `${path}:${lineOf(node.start)}`, source: node.regex.pattern, flags: node.regex.flags })
    },
    NewExpression({ callee, start }) {
      if (callee.type === 'Identifier') make(callee.start, start)
    },
    CallExpression({ callee, arguments: [first], start }) {
      if (callee.type === 'Identifier') make(callee.start, start)
      const isMaker =
        callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && MAKERS.has(callee.property.name)
      const isString =
        first?.type === 'TemplateLiteral' || (first?.type === 'Literal' && typeof first.value === 'string')
      if (isMaker && isString) found.unseen.push(`${path}:${lineOf(start)}: a string is made a pattern`)
    },
    TSTypeReference({ typeName }) {
      known.add(typeName.start)
    },
    BinaryExpression({ operator, right }) {
      if (operator === 'instanceof') known.add(right.start)
    },
    Identifier({ name, start }) {
      if (name === 'RegExp') named.push(start)
    },
  }).visit(program)
  for (const start of named) if (!known.has(start)) found.unseen.push(`${path}:${lineOf(start)}: RegExp is passed on`)
  return found
}

/**
 * The patterns that modules make of strings while they are loaded.
 * @param load loads the modules anew
 */
export async function patternsMadeBy(load: () => Promise<unknown>): Promise<Pattern[]> {
  const Own = globalThis.RegExp
  const made: Pattern[] = []
  const write = (pattern: RegExp): RegExp => {
    const at = placeOf(new Error().stack ?? '')
    if (at !== null) made.push({ at, source: pattern.source, flags: pattern.flags })
    return pattern
  }
  globalThis.RegExp = new Proxy(Own, {
    construct: (target, [source, flags]) => write(new target(source, flags)),
    apply: (target, _, [source, flags]) => write(target(source, flags)),
  })
  try {
    await load()
  } finally {
    globalThis.RegExp = Own
  }
  return made
}

/** The innermost place in `src` that a stack names. */
const placeOf = (stack: string): string | null => /\/(src\/[\w./-]+:\d+:\d+)/.exec(stack)?.[1] ?? null
