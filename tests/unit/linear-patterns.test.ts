import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { check } from 'recheck'
import { describe, expect, it, vi } from 'vitest'
import { findPatterns, type Pattern, patternsMadeBy } from './patterns/find-patterns'
import { findSuperlinear, type Weakness } from './patterns/find-superlinear'
import { sourcePaths } from './source-paths'

/**
 * Every pattern in `src` takes linear time, whatever text it is given. `findSuperlinear` clears what is linear; of the
 * others recheck tells how bad they are, and the text that shows it.
 */

/** Patterns that are not linear, and what bounds the text that they are given. */
const BOUNDED: readonly { file: string; source: string; bound: string }[] = []

/** For recheck, of one pattern. Milliseconds. */
const PATIENCE = 5000

const paths = sourcePaths.filter((path) => !/\.test\.tsx?$/.test(path))
const files = paths.map((path) => ({ path, ...findPatterns(path, readFileSync(path, 'utf8')) }))

const made = await patternsMadeBy(async () => {
  vi.resetModules()
  for (const { path, made } of files) if (made.length > 0) await import(/* @vite-ignore */ resolve(path))
})
const patterns = [...files.flatMap(({ written }) => written), ...made]

function weaknessOf(source: string, flags: string): Weakness | Error | null {
  try {
    return findSuperlinear(source, flags)
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** What is wrong with a pattern, in words; null where it is linear. */
async function faultOf({ at, source, flags }: Pattern): Promise<string | null> {
  const weakness = weaknessOf(source, flags)
  if (weakness === null) return null
  if (weakness instanceof Error) return `${at}: /${source}/${flags}: ${weakness.message}`
  const known = await check(source, flags, { timeout: PATIENCE })
  const { kind, before, pump, behind } = weakness
  const isKnown = known.status === 'vulnerable'
  const how =
    isKnown && known.complexity.type === 'polynomial' ? `polynomial of degree ${known.complexity.degree}` : kind
  const text = isKnown ? known.attack.pattern : [before, `${pump} n times`, behind].map((part) => JSON.stringify(part))
  return `${at}: /${source}/${flags} is ${how}, on ${text}`
}

const isAllowed = ({ at, source }: Pattern, { file, source: opening }: { file: string; source: string }) =>
  at.startsWith(`${file}:`) && source.startsWith(opening)

describe('the patterns in src', () => {
  it('are found', () => {
    expect(patterns.length).toBeGreaterThan(500)
    expect(made.length).toBeGreaterThan(10)
  })

  it('are written down, or made when their module is loaded', () => {
    expect(files.flatMap(({ unseen }) => unseen)).toEqual([])
    const places = new Set(made.map(({ at }) => at))
    expect(files.flatMap((file) => file.made).filter((at) => !places.has(at))).toEqual([])
  })

  it('take linear time', async () => {
    const bounded = (pattern: Pattern) => BOUNDED.some((one) => isAllowed(pattern, one))
    const faults = await Promise.all(patterns.filter((pattern) => !bounded(pattern)).map(faultOf))
    expect(faults.filter((fault) => fault !== null)).toEqual([])
  }, 120_000)

  it.each(BOUNDED)('$file: $source is still there, and not linear', (one) => {
    const [pattern] = patterns.filter((pattern) => isAllowed(pattern, one))
    expect(pattern && findSuperlinear(pattern.source, pattern.flags)).toBeTruthy()
  })
})

describe('the check itself', () => {
  const bad: [kind: 'exponential' | 'polynomial', pattern: RegExp][] = [
    ['exponential', /^(?:\p{Lu}[\p{L}]*)+$/u],
    ['exponential', /^(?:a|a)*$/],
    ['exponential', /^(a*)*$/],
    ['exponential', /^(?:(?:a?|b?)c)*$/],
    ['exponential', /^(?:<!--[\s\S]*?-->\s*)*<p/],
    ['exponential', /(?:a{0,50}){0,50}b/],
    ['polynomial', /\s+$/],
    ['polynomial', /[^x]*y/],
    ['polynomial', /\s*\n\s*/],
    ['polynomial', /^\s*\[?\s*x/],
    ['polynomial', /^\s*x/m],
    ['polynomial', /<[^>]*>/],
    ['polynomial', /:~:.*$/],
    ['polynomial', /\d+(?=%)/],
    ['polynomial', /x(?=.*y)/],
    ['polynomial', /x(?!.*y)/],
    ['polynomial', /\bfoo\b.*\bbar\b/],
    ['polynomial', /(\w+)\s\1/],
    ['polynomial', /a{0,5000}b/],
    // One search is linear, but each of many that follow one another goes to the text's end.
    ['polynomial', /x.*y|x/g],
    ['polynomial', /(?<![\p{L}])\p{Lu}[\p{L}'-]*\s\p{Lu}/u],
  ]
  it.each(bad)('finds %s time in %s', (kind, { source, flags }) => {
    expect(findSuperlinear(source, flags)?.kind).toBe(kind)
  })

  it.each([/x(?<=y\s*)/, /(?<!^\s*)x/])('will not say that %s is linear', ({ source, flags }) => {
    expect(() => findSuperlinear(source, flags)).toThrow('looks back without end')
  })

  const fine: RegExp[] = [
    /\s+/g,
    /(?<!\s)\s+$/,
    /\b\w+x/,
    /^\s*x/,
    /^[^x]*y/,
    /(?<=\S)\s+(?=\S)/,
    /(?<!\p{L})\p{L}+x/u,
    /\p{L}+(?:'\p{L}+)*/gu,
    /\d{1,3}(?:,\d{3})+(?!\d)|\d+/g,
    /"[^"]*"|'[^']*'/g,
    /a{0,200}b/,
    /[.!?](?=\s*$)/,
    /(.)\1+/,
  ]
  it.each(fine)('calls %s linear', ({ source, flags }) => {
    expect(findSuperlinear(source, flags)).toBeNull()
  })

  it('says where a pattern stands, how bad it is, and on what text', async () => {
    const fault = await faultOf({ at: 'src/core/a.ts:7', source: '\\s+$', flags: 'g' })
    expect(fault).toMatch(/^src\/core\/a\.ts:7: \/\\s\+\$\/g is polynomial of degree 2, on .*repeat/)
  })

  it('finds patterns that are written down, made of strings, or made where nobody could follow', () => {
    const { written, made, unseen } = findPatterns(
      'src/core/a.ts',
      [
        'const a: RegExp = /a+/g',
        "const b = new RegExp('b')",
        "const c = a instanceof RegExp || RegExp('c')",
        "const d = text.match('d') || text.search(`d`)",
        'const e = RegExp',
      ].join('\n'),
    )
    expect(written).toEqual([{ at: 'src/core/a.ts:1', source: 'a+', flags: 'g' }])
    expect(made).toEqual(['src/core/a.ts:2:11', 'src/core/a.ts:3:34'])
    expect(unseen).toEqual([
      'src/core/a.ts:4: a string is made a pattern',
      'src/core/a.ts:4: a string is made a pattern',
      'src/core/a.ts:5: RegExp is passed on',
    ])
  })
})
