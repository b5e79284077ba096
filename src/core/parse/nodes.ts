import { compileSelector } from './selector'

/*
 * The part of the DOM that `core` asks of a document, over a tree that a worker can build: workers have no DOM parser.
 * Every walk is a loop, so that no depth of nesting overflows the stack. The names are the DOM's, and so are the
 * meanings; what nobody in `core` asks for is not there. Lists are plain arrays, not live.
 */

const ELEMENT_NODE = 1
const TEXT_NODE = 3
const COMMENT_NODE = 8
const DOCUMENT_NODE = 9
const FRAGMENT_NODE = 11

/** A node, in a tree by links to its neighbours. */
export class ParsedNode {
  parentNode: ParsedParent | null = null
  previousSibling: ParsedNode | null = null
  nextSibling: ParsedNode | null = null
  /** Nodes between this one and the root of its tree. */
  depth = 0

  constructor(
    readonly nodeType: number,
    readonly ownerDocument: ParsedDocument | null,
  ) {}

  get firstChild(): ParsedNode | null {
    return null
  }

  get parentElement(): ParsedElement | null {
    return this.parentNode instanceof ParsedElement ? this.parentNode : null
  }

  get textContent(): string {
    return ''
  }

  /** Takes it out of its tree; nothing where it is in none. */
  remove(): void {
    const { parentNode: parent, previousSibling: before, nextSibling: after } = this
    if (!parent) return
    if (before) before.nextSibling = after
    else parent.first = after
    if (after) after.previousSibling = before
    else parent.last = before
    this.parentNode = this.previousSibling = this.nextSibling = null
  }
}

/** A text, or a comment. */
export class ParsedText extends ParsedNode {
  constructor(
    public data: string,
    owner: ParsedDocument,
    kind: 'text' | 'comment' = 'text',
  ) {
    super(kind === 'text' ? TEXT_NODE : COMMENT_NODE, owner)
  }

  get length(): number {
    return this.data.length
  }

  get nodeValue(): string {
    return this.data
  }

  override get textContent(): string {
    return this.data
  }
}

/** A node that others stand in. */
export class ParsedParent extends ParsedNode {
  first: ParsedNode | null = null
  last: ParsedNode | null = null

  override get firstChild(): ParsedNode | null {
    return this.first
  }

  get lastChild(): ParsedNode | null {
    return this.last
  }

  get childNodes(): ParsedNode[] {
    const nodes: ParsedNode[] = []
    for (let node = this.first; node; node = node.nextSibling) nodes.push(node)
    return nodes
  }

  get children(): ParsedElement[] {
    return this.childNodes.filter((node) => node instanceof ParsedElement)
  }

  override get textContent(): string {
    let text = ''
    for (let node = nextIn(this, this); node; node = nextIn(node, this))
      if (node.nodeType === TEXT_NODE) text += (node as ParsedText).data
    return text
  }

  /** Puts a node that is in no tree before one of its children; null: after all. */
  insertBefore(node: ParsedNode, before: ParsedNode | null): void {
    const after = before ? before.previousSibling : this.last
    node.parentNode = this
    node.previousSibling = after
    node.nextSibling = before
    if (after) after.nextSibling = node
    else this.first = node
    if (before) before.previousSibling = node
    else this.last = node
  }

  getElementsByTagName(name: string): ParsedElement[] {
    const isWanted = name === '*' ? () => true : (element: ParsedElement) => element.localName === name
    return [...elementsIn(this, isWanted)]
  }

  /** @throws where it is a selector of a kind that is not known here (`selector.ts`) */
  querySelectorAll(selector: string): ParsedElement[] {
    return [...elementsIn(this, compileSelector(selector))]
  }

  querySelector(selector: string): ParsedElement | null {
    for (const element of elementsIn(this, compileSelector(selector))) return element
    return null
  }
}

/** An element. Attributes go by their qualified name, as written in the page. */
export class ParsedElement extends ParsedParent {
  readonly shadowRoot = null

  constructor(
    readonly localName: string,
    readonly namespaceURI: string,
    readonly attributes: Map<string, string>,
    owner: ParsedDocument,
  ) {
    super(ELEMENT_NODE, owner)
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null
  }

  hasAttribute(name: string): boolean {
    return this.attributes.has(name)
  }

  hasAttributes(): boolean {
    return this.attributes.size > 0
  }

  getAttributeNames(): string[] {
    return [...this.attributes.keys()]
  }

  get classList(): string[] {
    return (this.attributes.get('class') ?? '').split(/\s+/).filter((name) => name !== '')
  }

  closest(selector: string): ParsedElement | null {
    const isWanted = compileSelector(selector)
    for (let at: ParsedElement | null = this; at; at = at.parentElement) if (isWanted(at)) return at
    return null
  }
}

/** What stands in a `template`: nothing of the page. */
export class ParsedFragment extends ParsedParent {
  constructor(owner: ParsedDocument) {
    super(FRAGMENT_NODE, owner)
  }
}

/** A page. */
export class ParsedDocument extends ParsedParent {
  constructor() {
    super(DOCUMENT_NODE, null)
  }

  get documentElement(): ParsedElement | null {
    return this.children[0] ?? null
  }

  get head(): ParsedElement | null {
    return this.documentElement?.children.find(({ localName }) => localName === 'head') ?? null
  }

  get body(): ParsedElement | null {
    return this.documentElement?.children.find(({ localName }) => /^(?:body|frameset)$/.test(localName)) ?? null
  }

  get title(): string {
    return (this.getElementsByTagName('title')[0]?.textContent ?? '').replace(/\s+/g, ' ').trim()
  }

  /** Walks the texts in a node. */
  createTreeWalker(root: ParsedNode): { nextNode(): ParsedNode | null } {
    let at: ParsedNode | null = root
    return {
      nextNode: () => {
        do at = at && nextIn(at, root)
        while (at && at.nodeType !== TEXT_NODE)
        return at
      },
    }
  }
}

/** The node after this one in document order, within `root`. */
export function nextIn(node: ParsedNode, root: ParsedNode): ParsedNode | null {
  if (node.firstChild) return node.firstChild
  for (let at: ParsedNode | null = node; at && at !== root; at = at.parentNode)
    if (at.nextSibling) return at.nextSibling
  return null
}

function* elementsIn(root: ParsedParent, isWanted: (element: ParsedElement) => boolean): Generator<ParsedElement> {
  for (let node = nextIn(root, root); node; node = nextIn(node, root))
    if (node.nodeType === ELEMENT_NODE && isWanted(node as ParsedElement)) yield node as ParsedElement
}
