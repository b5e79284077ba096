/** What a selector asks of a node: parsed ones (`nodes.ts`) are such. */
interface SelectableNode {
  readonly nodeType: number
  readonly parentNode: SelectableNode | null
  readonly previousSibling: SelectableNode | null
}

interface SelectableElement extends SelectableNode {
  readonly localName: string
  readonly classList: { includes(name: string): boolean }
  getAttribute(name: string): string | null
}

/** Whether an element is one of those that a selector names. */
export type Matches = (element: SelectableElement) => boolean

/** One compound selector, and how the one before it is related to it. */
interface Compound {
  matches: Matches
  /** Descendant (blank), or following sibling (tilde), of what the compound before it names; `''` for the first. */
  combinator: '' | ' ' | '~'
}

const NAME = String.raw`[\w-]+`
/** The parts of a compound: a type, a class, an identifier, an attribute. */
const PART = new RegExp(
  String.raw`(?<type>${NAME})|\.(?<class>${NAME})|#(?<id>${NAME})|\[(?<attribute>${NAME})(?:(?<operator>[~*^]?=)"(?<value>[^"\]]*)"(?<any> i)?)?\]`,
  'y',
)

const known = new Map<string, Matches>()

/**
 * Compiles a selector of the kinds that `core` uses: types, classes, identifiers, attributes (`=`, `~=`, `*=`, `^=`,
 * with ` i`), descendants, following siblings, and lists of these. Each is kept: they are constants of the program.
 * @throws for any other
 */
export function compileSelector(selector: string): Matches {
  const ready = known.get(selector)
  if (ready) return ready
  const all = selector.split(',').map((one) => compileComplex(one.trim()))
  const matches: Matches = (element) => all.some((compounds) => isMatchOfAll(element, compounds, compounds.length - 1))
  known.set(selector, matches)
  return matches
}

function compileComplex(text: string): Compound[] {
  if (text === '') throw new Error('an empty selector')
  const compounds: Compound[] = []
  let combinator: Compound['combinator'] = ''
  for (let at = 0; at < text.length; ) {
    const parts: Matches[] = []
    PART.lastIndex = at
    for (let found = PART.exec(text); found; found = PART.exec(text)) {
      parts.push(compilePart(found.groups ?? {}))
      at = PART.lastIndex
    }
    if (parts.length === 0) throw new Error(`not a selector that is known here: ${text}`)
    compounds.push({ matches: (element) => parts.every((part) => part(element)), combinator })
    const gap = /^(?: ~ | )/.exec(text.slice(at))?.[0] ?? ''
    combinator = gap.includes('~') ? '~' : ' '
    at += gap.length
    if (gap === '' && at < text.length) throw new Error(`not a selector that is known here: ${text}`)
  }
  return compounds
}

function compilePart({
  type,
  class: className,
  id,
  attribute,
  operator,
  value = '',
  any,
}: Record<string, string>): Matches {
  if (type !== undefined) return ({ localName }) => localName === type
  if (className !== undefined) return ({ classList }) => classList.includes(className)
  if (id !== undefined) return (element) => element.getAttribute('id') === id
  const fold = (text: string) => (any ? text.toLowerCase() : text)
  const wanted = fold(value)
  const name = attribute ?? ''
  return (element) => {
    const given = element.getAttribute(name)
    if (given === null) return false
    const has = fold(given)
    switch (operator) {
      case '=':
        return has === wanted
      case '~=':
        return has.split(/\s+/).includes(wanted)
      case '*=':
        return has.includes(wanted)
      case '^=':
        return has.startsWith(wanted)
      default:
        return true
    }
  }
}

function isMatchOfAll(element: SelectableElement, compounds: readonly Compound[], last: number): boolean {
  const compound = compounds[last]
  if (!compound?.matches(element)) return false
  if (compound.combinator === '') return true
  const step = (node: SelectableNode) => (compound.combinator === ' ' ? node.parentNode : node.previousSibling)
  for (let at = step(element); at; at = step(at))
    if (at.nodeType === 1 && isMatchOfAll(at as SelectableElement, compounds, last - 1)) return true
  return false
}
