import { type AST, RegExpParser } from '@eslint-community/regexpp'
import type { CharSet } from 'refa'
import { Chars, toUnicodeSet } from 'regexp-ast-analysis'
import { bodyOf, type Condition, conditionOf, type Guard, openBefore } from './assertions'

/**
 * The position automaton (Glushkov 1961) of a regular expression: a state for each character that the pattern names,
 * and an edge for each way to come from one to the next. A path of it is one that a backtracking matcher may try, so
 * two ways between the same states are two edges.
 *
 * It has every path that the matcher tries, and perhaps more: the words of an assertion are a branch that leads nowhere,
 * a reference back is a copy of its group, a repetition with an end has as many copies of its part as tell how many ways
 * there are through it.
 */
export interface Automaton {
  states: readonly State[]
  /** Before the text: from here the pattern begins at once, or after any characters. */
  start: State
}

export interface State {
  /** Its place among the automaton's states. */
  index: number
  chars: CharSet
  next: State[]
  /** Where one of these comes next the pattern has come true: the matcher tries nothing else. */
  trueBefore: CharSet
}

interface Entry extends Guard {
  state: State
}

/** A part of a pattern. */
interface Part {
  /** The ways in which it matches nothing, by what each asks for. */
  empty: readonly Condition[]
  /** The characters before which one of these ways is open, whatever else. */
  open: CharSet
  first: readonly Entry[]
  last: readonly State[]
  /** Where the part is at its end, and asks for nothing more if one of the characters comes next. */
  done: readonly { state: State; before: CharSet }[]
}

/** As many copies stand for a repetition of more. */
const MAX_COPIES = 3
/** More ways to match nothing than these are as bad as two that ask for nothing. */
const MAX_EMPTY = 8

/**
 * @param mostCounted a repetition that may end after more turns, and after fewer, is taken for one without end
 * @throws {Error} where the pattern is none, or where an assertion looks back without end
 */
export function automatonOf(source: string, flags: string, mostCounted: number): Automaton {
  const parser = new RegExpParser()
  const unicode = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') }
  return new Builder(parser.parseFlags(flags), mostCounted).build(
    parser.parsePattern(source, 0, source.length, unicode),
  )
}

class Builder {
  readonly #states: State[] = []
  readonly #flags: AST.Flags
  readonly #mostCounted: number
  readonly #all: CharSet
  readonly #free: Condition
  readonly #nothing: Part

  constructor(flags: AST.Flags, mostCounted: number) {
    this.#flags = flags
    this.#mostCounted = mostCounted
    this.#all = Chars.all(flags)
    this.#free = () => ({ before: this.#all, atStart: true })
    this.#nothing = { empty: [this.#free], open: this.#all, first: [], last: [], done: [] }
  }

  build({ alternatives }: AST.Pattern): Automaton {
    const { first, done } = this.#anyOf(alternatives)
    for (const { state, before } of done) state.trueBefore = state.trueBefore.union(before)
    const [start, anywhere] = [this.#state(this.#all), this.#state(this.#all)]
    anywhere.next.push(anywhere)
    start.next.push(anywhere)
    for (const { state, before, atStart } of first) {
      if (atStart) start.next.push(state)
      if (before.isAll) anywhere.next.push(state)
      else if (!before.isEmpty) {
        // What stands behind certain characters alone has one of them before it.
        const behind = this.#state(before)
        behind.next.push(state)
        for (const from of [start, anywhere]) from.next.push(behind)
      }
    }
    return { states: this.#states, start }
  }

  #state(chars: CharSet): State {
    const state = { index: this.#states.length, chars, next: [], trueBefore: Chars.empty(this.#flags) }
    this.#states.push(state)
    return state
  }

  #anyOf(alternatives: readonly AST.Alternative[]): Part {
    const parts = alternatives.map(({ elements }) =>
      elements.reduce((before, element) => this.#join(before, this.#of(element)), this.#nothing),
    )
    return {
      empty: this.#capped(parts.flatMap(({ empty }) => empty)),
      open: Chars.empty(this.#flags).union(...parts.map(({ open }) => open)),
      first: parts.flatMap(({ first }) => first),
      last: parts.flatMap(({ last }) => last),
      done: parts.flatMap(({ done }) => done),
    }
  }

  #of(element: AST.Element): Part {
    switch (element.type) {
      case 'Group':
      case 'CapturingGroup':
        return this.#anyOf(element.alternatives)
      case 'Quantifier':
        return this.#repeated(element)
      case 'Assertion':
        return this.#asserted(element)
      case 'Backreference':
        return this.#optional(this.#anyOf([element.resolved].flat().flatMap((group) => group.alternatives)))
      default: {
        const { chars, accept } = toUnicodeSet(element, this.#flags)
        if (!accept.isEmpty) throw new Error('a class of strings cannot be looked into')
        const state = this.#state(chars)
        const first = [{ state, before: this.#all, atStart: true }]
        return { empty: [], open: Chars.empty(this.#flags), first, last: [state], done: [{ state, before: this.#all }] }
      }
    }
  }

  #join(a: Part, b: Part): Part {
    connect(a.last, b.first)
    return {
      empty: this.#capped(
        a.empty.flatMap((one) => b.empty.map((other) => (next: CharSet) => both(one(next), other(next)))),
      ),
      open: a.open.intersect(b.open),
      first: [...a.first, ...a.empty.flatMap((condition) => b.first.flatMap((entry) => guarded(entry, condition)))],
      last: b.empty.length > 0 ? [...a.last, ...b.last] : b.last,
      done: [...a.done.map(({ state, before }) => ({ state, before: before.intersect(b.open) })), ...b.done],
    }
  }

  #capped(empty: readonly Condition[]): readonly Condition[] {
    return empty.length > MAX_EMPTY ? [this.#free, this.#free] : empty
  }

  /** A part that may be left out. To match nothing with it is no other way: the matcher takes no empty turn. */
  #optional(part: Part): Part {
    return { ...part, empty: [this.#free], open: this.#all }
  }

  #repeated({ element, min, max }: AST.Quantifier): Part {
    if (max === 0) return this.#nothing
    const isEndless = max > this.#mostCounted && max > min
    let part = this.#nothing
    for (let copy = 0; copy < Math.min(min, MAX_COPIES) - (isEndless ? 1 : 0); copy++)
      part = this.#join(part, this.#of(element))
    if (isEndless) {
      const loop = this.#of(element)
      connect(loop.last, loop.first)
      return this.#join(part, min === 0 ? this.#optional(loop) : loop)
    }
    let rest = this.#nothing
    for (let copy = 0; copy < Math.min(max - min, MAX_COPIES); copy++)
      rest = this.#optional(this.#join(this.#of(element), rest))
    return this.#join(part, rest)
  }

  #asserted(assertion: AST.Assertion): Part {
    const empty = [conditionOf(assertion, this.#flags)]
    const { first } = this.#anyOf(bodyOf(assertion, this.#flags))
    return { empty, open: openBefore(assertion, this.#flags), first, last: [], done: [] }
  }
}

function guarded(entry: Entry, condition: Condition): Entry[] {
  const guard = both(condition(entry.state.chars), entry)
  return guard.atStart || !guard.before.isEmpty ? [{ state: entry.state, ...guard }] : []
}

const both = (a: Guard, b: Guard): Guard => ({
  before: a.before.intersect(b.before),
  atStart: a.atStart && b.atStart,
})

function connect(from: readonly State[], to: readonly Entry[]): void {
  for (const state of from)
    for (const { state: next, before } of to) if (!state.chars.isDisjointWith(before)) state.next.push(next)
}
