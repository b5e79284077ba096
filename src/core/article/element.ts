/** Plain questions about nodes, asked alike of a live page, of a parsed one, and of a tree in Node. */

/** What `nodeType` tells of an element and of a text. */
export const ELEMENT = 1
export const TEXT = 3

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT
}

export function isText(node: Node): node is Text {
  return node.nodeType === TEXT
}

/** The text of a node, white space collapsed, cut at `limit` UTF-16 units. */
export function textOf(root: Node, limit = 1000): string {
  let text = ''
  let node: Node | null = root.firstChild
  while (node && text.length < limit) {
    if (isText(node)) text += node.data
    else if (isElement(node) && node.localName === 'br') text += ' '
    node = nextNode(node, root)
  }
  return text.replace(/\s+/g, ' ').trim().slice(0, limit)
}

/** The node after this one in document order, within `root`; `past` leaves out what stands in the node. */
export function nextNode(node: Node, root: Node, how: 'into' | 'past' = 'into'): Node | null {
  if (how === 'into' && node.firstChild) return node.firstChild
  let at: Node | null = node
  while (at && at !== root) {
    if (at.nextSibling) return at.nextSibling
    at = at.parentNode
  }
  return null
}

/** The next node on one side of an element that is not white space, null where there is none. */
export function nodeBeside(element: Element, side: 'nextSibling' | 'previousSibling'): Node | null {
  let at: Node | null = element[side]
  while (at && isText(at) && at.data.trim() === '') at = at[side]
  return at
}
