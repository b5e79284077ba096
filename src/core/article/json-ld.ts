/** A node of structured data. Pages write what they like, so every value is to be looked at before use. */
export type JsonLdNode = Record<string, unknown>

/** Longer scripts are data for the page's own programs, and cost more to parse than they tell. UTF-16 units. */
const MAX_SCRIPT = 500_000
/** Nodes taken from a page at most. */
const MAX_NODES = 200
/** Levels of lists and nodes in one another that are looked into. */
const MAX_DEPTH = 30

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|SocialMediaPosting|Review)$/

/** All nodes of the page's structured data: top ones, those of arrays and graphs, and main entities. */
export function jsonLdNodes(document: Document): JsonLdNode[] {
  const nodes: JsonLdNode[] = []
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const text = script.textContent ?? ''
    if (text.length <= MAX_SCRIPT) addNodes(parseLoosely(text), nodes)
  }
  return nodes
}

/** Whether the node stands for an article. */
export function isArticleNode(node: JsonLdNode): boolean {
  return typesOf(node).some((type) => ARTICLE_TYPE.test(type))
}

export function typesOf(node: JsonLdNode): string[] {
  const type = node['@type']
  return (Array.isArray(type) ? type : [type]).filter((t): t is string => typeof t === 'string')
}

/** A value as plain text: of a string itself, of an object its name or value, of a list its first; `''` for others. */
export function textValue(value: unknown): string {
  let at = value
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    if (typeof at === 'string') return at.trim()
    if (Array.isArray(at)) at = at[0]
    else if (isNode(at)) at = at.name ?? at['@value']
    else return ''
  }
  return ''
}

export function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function addNodes(value: unknown, nodes: JsonLdNode[], depth = 0): void {
  if (nodes.length >= MAX_NODES || depth > MAX_DEPTH) return
  if (Array.isArray(value)) for (const one of value) addNodes(one, nodes, depth + 1)
  else if (isNode(value)) {
    nodes.push(value)
    addNodes(value['@graph'], nodes, depth + 1)
    addNodes(value.mainEntity, nodes, depth + 1)
    if (isNode(value.mainEntityOfPage)) addNodes(value.mainEntityOfPage, nodes, depth + 1)
  }
}

/** Parses JSON as pages write it: in comments, with raw line breaks in strings, with commas too many; else null. */
function parseLoosely(text: string): unknown {
  let mended = text
  for (const mend of [withoutComment, withoutControls, withoutSpareCommas, null]) {
    try {
      return JSON.parse(mended)
    } catch {
      // The next mending may do.
      if (mend) mended = mend(mended)
    }
  }
  return null
}

function withoutComment(text: string): string {
  return text.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g, '')
}

function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be taken out
  return text.replace(/[\u0000-\u001f]+/g, ' ')
}

function withoutSpareCommas(text: string): string {
  return text.replace(/,\s*([}\]])/g, '$1').replace(/;\s*$/, '')
}
