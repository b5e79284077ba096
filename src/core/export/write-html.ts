import type { Markup } from './elements'

/** Elements that have no end (https://html.spec.whatwg.org/multipage/syntax.html#void-elements). */
const VOID = new Set(['meta', 'link', 'br', 'hr'])

/** Characters that mean something in text and in attributes in double quotation marks. */
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark)

/** Writes markup as HTML. Tags and names of attributes are our own; all else is escaped. */
export function writeHtml(markup: readonly Markup[]): string {
  return markup.map(writeNode).join('')
}

function writeNode(node: Markup): string {
  if (typeof node === 'string') return escapeHtml(node)
  const { tag, attributes, children } = node
  const given = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('')
  return VOID.has(tag) ? `<${tag}${given}>` : `<${tag}${given}>${writeHtml(children)}</${tag}>`
}
