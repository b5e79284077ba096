import type { AST } from '@eslint-community/regexpp'
import type { CharSet } from 'refa'
import { Chars, toUnicodeSet } from 'regexp-ast-analysis'

/** What must have been read right before a place: a character of these, or nothing yet. */
export interface Guard {
  before: CharSet
  atStart: boolean
}

/** What an assertion asks for before it, by the characters behind it. It never asks for more than the assertion does. */
export type Condition = (next: CharSet) => Guard

type Alternatives = readonly AST.Alternative[]

/**
 * What an assertion comes to, as far as the characters right beside it tell.
 * @throws {Error} where it looks back without end
 */
export function conditionOf(assertion: AST.Assertion, flags: AST.Flags): Condition {
  const anywhere: Guard = { before: Chars.all(flags), atStart: true }
  const nowhere: Guard = { before: Chars.empty(flags), atStart: false }
  const ends = Chars.lineTerminator(flags)
  switch (assertion.kind) {
    case 'start':
      return () => ({ before: flags.multiline ? ends : nowhere.before, atStart: true })
    case 'end':
      return (next) => (flags.multiline && !next.isDisjointWith(ends) ? anywhere : nowhere)
    case 'word':
      return assertion.negate ? () => anywhere : boundary(Chars.word(flags), anywhere)
    case 'lookahead': {
      const isOneLong = charsOf(assertion.alternatives, flags) !== null
      return (next) => (isOneLong && next.isDisjointWith(openBefore(assertion, flags)) ? nowhere : anywhere)
    }
    case 'lookbehind': {
      const guard = guardOf(assertion, flags, anywhere)
      return () => guard
    }
  }
}

/** The characters before which an assertion holds, whatever stands before it. */
export function openBefore(assertion: AST.Assertion, flags: AST.Flags): CharSet {
  const chars = assertion.kind === 'lookahead' ? charsOf(assertion.alternatives, flags) : null
  if (assertion.kind !== 'lookahead' || !chars) return Chars.empty(flags)
  return assertion.negate ? chars.negate() : chars
}

/** The alternatives of an assertion that looks further than the next character; none of others. */
export function bodyOf(assertion: AST.Assertion, flags: AST.Flags): Alternatives {
  return assertion.kind === 'lookahead' && !charsOf(assertion.alternatives, flags) ? assertion.alternatives : []
}

const boundary =
  (word: CharSet, anywhere: Guard): Condition =>
  (next) => {
    if (next.isSubsetOf(word)) return { before: word.negate(), atStart: true }
    return next.isDisjointWith(word) ? { before: word, atStart: false } : anywhere
  }

function guardOf({ alternatives, negate }: AST.LookbehindAssertion, flags: AST.Flags, anywhere: Guard): Guard {
  if (alternatives.some(isEndless)) throw new Error('an assertion looks back without end')
  const others = alternatives.filter(({ elements: [first, second] }) => {
    const isStart = first?.type === 'Assertion' && first.kind === 'start' && !flags.multiline
    return !isStart || second
  })
  const hasStart = others.length < alternatives.length
  if (negate) {
    const not = others.map((one) => charsOf([one], flags)).filter((chars) => chars !== null)
    return {
      before: Chars.empty(flags)
        .union(...not)
        .negate(),
      atStart: !hasStart,
    }
  }
  const last = others.map(({ elements }) => charsOfElement(elements.at(-1), flags))
  if (last.some((chars) => chars === null)) return anywhere
  return { before: Chars.empty(flags).union(...last.filter((chars) => chars !== null)), atStart: hasStart }
}

/** The characters of alternatives that are all one character long; else null. */
function charsOf(alternatives: Alternatives, flags: AST.Flags): CharSet | null {
  const each = alternatives.map(({ elements: [first, second] }) => (second ? null : charsOfElement(first, flags)))
  return each.reduce((all, chars) => (all && chars ? all.union(chars) : null), Chars.empty(flags))
}

function charsOfElement(element: AST.Element | undefined, flags: AST.Flags): CharSet | null {
  switch (element?.type) {
    case 'Character':
    case 'CharacterClass':
    case 'CharacterSet':
      return toUnicodeSet(element, flags).chars
    default:
      return null
  }
}

function isEndless(node: AST.Alternative | AST.Element): boolean {
  switch (node.type) {
    case 'Alternative':
      return node.elements.some(isEndless)
    case 'Quantifier':
      return node.max === Number.POSITIVE_INFINITY || isEndless(node.element)
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.some(isEndless)
    case 'Assertion':
      return (node.kind === 'lookahead' || node.kind === 'lookbehind') && node.alternatives.some(isEndless)
    default:
      return node.type === 'Backreference'
  }
}
