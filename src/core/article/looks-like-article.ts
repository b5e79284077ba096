import { isElement } from './element'
import { INLINE } from './element-roles'
import { frameBody } from './inner-tree'

/** A stretch of text this long is a sentence, not a label. UTF-16 units; a third where words are not parted by spaces. */
const SENTENCE = 80
const SENTENCE_DENSE = 27
/** A row of shorter texts is one of labels, however long it gets. UTF-16 units. */
const FRAGMENT = 40
/** Paragraphs with a sentence that a page needs: one that says it is an article, and one that does not. */
const ENOUGH_IF_DECLARED = 2
const ENOUGH_ALONE = 4
/** So many texts are looked at: what shows no prose by then is an application. */
const MAX_TEXTS = 8_000
/** So many frames are looked into: a page that shows an article in one has few. */
const MAX_FRAMES = 10
/** `NodeFilter.SHOW_TEXT`, which is no global where there is no browser. */
const SHOW_TEXT = 4
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
const INLINE_NAMES = new Set(INLINE.split(' '))

/**
 * The cheap gate before all reading: whether a page says that it is an article and has sentences, or says nothing and
 * reads like one. Front pages, lists, search results, shops and applications are none.
 */
export function looksLikeArticle(document: Document): boolean {
  if (isFrontPage(document)) return false
  const claim = claimOf(document)
  if (claim === 'other' || !document.body) return false
  const reads =
    claim === 'article'
      ? hasProse(document.body, ENOUGH_IF_DECLARED, 'anywhere')
      : hasProse(document.body, ENOUGH_ALONE, 'together')
  return reads || framesArticle(document)
}

/** Whether the page shows an article in a frame, as viewers and old papers do. */
function framesArticle(document: Document): boolean {
  return [...document.querySelectorAll('iframe, frame')].slice(0, MAX_FRAMES).some((frame) => {
    const body = frameBody(frame)
    return body?.firstChild != null && looksLikeArticle(body.ownerDocument)
  })
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
  const claim = claimOfMeta(document)
  if (claim === 'dated') return 'article'
  const types = structuredTypes(document)
  const articles = types.filter((type) => ARTICLE_TYPE.test(type)).length
  const others = types.some((type) => OTHER_TYPE.test(type))
  if (articles > 0 && !(others && articles >= MANY_ARTICLES)) return 'article'
  return others && claim === 'nothing' ? 'other' : claim
}

/** What its Open Graph properties say: that it is *dated*, as articles are, counts before their type. */
function claimOfMeta(document: Document): 'dated' | 'article' | 'other' | 'nothing' {
  let claim: 'article' | 'other' | 'nothing' = 'nothing'
  for (const meta of document.getElementsByTagName('meta')) {
    const property = meta.getAttribute('property') ?? meta.getAttribute('name') ?? ''
    if (property === 'article:published_time') return 'dated'
    if (property !== 'og:type') continue
    const content = meta.getAttribute('content') ?? ''
    if (/article/i.test(content)) claim = 'article'
    else if (OTHER_OPEN_GRAPH.test(content)) claim = 'other'
  }
  return claim
}

/** The types in the page's structured data, found without parsing it. */
function structuredTypes(document: Document): string[] {
  const types: string[] = []
  for (const script of document.getElementsByTagName('script')) {
    if (script.getAttribute('type') !== 'application/ld+json') continue
    for (const [, type] of (script.textContent ?? '').matchAll(/"@type"\s*:\s*(?:\[\s*)?"(\w+)"/g))
      if (type) types.push(type)
  }
  return types
}

/**
 * Whether so many paragraphs of prose stand in the page, or together in one element of it. A paragraph is what stands
 * between two blocks or line breaks, less its links: those of cards and menus are all there is of them. Of most texts
 * the length alone is asked, which is what makes the gate cheap.
 */
function hasProse(body: Element, enough: number, where: 'anywhere' | 'together'): boolean {
  const found = new Map<Node | null, number>()
  for (const text of paragraphsOfProse(body)) {
    const key = where === 'anywhere' ? null : holderOf(text)
    const count = (found.get(key) ?? 0) + 1
    if (count >= enough) return true
    found.set(key, count)
  }
  return false
}

/** Of each paragraph of prose the text with which it turns out to be one. */
function* paragraphsOfProse(body: Element): Generator<Text> {
  let paragraph: Node | null = null
  // Of the paragraph so far: its text's length, and whether it counts already.
  let length = 0
  let isCounted = false
  for (const { text, size } of longTexts(body)) {
    const block = blockOfProse(text, body)
    if (block === null) continue
    if (block !== paragraph || beginsLine(text)) {
      paragraph = block
      length = 0
      isCounted = false
    }
    if (!isCounted && isSentence(text.data, size, length)) {
      isCounted = true
      yield text
    }
    if (size >= FRAGMENT) length += size
  }
}

/** Texts that are long enough to be a sentence where words are not parted by spaces; `size` is without white space around. */
function* longTexts(body: Element): Generator<{ text: Text; size: number }> {
  const texts = body.ownerDocument.createTreeWalker(body, SHOW_TEXT)
  for (let seen = 0; seen < MAX_TEXTS; seen++) {
    const text = texts.nextNode() as Text | null
    if (text === null) return
    const size = text.length < SENTENCE_DENSE ? 0 : text.data.trim().length
    if (size >= SENTENCE_DENSE) yield { text, size }
  }
}

/** The innermost block around a text; null where the text is no prose, for what stands around it. */
function blockOfProse(text: Text, body: Element): Node | null {
  let block: Node | null = null
  for (let at = text.parentNode; at && at !== body; at = at.parentNode) {
    const name = (at as Element).localName
    if (NO_PROSE.has(name)) return null
    if (block === null && !INLINE_NAMES.has(name)) block = at
  }
  return block ?? body
}

/** Whether a line break or a block stands right before a text. */
function beginsLine(text: Text): boolean {
  let at: Node = text
  while (!at.previousSibling) {
    if (!at.parentNode || !INLINE_NAMES.has((at.parentNode as Element).localName)) return false
    at = at.parentNode
  }
  const before = at.previousSibling
  return isElement(before) && !INLINE_NAMES.has(before.localName) && !NO_PROSE.has(before.localName)
}

/** The element in which the paragraph of a text stands. */
function holderOf(text: Node): Node | null {
  let holder = text.parentNode
  while (holder && isElement(holder) && (INLINE_NAMES.has(holder.localName) || holder.localName === 'p'))
    holder = holder.parentNode
  return holder
}

/** Whether a text of so many units is a sentence, together with so many before it in its paragraph. */
function isSentence(data: string, length: number, before: number): boolean {
  if (length >= SENTENCE || (length >= FRAGMENT && before + length >= SENTENCE)) return true
  return length >= SENTENCE_DENSE && /[\u3040-\u30ff\u4e00-\u9fff]{9}/.test(data)
}
