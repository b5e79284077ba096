import type { RawBlock } from '../../article/collection'

const EMPHASIS = new Set(['b', 'strong', 'em', 'i', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** How a block looks, by its markup: all of it emphasised, or the name and the classes of its element. */
export function lookOf({ runs, region }: RawBlock): string {
  const isEmphasised = runs.length > 0 && runs.every(({ node }) => isWithin(node, region.element))
  return isEmphasised ? 'emphasis' : `${region.name} ${region.element.getAttribute('class') ?? ''}`
}

/** Whether an element that emphasises stands between a node and the block it is in, or is that block. */
function isWithin(node: Node, block: Element): boolean {
  for (let at = node.parentElement; at; at = at === block ? null : at.parentElement) {
    if (EMPHASIS.has(at.localName)) return true
  }
  return false
}
