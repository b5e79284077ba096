import { isElement, isText, nextNode } from './element'

/** A text node this long is a sentence, not a label. UTF-16 units; a third where words are not parted by spaces. */
const SENTENCE = 80
const SENTENCE_DENSE = 27
/** Paragraphs with a sentence that a page needs: one that says it is an article, and one that does not. */
const ENOUGH_IF_DECLARED = 2
const ENOUGH_ALONE = 4
/** The walk ends here: what shows no prose by then is an application. Nodes. */
const MAX_NODES = 12_000
/** So many articles in one page's structured data are a list of them. */
const MANY_ARTICLES = 4

const ARTICLE_TYPE = /Article$|BlogPosting$|^Report$|^LiveBlogPosting$/
const OTHER_TYPE =
  /^(?:Product|SearchResultsPage|CollectionPage|ItemList|ProfilePage|SoftwareApplication|WebApplication|JobPosting|Recipe)$/
const OTHER_OPEN_GRAPH = /^(?:product|profile|music|video|book|business)/
/** Elements whose text is no prose of an article. */
const NO_PROSE = new Set(
  'script style noscript template title textarea button a option figcaption nav footer'.split(' '),
)

/**
 * The cheap gate before all reading: whether a page says that it is an article and has sentences, or says nothing and
 * reads like one. Front pages, lists, search results, shops and applications are none.
 */
export function looksLikeArticle(document: Document): boolean {
  if (isFrontPage(document)) return false
  const claim = claimOf(document)
  if (claim === 'other' || !document.body) return false
  return claim === 'article'
    ? hasProse(document.body, ENOUGH_IF_DECLARED, 'anywhere')
    : hasProse(document.body, ENOUGH_ALONE, 'together')
}

function isFrontPage(document: Document): boolean {
  try {
    const { protocol, pathname, search } = new URL(document.URL)
    return protocol.startsWith('http') && search === '' && /^\/(?:index\.\w+|home)?$/.test(pathname)
  } catch {
    // A parsed page has no address of its own.
    return false
  }
}

/** What the page says that it is. */
function claimOf(document: Document): 'article' | 'other' | 'nothing' {
  let claim: 'article' | 'other' | 'nothing' = 'nothing'
  for (const meta of document.getElementsByTagName('meta')) {
    const property = meta.getAttribute('property') ?? meta.getAttribute('name') ?? ''
    const content = meta.getAttribute('content') ?? ''
    if (property === 'article:published_time') return 'article'
    if (property !== 'og:type') continue
    if (/article/i.test(content)) claim = 'article'
    else if (OTHER_OPEN_GRAPH.test(content)) claim = 'other'
  }
  const types = structuredTypes(document)
  const articles = types.filter((type) => ARTICLE_TYPE.test(type)).length
  const others = types.some((type) => OTHER_TYPE.test(type))
  if (articles > 0 && !(others && articles >= MANY_ARTICLES)) return 'article'
  return others && claim === 'nothing' ? 'other' : claim
}

/** The types in the page's structured data, found without parsing it. */
function structuredTypes(document: Document): string[] {
  const types: string[] = []
  for (const script of document.getElementsByTagName('script')) {
    if (script.getAttribute('type') !== 'application/ld+json') continue
    for (const [, type] of (script.textContent ?? '').matchAll(/"@type"\s*:\s*\[?\s*"(\w+)"/g))
      if (type) types.push(type)
  }
  return types
}

/** Whether so many paragraphs of prose stand in the page, or together in one element of it. */
function hasProse(body: Element, enough: number, where: 'anywhere' | 'together'): boolean {
  const found = new Map<Node | null, number>()
  let node: Node | null = body
  for (let seen = 0; node && seen < MAX_NODES; seen++) {
    if (isElement(node) && NO_PROSE.has(node.localName)) {
      node = nextNode(node, body, 'past')
      continue
    }
    if (isText(node) && isSentence(node.data)) {
      const key = where === 'anywhere' ? null : holderOf(node)
      const count = (found.get(key) ?? 0) + 1
      if (count >= enough) return true
      found.set(key, count)
    }
    node = nextNode(node, body)
  }
  return false
}

/** The element in which the paragraph of a text stands. */
function holderOf(text: Node): Node | null {
  const parent = text.parentNode
  return parent && isElement(parent) && parent.localName === 'p' ? parent.parentNode : parent
}

function isSentence(data: string): boolean {
  if (data.length < SENTENCE_DENSE) return false
  const text = data.trim()
  return text.length >= SENTENCE || (text.length >= SENTENCE_DENSE && /[\u3040-\u30ff\u4e00-\u9fff]{9}/.test(text))
}
