import { isElement } from './element'
import { roleOf } from './element-roles'

/*
 * Trees that stand in an element of the page without being its children: open shadow trees, and the documents of frames
 * that are of the page's own origin.
 */

/**
 * The tree that a reader sees in an element in place of its children, null where that is they. Where an element of the
 * page's own making draws itself in a shadow tree that the page leaves open, and takes nothing of what stands in the
 * element into it, the tree is what is seen.
 */
export function innerTree(element: Element): ShadowRoot | Document | null {
  const name = element.localName
  if (roleOf(name) === 'frame') return frameBody(element)?.ownerDocument ?? null
  const root = name.includes('-') ? element.shadowRoot : null
  return root && !root.querySelector('slot') ? root : null
}

/** The body of the document in a frame; null where there is none, or it is of another origin. */
export function frameBody(frame: Element): HTMLElement | null {
  try {
    // Trees without a browser around them know no frames.
    return (frame as Partial<HTMLIFrameElement>).contentDocument?.body ?? null
  } catch {
    return null
  }
}

/** The first node in an element, given its inner tree. */
export function firstWithin(element: Element, tree: ShadowRoot | Document | null): Node | null {
  if (tree === null) return element.firstChild
  return (tree as Partial<Document>).body ?? tree.firstChild
}

/** Whether a node is still where a walk came upon it: in this element, or in its inner tree. */
export function stands(node: Node, within: Node | undefined): boolean {
  const parent = node.parentNode
  if (parent === within || (parent as Partial<ShadowRoot> | null)?.host === within) return true
  return within !== undefined && isElement(within) && frameBody(within) === node
}
