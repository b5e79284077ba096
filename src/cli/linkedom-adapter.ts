import { parseHTML } from 'linkedom'
import { html, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5'

type Map5 = TreeAdapterTypeMap<
  Node,
  ParentNode & Node,
  ChildNode,
  Document,
  DocumentFragment,
  Element,
  Comment,
  Text,
  Element,
  DocumentType
>

/**
 * Lets parse5, which builds a tree as the HTML standard says, build it of linkedom's nodes, which answer as a page's
 * do. linkedom's own parser closes no paragraph by itself and knows no table rules, so it sees another page than a
 * browser does. One adapter serves one document.
 */
export function linkedomAdapter(): TreeAdapter<Map5> {
  const document: Document = parseHTML('').document
  while (document.firstChild) document.removeChild(document.firstChild)
  const templates = new WeakMap<Element, DocumentFragment>()
  const foreign = new WeakMap<Element, html.NS>()
  let mode = html.DOCUMENT_MODE.NO_QUIRKS

  const setAttributes = (element: Element, attributes: Token.Attribute[]): void => {
    for (const { name, value } of attributes) if (!element.hasAttribute(name)) element.setAttribute(name, value)
  }
  const addText = (parent: Node, text: string, before: Node | null): void => {
    const neighbour = before ? before.previousSibling : parent.lastChild
    if (neighbour?.nodeType === 3) (neighbour as Text).data += text
    else parent.insertBefore(document.createTextNode(text), before)
  }

  return {
    createDocument: () => document,
    createDocumentFragment: () => document.createDocumentFragment(),
    createElement(tagName, namespace, attributes) {
      const isHtml = namespace === html.NS.HTML
      const element = isHtml ? document.createElement(tagName) : document.createElementNS(namespace, tagName)
      if (!isHtml) foreign.set(element, namespace)
      setAttributes(element, attributes)
      return element
    },
    createCommentNode: (data) => document.createComment(data),
    createTextNode: (value) => document.createTextNode(value),
    appendChild: (parent, node) => void parent.appendChild(node),
    insertBefore: (parent, node, reference) => void parent.insertBefore(node, reference),
    detachNode: (node) => void node.parentNode?.removeChild(node),
    insertText: (parent, text) => addText(parent, text, null),
    insertTextBefore: (parent, text, reference) => addText(parent, text, reference),
    adoptAttributes: setAttributes,
    setTemplateContent: (template, content) => void templates.set(template, content),
    getTemplateContent: (template) => templates.get(template) ?? document.createDocumentFragment(),
    // Nothing that reads these documents asks for their type.
    setDocumentType: () => {},
    setDocumentMode: (_, given) => {
      mode = given
    },
    getDocumentMode: () => mode,
    getFirstChild: (node) => node.firstChild,
    getChildNodes: (node) => [...node.childNodes],
    getParentNode: (node) => node.parentNode,
    getAttrList: (element) => [...element.attributes].map(({ name, value }) => ({ name, value })),
    getTagName: (element) => element.localName,
    getNamespaceURI: (element) => foreign.get(element) ?? html.NS.HTML,
    getTextNodeContent: (node) => node.data,
    getCommentNodeContent: (node) => node.data,
    getDocumentTypeNodeName: (node) => node.name,
    getDocumentTypeNodePublicId: (node) => node.publicId,
    getDocumentTypeNodeSystemId: (node) => node.systemId,
    isTextNode: (node): node is Text => node.nodeType === 3,
    isElementNode: (node): node is Element => node.nodeType === 1,
    isCommentNode: (node): node is Comment => node.nodeType === 8,
    isDocumentTypeNode: (node): node is DocumentType => node.nodeType === 10,
    setNodeSourceCodeLocation: () => {},
    getNodeSourceCodeLocation: () => null,
    updateNodeSourceCodeLocation: () => {},
  }
}
