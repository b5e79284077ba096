import { types as t, transformAsync } from '@babel/core'

/**
 * What can be switched off of the source: `rule` is the test of an *if* or of a choice, `condition` what must hold as well,
 * `alternative` what may hold instead, `word` a word of a list.
 * @typedef {{ file: string, line: number, kind: 'rule' | 'condition' | 'alternative' | 'word', text: string }} Switch
 */

/**
 * A place in the syntax tree. Its nodes have no types here.
 * @typedef {any} Path
 */

/** Longest source that is shown of a condition. Units. */
const LONGEST_SHOWN = 100
/** Names that tell a truth value: any other is asked whether it is there, as the types demand. */
const TRUTH = /^(?:is|has|may|can|was|does|are)(?=\p{Lu})/u
/** Calls whose callback is a condition. */
const TESTING = new Set(['filter', 'some', 'every', 'find', 'findIndex', 'findLast', 'findLastIndex'])

/**
 * Rewrites a file so that each of its conditions asks `globalThis.whenceSwitches` whether it is off.
 * @param {string} code TypeScript
 * @param {string} file
 * @param {Switch[]} switches gets those of the file; the code asks by their places
 */
export async function withSwitches(code, file, switches) {
  const done = await transformAsync(code, {
    filename: file,
    babelrc: false,
    configFile: false,
    comments: false,
    parserOpts: { plugins: ['typescript'] },
    plugins: [{ visitor: visitorFor(putterFor(code, file, switches), file) }],
  })
  return `const __switch = globalThis.whenceSwitches;\n${done?.code ?? code}`
}

/** @typedef {ReturnType<typeof putterFor>} Putter */

/** @param {string} code @param {string} file @param {Switch[]} switches */
function putterFor(code, file, switches) {
  const made = new WeakSet()
  return {
    /** Whether a node was put there. @param {import('@babel/core').Node} node */
    has: (node) => made.has(node),
    /**
     * Puts a choice in the place of a condition: itself, or what it comes to where it is off.
     * @param {Path} path
     * @param {Switch['kind']} kind
     * @param {'ifTrue' | 'ifFalse' | 'ifThere'} holds when it decides otherwise than if it were off
     * @param {import('@babel/core').Node} off
     */
    put(path, kind, holds, off) {
      const { node } = path
      if (made.has(node) || node.loc === undefined) return
      const id = t.numericLiteral(switches.length)
      const text = code.slice(node.start, node.end).replace(/\s+/gu, ' ').slice(0, LONGEST_SHOWN)
      switches.push({ file, line: node.loc.start.line, kind, text })
      const asked = (/** @type {string} */ name) => t.memberExpression(t.identifier('__switch'), t.identifier(name))
      const choice = t.conditionalExpression(
        t.callExpression(asked('isOn'), [id]),
        t.callExpression(asked(holds), [id, node]),
        off,
      )
      made.add(choice)
      path.replaceWith(choice)
      path.skip()
    },
  }
}

/** @param {Putter} putter @param {string} file */
function visitorFor(putter, file) {
  return {
    CallExpression(/** @type {Path} */ { node }) {
      if (t.isIdentifier(node.callee, { name: 'words' }) && node.arguments.length === 1)
        node.arguments.push(t.stringLiteral(`${file}:${node.loc?.start.line}`))
    },
    LogicalExpression: {
      exit(/** @type {Path} */ path) {
        if (path.node.operator === '??') putFallbacks(path, putter)
        else if (isTruth(path)) putOperands(path, putter)
      },
    },
    IfStatement: { exit: (/** @type {Path} */ path) => putTest(path, putter) },
    ConditionalExpression: {
      exit(/** @type {Path} */ path) {
        if (!putter.has(path.node)) putTest(path, putter)
      },
    },
  }
}

/** @param {Path} path @param {Putter} putter */
function putTest(path, putter) {
  const test = path.get('test')
  if (!isAskedByTypes(test.node)) putter.put(test, 'rule', 'ifTrue', t.booleanLiteral(false))
}

/** @param {Path} path @param {Putter} putter */
function putOperands(path, putter) {
  const { operator } = path.node
  for (const operand of [path.get('left'), path.get('right')]) {
    if (operand.isLogicalExpression({ operator }) || isAskedByTypes(operand.node) || isBound(operand)) continue
    if (operator === '||') putter.put(operand, 'alternative', 'ifTrue', t.booleanLiteral(false))
    else putter.put(operand, 'condition', 'ifFalse', t.booleanLiteral(true))
  }
}

/** *a ?? b*: without *a*, and without *b*; not where *b* only stands in for a value. @param {Path} path @param {Putter} putter */
function putFallbacks(path, putter) {
  const { right } = path.node
  const standsIn = [t.isLiteral, t.isIdentifier, t.isArrayExpression, t.isNewExpression, t.isMemberExpression]
  if (standsIn.some((is) => is(right)) || t.isUnaryExpression(right)) return
  const left = path.get('left')
  if (!left.isLogicalExpression({ operator: '??' })) putter.put(left, 'alternative', 'ifThere', t.nullLiteral())
  putter.put(path.get('right'), 'alternative', 'ifThere', t.nullLiteral())
}

/** Whether an expression is a condition, no value. @param {Path} path @returns {boolean} */
function isTruth(path) {
  const { parentPath: up, key } = path
  if (!up) return false
  if (key === 'test') return true
  const goesUp = up.isLogicalExpression() || up.isUnaryExpression({ operator: '!' }) || up.isConditionalExpression()
  return goesUp ? isTruth(up) : isNamedTruth(up) || isGivenBack(up, key)
}

/** *const isLate = …*, *{ isLate: … }*, *isLate ||= …* @param {Path} up */
function isNamedTruth(up) {
  if (up.isVariableDeclarator()) return t.isIdentifier(up.node.id) && TRUTH.test(up.node.id.name)
  if (up.isObjectProperty()) return t.isIdentifier(up.node.key) && TRUTH.test(up.node.key.name)
  return up.isAssignmentExpression() && up.node.operator !== '='
}

/** Whether what stands below `up` is what a function gives, and that a truth value. @param {Path} up @param {string} key */
function isGivenBack(up, key) {
  if (up.isArrowFunctionExpression()) return key === 'body' && isPredicate(up)
  return up.isReturnStatement() && isPredicate(up.getFunctionParent())
}

/** Whether a function gives a truth value. @param {Path | null} path */
function isPredicate(path) {
  const given = path?.node.returnType?.typeAnnotation
  if (given) return t.isTSBooleanKeyword(given) || t.isTSTypePredicate(given)
  const callee = path?.parentPath.isCallExpression() ? path.parentPath.node.callee : null
  return t.isMemberExpression(callee) && t.isIdentifier(callee.property) && TESTING.has(callee.property.name)
}

/** *token*, *!phrase || !head*, *at < 0*: what only tells that a value is there. @param {any} node @returns {boolean} */
function isAskedByTypes(node) {
  if (t.isLogicalExpression(node)) return isAskedByTypes(node.left) && isAskedByTypes(node.right)
  if (t.isUnaryExpression(node, { operator: '!' })) return isAskedByTypes(node.argument)
  if (t.isIdentifier(node)) return !TRUTH.test(node.name)
  if (!t.isBinaryExpression(node)) return false
  const tellsNothing = (/** @type {unknown} */ side) =>
    t.isNullLiteral(side) ||
    t.isIdentifier(side, { name: 'undefined' }) ||
    t.isUnaryExpression(side, { operator: '-' }) ||
    t.isNumericLiteral(side, { value: 0 })
  return [node.left, node.right].some(tellsNothing)
}

/** *at < to*: where a loop ends. @param {Path} path */
function isBound(path) {
  if (!t.isBinaryExpression(path.node) || !/^[<>]=?$/u.test(path.node.operator)) return false
  const within = path.findParent((/** @type {Path} */ up) => !up.isLogicalExpression())
  return within?.isWhile() === true || within?.isForStatement() === true
}

/** What takes the place of `word-list.ts`: lists whose words can be switched off, each by itself. */
export const SWITCHED_LISTS = `
const switches = globalThis.whenceSwitches
class SwitchedSet extends Set {
  has(word) {
    const id = super.has(word) ? this.ids.get(word) : undefined
    return id !== undefined && (switches.isOn(id) ? switches.ifTrue(id, true) : false)
  }
}
export const words = (list, place = '') => {
  const all = list.trim().split(/\\s+/)
  const set = new SwitchedSet()
  set.ids = new Map(all.map((word) => [word, switches.addWord(word, place)]))
  for (const word of all) set.add(word)
  return set
}`

/** What the rewritten code asks. */
export class Switchboard {
  /** @type {Switch[]} */
  switches = []
  /** The place of the one that is off; -1 for none. */
  off = -1
  /** Questions asked of the text that is read, and how many may be: a loop that does not end asks more. */
  asked = 0
  most = Number.POSITIVE_INFINITY
  /** The text whose reading is noted down; -1 for none. */
  noting = -1
  /** The texts in which each holds. @type {Map<number, number[]>} */
  heldIn = new Map()

  /** @param {number} id */
  isOn(id) {
    if (++this.asked > this.most) throw new Error('a loop that does not end')
    return id !== this.off
  }
  /** @param {number} id @param {unknown} value */
  ifTrue(id, value) {
    if (this.noting >= 0 && value) this.#note(id)
    return value
  }
  /** @param {number} id @param {unknown} value */
  ifFalse(id, value) {
    if (this.noting >= 0 && !value) this.#note(id)
    return value
  }
  /** @param {number} id @param {unknown} value */
  ifThere(id, value) {
    if (this.noting >= 0 && value !== null && value !== undefined) this.#note(id)
    return value
  }
  /** @param {string} word @param {string} place file and line of its list; `''` of a list that is not asked for */
  addWord(word, place) {
    const [file = '', line] = place.split(':')
    this.switches.push({ file, line: Number(line), kind: 'word', text: word })
    return this.switches.length - 1
  }
  /** @param {number} id */
  #note(id) {
    const texts = this.heldIn.get(id)
    if (!texts) this.heldIn.set(id, [this.noting])
    else if (texts.at(-1) !== this.noting) texts.push(this.noting)
  }
}
