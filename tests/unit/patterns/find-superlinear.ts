import type { CharSet } from 'refa'
import { type Automaton, automatonOf, type State } from './pattern-automaton'

/** How a pattern takes more than linear time, and a text that makes it: `before`, `pump` many times, `behind`. */
export interface Weakness {
  kind: 'exponential' | 'polynomial'
  before: string
  pump: string
  behind: string
}

/** A repetition of more turns than these has no end, as far as an exponent goes ... */
const FEW_TURNS = 3
/** ... or a factor. */
const MANY_TURNS = 256

/** Stands in few patterns, and so makes most of them fail. */
const FAILING = '\u0000'
/** Tried first, so that the text can be read. */
const PLAIN = Array.from('a0 A-.,"\n/', (char) => char.charCodeAt(0))

/**
 * Whether a backtracking matcher may take more than linear time over a pattern, which it searches from every place of a
 * text. It may where the automaton of its positions has two ways from a state back to itself by the same words
 * (exponential), or the words that lead from a state back to itself lead from there to another, and from that to itself
 * again (polynomial): Weber & Seidl 1991, as Weideman et al. 2016 use it. Where the pattern has come true in the last of
 * these states, the search ends instead.
 *
 * What it calls linear is linear; what it does not may be so still, for a reason that no automaton tells.
 * @throws {Error} where the pattern cannot be looked into
 */
export function findSuperlinear(source: string, flags: string): Weakness | null {
  return (
    findExponential(automatonOf(source, flags, FEW_TURNS)) ?? findPolynomial(automatonOf(source, flags, MANY_TURNS))
  )
}

/** For each state the number of its strongly connected component; -1 where no way leads back to it. */
type Components = readonly number[]

function findExponential(automaton: Automaton): Weakness | null {
  const components = componentsOf(automaton)
  const seen = new Set<number>()
  for (const state of automaton.states) {
    const own = components[state.index] ?? -1
    if (own < 0 || seen.has(own)) continue
    seen.add(own)
    const isWithin: Step = (from, to) => components[to.index] === own && goesOn(from, to)
    const pump = findWord([state, state], [state, state], [isWithin, isWithin], true)
    if (pump !== null) return weakness('exponential', automaton, state, pump)
  }
  return null
}

function findPolynomial(automaton: Automaton): Weakness | null {
  const components = componentsOf(automaton)
  const looping = automaton.states.filter(({ index }) => (components[index] ?? -1) >= 0)
  for (const last of looping) {
    for (const first of looping) {
      if (first === last) continue
      const isBack = (state: State, to: State) => components[to.index] === components[state.index]
      const steps: Step[] = [isBack, () => true, (from, to) => isBack(from, to) && goesOn(from, to)]
      const pump = findWord([first, first, last], [first, last, last], steps, false)
      if (pump !== null) return weakness('polynomial', automaton, first, pump)
    }
  }
  return null
}

/** Whether a path may take a step. */
type Step = (from: State, to: State) => boolean

/** Whether the pattern has not come true before this step. */
const goesOn: Step = (from, to) => !to.chars.isSubsetOf(from.trueBefore)

function weakness(kind: Weakness['kind'], { start }: Automaton, state: State, pump: string): Weakness {
  const before = findWord([start], [state], [() => true], false) ?? ''
  return { kind, before, pump, behind: FAILING }
}

/** A word that leads from each of some states to each of others at once, by ways that part if they are to; else null. */
function findWord(
  from: readonly State[],
  to: readonly State[],
  mayStep: readonly Step[],
  isParting: boolean,
): string | null {
  const keyOf = (states: readonly State[], hasParted: boolean) =>
    `${states.map(({ index }) => index).join()}${hasParted}`
  const goal = keyOf(to, isParting)
  const seen = new Set<string>()
  let reached: { states: readonly State[]; hasParted: boolean; word: string }[] = [
    { states: from, hasParted: false, word: '' },
  ]
  while (reached.length > 0) {
    const next: typeof reached = []
    const moves = reached.flatMap((from) => movesFrom(from.states, mayStep).map((step) => ({ from, step })))
    for (const { from, step } of moves) {
      const { states, hasParted, word } = from
      const parts = isParting && (hasParted || new Set(step.edges).size > 1 || new Set(states).size > 1)
      const key = keyOf(step.states, parts)
      if (key === goal) return word + charOf(step.chars)
      if (seen.has(key)) continue
      seen.add(key)
      next.push({ states: step.states, hasParted: parts, word: word + charOf(step.chars) })
    }
    reached = next
  }
  return null
}

/** A step of several paths at once, by the same character. `edges` are the numbers of those taken. */
interface Move {
  states: readonly State[]
  edges: readonly number[]
  chars: CharSet
}

function movesFrom(states: readonly State[], mayStep: readonly Step[]): Move[] {
  let steps: Move[] | null = null
  for (const [at, state] of states.entries()) {
    const edges = state.next.map((next, edge) => ({ next, edge })).filter(({ next }) => mayStep[at]?.(state, next))
    if (steps === null) {
      steps = edges.map(({ next, edge }) => ({ states: [next], edges: [edge], chars: next.chars }))
      continue
    }
    steps = steps.flatMap((step) =>
      edges.flatMap(({ next, edge }) => {
        const chars = step.chars.intersect(next.chars)
        return chars.isEmpty ? [] : [{ states: [...step.states, next], edges: [...step.edges, edge], chars }]
      }),
    )
  }
  return steps ?? []
}

function charOf(chars: CharSet): string {
  const plain = PLAIN.find((code) => chars.has(code))
  return String.fromCodePoint(plain ?? chars.ranges[0]?.min ?? 0)
}

/** By what each state reaches; the automata are small. */
function componentsOf({ states }: Automaton): Components {
  const reach = states.map((state) => {
    const reached = new Set<State>()
    const open = [...state.next]
    for (let next = open.pop(); next; next = open.pop()) {
      if (reached.has(next)) continue
      reached.add(next)
      open.push(...next.next)
    }
    return reached
  })
  return states.map((state) => {
    if (!reach[state.index]?.has(state)) return -1
    return states.findIndex((other) => reach[state.index]?.has(other) && reach[other.index]?.has(state))
  })
}
