import { textOf } from './element'
import { isArticleNode, type JsonLdNode, jsonLdNodes } from './json-ld'

/** Longer titles are cut. UTF-16 units. */
const MAX_TITLE = 500
/** What a page says of itself outside its text, read once. */
export interface PageFacts {
  /** The address it was read from, `''` where unknown. */
  url: string
  /** Lower-case name or property of each `<meta>` → its first non-empty content. */
  meta: ReadonlyMap<string, string>
  /** The canonical address as the page gives it, `''` where it does not. */
  canonical: string
  /** `<base href>`, null where there is none. */
  base: string | null
  /** Text of `<title>`. */
  title: string
  /** `lang` of the root element, `''` where it has none. */
  lang: string
  nodes: readonly JsonLdNode[]
  /** The node of the page's article, null where there is none. */
  article: JsonLdNode | null
}

/** Reads the facts from the head and, where a page has put them there, the body. */
export function pageFacts(document: Document, url: string): PageFacts {
  const meta = new Map<string, string>()
  for (const element of document.getElementsByTagName('meta')) addMeta(element, meta)
  const [title] = document.getElementsByTagName('title')
  const [base] = document.getElementsByTagName('base')
  const nodes = jsonLdNodes(document)
  return {
    url,
    meta,
    canonical: canonicalOf(document),
    base: base?.getAttribute('href') ?? null,
    title: title ? textOf(title, MAX_TITLE) : '',
    lang: document.documentElement?.getAttribute('lang') ?? '',
    nodes,
    article: nodes.find(isArticleNode) ?? null,
  }
}

function addMeta(element: Element, meta: Map<string, string>): void {
  const content = element.getAttribute('content')?.trim()
  if (!content) return
  for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
    const key = element.getAttribute(attribute)?.trim().toLowerCase()
    if (key && !meta.has(key)) meta.set(key, content)
  }
}

function canonicalOf(document: Document): string {
  // One word of a `rel`: *amp-canonical* is another.
  for (const element of document.querySelectorAll('link[rel~="canonical" i]')) {
    const href = element.getAttribute('href')?.trim()
    if (href) return href
  }
  return ''
}
