import { isElement, isText, nextNode } from './element'

/** A stretch of text this long is a sentence, not a label. UTF-16 units; a third where words are not parted by spaces. */
const SENTENCE = 80
const SENTENCE_DENSE = 27
/** A row of shorter texts is one of labels, however long it gets. UTF-16 units. */
const FRAGMENT = 40
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
/** Elements within a sentence. */
const INLINE = new Set('span em strong b i u q cite abbr time sup sub small mark font'.split(' '))

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

/**
 * Whether so many paragraphs of prose stand in the page, or together in one element of it. A paragraph is what stands
 * between two blocks or line breaks, less its links: those of cards and menus are all there is of them.
 */
function hasProse(body: Element, enough: number, where: 'anywhere' | 'together'): boolean {
  const found = new Map<Node | null, number>()
  // Of the paragraph so far: its text's length, and whether it counts already.
  let length = 0
  let isCounted = false
  let node: Node | null = body
  for (let seen = 0; node && seen < MAX_NODES; seen++) {
    if (isText(node)) {
      const added = node.data.length < SENTENCE_DENSE ? 0 : node.data.trim().length
      if (!isCounted && isSentence(node.data, added, length)) {
        const key = where === 'anywhere' ? null : holderOf(node)
        const count = (found.get(key) ?? 0) + 1
        if (count >= enough) return true
        found.set(key, count)
        isCounted = true
      }
      if (added >= FRAGMENT) length += added
    } else if (isElement(node)) {
      const name = node.localName
      if (NO_PROSE.has(name)) {
        node = nextNode(node, body, 'past')
        continue
      }
      if (!INLINE.has(name)) {
        length = 0
        isCounted = false
      }
    }
    node = nextNode(node, body)
  }
  return false
}

/** The element in which the paragraph of a text stands. */
function holderOf(text: Node): Node | null {
  let holder = text.parentNode
  while (holder && isElement(holder) && (INLINE.has(holder.localName) || holder.localName === 'p'))
    holder = holder.parentNode
  return holder
}

/** Whether a text of so many units is a sentence, together with so many before it in its paragraph. */
function isSentence(data: string, length: number, before: number): boolean {
  if (length >= SENTENCE || (length >= FRAGMENT && before + length >= SENTENCE)) return true
  return length >= SENTENCE_DENSE && /[\u3040-\u30ff\u4e00-\u9fff]{9}/.test(data)
}
