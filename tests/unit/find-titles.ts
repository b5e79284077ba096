import { parseAst } from 'vite'

/** What tests and groups of them are made with. */
const MAKERS = new Set(['it', 'test', 'describe'])
/** Members of these that make tests which do not run, or are to fail. */
const IDLE = new Set(['skip', 'todo', 'fixme', 'fails', 'fail', 'skipIf', 'runIf'])

interface Node {
  type: string
  [key: string]: unknown
}

/** The titles of the tests, groups and steps in a test file that run, as they stand there, variable parts as `%s`. */
export function findTitles(code: string): string[] {
  return titlesIn(parseAst(code, { lang: 'tsx' }) as unknown as Node)
}

/** Whether a title in the code is this one: `%s`, or another variable part, may stand for anything. */
export function isTitle(inCode: string, named: string): boolean {
  const parts = inCode.split(/%[sdifjo]/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return inCode === named || new RegExp(`^${parts.join('.+')}$`, 's').test(named)
}

function titlesIn(node: Node): string[] {
  const maker = node.type === 'CallExpression' ? makerOf(node.callee as Node) : []
  const title = titleOf((node.arguments as Node[] | undefined)?.[0])
  const isMade = MAKERS.has(maker[0] ?? '') && title !== null
  if (isMade && maker.some((name) => IDLE.has(name))) return []
  return [...(isMade ? [title] : []), ...childrenOf(node).flatMap(titlesIn)]
}

/** `it.each<…>(…)` as its names: `it`, `each`. */
function makerOf(callee: Node): string[] {
  switch (callee.type) {
    case 'Identifier':
      return [String(callee.name)]
    case 'MemberExpression':
      return [...makerOf(callee.object as Node), String((callee.property as Node).name)]
    case 'CallExpression':
      return makerOf(callee.callee as Node)
    default:
      return []
  }
}

function titleOf(node: Node | undefined): string | null {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node?.type !== 'TemplateLiteral') return null
  return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('%s')
}

const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode)

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Partial<Node>).type === 'string'
