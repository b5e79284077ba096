import type { Statement } from '../../src/core/model'

/** A statement as the engine decided it, and where: one line of what `npm run golden -- --save` writes. */
export interface Decision {
  /** The set of data: `corpus`, `polnear/dev`. */
  set: string
  /** NAME of the page or text. */
  page: string
  statement: Statement
}

/** What one run decided otherwise than another; `before` is null where it was added, `after` where it was lost. */
export interface Difference {
  before: Decision | null
  after: Decision | null
}

/** How many statements of a set came out alike, and what did not. */
export interface SetComparison {
  equal: number
  changed: Difference[]
  added: Difference[]
  lost: Difference[]
}

/**
 * Compares the decisions of two runs, set by set. Statements equal to the byte are equal. Of the others, two of one page
 * whose words overlap are one that changed, the most overlapping first; what is left was added or lost. Takes time in
 * proportion to the statements, but for those of one page that are not equal.
 */
export function compareDecisions(
  before: readonly Decision[],
  after: readonly Decision[],
): ReadonlyMap<string, SetComparison> {
  const [old, young] = [byPage(before), byPage(after)]
  const sets = new Map<string, SetComparison>()
  for (const page of new Set([...old.keys(), ...young.keys()])) {
    const [lost, added] = [old.get(page) ?? [], young.get(page) ?? []]
    const set = (lost[0] ?? added[0])?.set ?? ''
    const comparison = sets.get(set) ?? { equal: 0, changed: [], added: [], lost: [] }
    sets.set(set, comparison)
    comparePage(lost, added, comparison)
  }
  return sets
}

function comparePage(before: readonly Decision[], after: readonly Decision[], into: SetComparison): void {
  const [linesBefore, linesAfter] = [countLines(before), countLines(after)]
  const old = withoutThose(before, linesAfter)
  const young = withoutThose(after, linesBefore)
  into.equal += before.length - old.length
  const pairs = old
    .flatMap((one) => young.map((other) => ({ one, other, shared: sharedUnits(one.statement, other.statement) })))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
  const paired = new Set<Decision>()
  for (const { one, other } of pairs) {
    if (paired.has(one) || paired.has(other)) continue
    paired.add(one).add(other)
    into.changed.push({ before: one, after: other })
  }
  into.lost.push(...old.filter((one) => !paired.has(one)).map((one) => ({ before: one, after: null })))
  into.added.push(...young.filter((one) => !paired.has(one)).map((one) => ({ before: null, after: one })))
}

function byPage(decisions: readonly Decision[]): Map<string, Decision[]> {
  const pages = new Map<string, Decision[]>()
  for (const decision of decisions) {
    const key = `${decision.set} ${decision.page}`
    const page = pages.get(key)
    if (page) page.push(decision)
    else pages.set(key, [decision])
  }
  return pages
}

function countLines(decisions: readonly Decision[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { statement } of decisions) {
    const line = JSON.stringify(statement)
    counts.set(line, (counts.get(line) ?? 0) + 1)
  }
  return counts
}

/** The decisions that are not among the counted lines, each line taking away as many as it counts. */
function withoutThose(decisions: readonly Decision[], lines: ReadonlyMap<string, number>): Decision[] {
  const left = new Map(lines)
  return decisions.filter(({ statement }) => {
    const line = JSON.stringify(statement)
    const count = left.get(line) ?? 0
    left.set(line, count - 1)
    return count <= 0
  })
}

/** Units of the content that two statements have in common; 0 for those of different parts of the page. */
function sharedUnits(one: Statement, other: Statement): number {
  if (one.where !== other.where) return 0
  return one.content.reduce(
    (sum, a) =>
      sum + other.content.reduce((n, b) => n + Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)), 0),
    0,
  )
}
