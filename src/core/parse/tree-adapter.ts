import { html, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5'
import {
  nextIn,
  ParsedDocument,
  ParsedElement,
  ParsedFragment,
  type ParsedNode,
  type ParsedParent,
  ParsedText,
} from './nodes'

/** Levels of nesting at most, as in browsers; what is deeper stands beside what it would stand in. */
const MOST_DEEP = 512
/**
 * Nodes at most, counted as often as they are put somewhere. Three times those of the largest page that is read in a
 * tab: a few megabytes of markup can ask for millions, since what was open is opened again in each new paragraph.
 */
const MOST_NODES = 300_000

/** A page that asks for a tree of more nodes than are built. */
export class TreeTooLarge extends Error {
  constructor() {
    super(`the page asks for more than ${MOST_NODES} nodes`)
    this.name = 'TreeTooLarge'
  }
}

type Map5 = TreeAdapterTypeMap<
  ParsedNode,
  ParsedParent,
  ParsedNode,
  ParsedDocument,
  ParsedFragment,
  ParsedElement,
  ParsedText,
  ParsedText,
  ParsedElement,
  never
>

/**
 * Lets parse5, which builds a tree as the HTML standard says, build it of the nodes of this folder, within bounds. One
 * adapter serves one document.
 */
export function treeAdapter(): TreeAdapter<Map5> {
  const document = new ParsedDocument()
  const templates = new WeakMap<ParsedElement, ParsedFragment>()
  let mode = html.DOCUMENT_MODE.NO_QUIRKS
  let nodes = 0

  const count = (): void => {
    if (++nodes > MOST_NODES) throw new TreeTooLarge()
  }
  const place = (wanted: ParsedParent, node: ParsedNode, before: ParsedNode | null): void => {
    let parent = wanted
    while (parent.depth >= MOST_DEEP && parent.parentNode) parent = parent.parentNode
    parent.insertBefore(node, parent === wanted ? before : null)
    count()
    setDepths(node, parent.depth + 1, count)
  }
  const addText = (parent: ParsedParent, data: string, before: ParsedNode | null): void => {
    const neighbour = before ? before.previousSibling : parent.last
    if (isText(neighbour)) neighbour.data += data
    else place(parent, new ParsedText(data, document), before)
  }

  return {
    createDocument: () => document,
    createDocumentFragment: () => new ParsedFragment(document),
    createElement: (name, namespace, attributes) => new ParsedElement(name, namespace, mapOf(attributes), document),
    createCommentNode: (data) => new ParsedText(data, document, 'comment'),
    createTextNode: (data) => new ParsedText(data, document),
    appendChild: (parent, node) => place(parent, node, null),
    insertBefore: place,
    detachNode: (node) => node.remove(),
    insertText: (parent, text) => addText(parent, text, null),
    insertTextBefore: addText,
    adoptAttributes: ({ attributes }, more) => {
      for (const [name, value] of mapOf(more)) if (!attributes.has(name)) attributes.set(name, value)
    },
    setTemplateContent: (template, content) => void templates.set(template, content),
    getTemplateContent: (template) => templates.get(template) ?? new ParsedFragment(document),
    // Nothing that reads these documents asks for their type.
    setDocumentType: () => {},
    setDocumentMode: (_, given) => {
      mode = given
    },
    getDocumentMode: () => mode,
    getFirstChild: (node) => node.firstChild,
    getChildNodes: (node) => node.childNodes,
    getParentNode: (node) => node.parentNode,
    getAttrList: ({ attributes }) => Array.from(attributes, ([name, value]) => ({ name, value })),
    getTagName: ({ localName }) => localName,
    getNamespaceURI: ({ namespaceURI }) => namespaceURI as html.NS,
    getTextNodeContent: ({ data }) => data,
    getCommentNodeContent: ({ data }) => data,
    getDocumentTypeNodeName: () => '',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isTextNode: isText,
    isElementNode: (node): node is ParsedElement => node instanceof ParsedElement,
    isCommentNode: (node): node is ParsedText => node.nodeType === 8,
    isDocumentTypeNode: (_): _ is never => false,
    setNodeSourceCodeLocation: () => {},
    getNodeSourceCodeLocation: () => null,
    updateNodeSourceCodeLocation: () => {},
  }
}

function isText(node: ParsedNode | null): node is ParsedText {
  return node?.nodeType === 3
}

function mapOf(attributes: readonly Token.Attribute[]): Map<string, string> {
  const map = new Map<string, string>()
  for (const { prefix, name, value } of attributes) map.set(prefix ? `${prefix}:${name}` : name, value)
  return map
}

/** Of a node that was moved with all that is in it, and stands deeper now. `count` is called for each of these. */
function setDepths(root: ParsedNode, depth: number, count: () => void): void {
  const deeper = depth - root.depth
  root.depth = depth
  if (deeper <= 0 || !root.firstChild) return
  for (let node = nextIn(root, root); node; node = nextIn(node, root)) {
    node.depth += deeper
    count()
  }
}
