/** A stretch of a text node that is selected. UTF-16 units. */
export interface SelectedText {
  node: Text
  from: number
  to: number
}

/** `Selection.getComposedRanges`, where the browser has it: ranges that begin and end in shadow trees. */
interface WithComposedRanges {
  getComposedRanges?(options: { shadowRoots: ShadowRoot[] }): AbstractRange[]
}
/** Chrome's own way into shadow trees, before it had that. */
interface WithSelection {
  getSelection?(): Selection | null
}

/** What is selected in a document, text by text in order; `shadowRoots` are those of its open shadow trees to look into. */
export function selectedTexts(document: Document, shadowRoots: readonly ShadowRoot[]): SelectedText[] {
  return rangesIn(document, shadowRoots).flatMap((range) => [...textsWithin(range)])
}

function rangesIn(document: Document, shadowRoots: readonly ShadowRoot[]): AbstractRange[] {
  const selection = document.getSelection()
  if (!selection) return []
  const { getComposedRanges } = selection as WithComposedRanges
  if (getComposedRanges) return getComposedRanges.call(selection, { shadowRoots: [...shadowRoots] }).filter(isOpen)
  const inner = shadowRoots.flatMap((root) => rangesOf((root as WithSelection).getSelection?.() ?? null))
  return inner.length > 0 ? inner : rangesOf(selection)
}

const rangesOf = (selection: Selection | null): Range[] =>
  Array.from({ length: selection?.rangeCount ?? 0 }, (_, at) => selection?.getRangeAt(at)).flatMap((range) =>
    range && isOpen(range) ? [range] : [],
  )

const isOpen = ({ collapsed }: AbstractRange) => !collapsed

function* textsWithin(range: AbstractRange): Generator<SelectedText> {
  for (const node of textsIn(rootAround(range))) {
    const start = sideOf(node, range.startContainer, range.startOffset)
    if (start === 'before') continue
    const end = sideOf(node, range.endContainer, range.endOffset)
    if (end === 'after') return
    const from = start === 'in' ? range.startOffset : 0
    const to = end === 'in' ? range.endOffset : node.length
    if (to > from) yield { node, from, to }
  }
}

/** The innermost node, over shadow trees, that holds both ends of a range. */
function rootAround({ startContainer, endContainer }: AbstractRange): Node {
  const around = new Set(ancestors(startContainer))
  for (const node of ancestors(endContainer)) if (around.has(node)) return node
  return startContainer.ownerDocument ?? startContainer
}

/** A node and all that holds it, from the inside out; what holds a shadow tree is its host. */
function* ancestors(node: Node): Generator<Node> {
  for (let each: Node | null = node; each; each = each.parentNode ?? hostOf(each)) yield each
}

/** The texts under a node, in order; those of a shadow tree before what stands in its host. */
function* textsIn(node: Node): Generator<Text> {
  if (node.nodeType === Node.TEXT_NODE) {
    yield node as Text
    return
  }
  const { shadowRoot } = node as Element
  if (shadowRoot) yield* textsIn(shadowRoot)
  for (const child of node.childNodes) yield* textsIn(child)
}

/** On which side of a place a text stands, or that the place is in it. */
function sideOf(text: Text, node: Node, offset: number): 'before' | 'in' | 'after' {
  if (text === node) return 'in'
  for (const here of ancestors(text)) {
    const isRoot = here.parentNode === null
    if (here !== text && !isHost(here) && !isRoot) continue
    const root = here.getRootNode()
    const there = liftedInto(root, node)
    if (!there) continue
    return there === node ? sideOfPoint(here, node, offset) : sideOfNode(here, there)
  }
  return 'before'
}

const isHost = (node: Node) => (node as Element).shadowRoot != null

/** What stands in this tree for a node: itself, or the host that holds it; null where neither does. */
function liftedInto(root: Node, node: Node): Node | null {
  for (let each: Node | null = node; each; each = hostOf(each.getRootNode())) {
    if (each.getRootNode() === root) return each
  }
  return null
}

const hostOf = (root: Node): Element | null => (root as Partial<ShadowRoot>).host ?? null

function sideOfPoint(here: Node, node: Node, offset: number): 'before' | 'after' {
  const range = (node.ownerDocument ?? (node as Document)).createRange()
  range.setStart(node, offset)
  return range.comparePoint(here, 0) < 0 ? 'before' : 'after'
}

const sideOfNode = (here: Node, there: Node): 'before' | 'after' =>
  there.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_PRECEDING ? 'before' : 'after'
