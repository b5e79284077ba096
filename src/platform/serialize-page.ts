/** What of a page goes out to the engine: its address, and HTML; null where it would be too large. */
export interface SerializedPage {
  html: string | null
  url: string
  /** The status of the answer that it came with; null where the browser does not tell. */
  status: number | null
}

/**
 * Writes down a page as it is shown: without what is not visible, without scripts, styles, pictures and forms, shadow
 * roots laid open. That there is a field for a password is written, not what stands in it. The page is not changed, and nothing of it is run or copied as elements. Waits for a moment where
 * text is still coming, as on pages made by scripts.
 *
 * It is sent into the page as text, so it uses nothing but the page's globals.
 */
export async function serializePage(): Promise<SerializedPage> {
  /** UTF-16 units of HTML that are written at most: the most that is read of any page. */
  const LIMIT = 5_000_000
  /** Ms between two looks at how much text there is, and how many looks there are at most. */
  const PAUSE = 300
  const LOOKS = 20
  const SKIPPED = new Set(
    'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG CANVAS VIDEO AUDIO INPUT SELECT TEXTAREA'.split(' '),
  )
  const VOID = new Set('BR HR IMG WBR META LINK AREA COL'.split(' '))
  const DROPPED = /^(?:on|style$|hidden$|srcset$|src$|nonce$|integrity$)/i

  const escaped = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
  const startTag = (element: Element) => {
    const name = element.localName
    let tag = `<${name}`
    for (const attribute of element.attributes) {
      if (DROPPED.test(attribute.name) || !/^[\w:.-]+$/.test(attribute.name)) continue
      const value = attribute.name === 'href' && element instanceof HTMLAnchorElement ? element.href : attribute.value
      tag += ` ${attribute.name}="${escaped(value)}"`
    }
    return `${tag}>`
  }
  const isBox = (element: Element) =>
    element.checkVisibility() || getComputedStyle(element).display === 'contents' || element instanceof HTMLSlotElement
  const isSeen = (element: Element | null) => element === null || getComputedStyle(element).visibility !== 'hidden'

  const childrenOf = (element: Element): Node[] => {
    if (element instanceof HTMLSlotElement) {
      const assigned = element.assignedNodes({ flatten: true })
      if (assigned.length > 0) return assigned
    }
    return [...(element.shadowRoot ?? element).childNodes]
  }

  const head = (): string => {
    let html = `<title>${escaped(document.title)}</title>`
    for (const element of document.querySelectorAll(
      'meta[name], meta[property], meta[itemprop], link[rel=canonical]',
    )) {
      html += startTag(element)
    }
    for (const element of document.querySelectorAll('script[type="application/ld+json"]')) {
      html += `<script type="application/ld+json">${(element.textContent ?? '').replaceAll('<', '\\u003c')}</script>`
    }
    return html
  }

  const fieldOf = (node: Element) =>
    node instanceof HTMLInputElement && node.type === 'password' && isBox(node) ? '<input type="password">' : ''

  /** Writes what a node begins with, and puts on the stack what is to be written after it. */
  const begin = (node: Node, stack: (Node | string)[]): string => {
    if (node instanceof Text) return isSeen(node.parentElement) ? escaped(node.data) : ''
    if (!(node instanceof Element)) return ''
    const name = node.localName.toUpperCase()
    if (SKIPPED.has(name) || !isBox(node)) return fieldOf(node)
    if (!VOID.has(name)) {
      stack.push(`</${node.localName}>`)
      // One by one: they may be more than one call takes arguments.
      for (const child of childrenOf(node).reverse()) stack.push(child)
    }
    return startTag(node)
  }

  const write = (): string | null => {
    let html = `<!doctype html><html lang="${escaped(document.documentElement.lang)}"><head><meta charset="utf-8">${head()}</head>`
    // A stack instead of recursion: pages nest as deep as they like.
    const stack: (Node | string)[] = [document.body]
    while (stack.length > 0) {
      const item = stack.pop()
      if (html.length > LIMIT) return null
      if (typeof item === 'string') html += item
      else if (item) html += begin(item, stack)
    }
    return `${html}</html>`
  }

  const size = () => document.body?.textContent?.length ?? 0
  for (let looks = 0, before = -1; looks < LOOKS; looks++) {
    const now = size()
    if (document.readyState === 'complete' && now === before && now > 0) break
    before = now
    await new Promise((resume) => setTimeout(resume, PAUSE))
  }
  const [navigation] = performance.getEntriesByType('navigation')
  const { responseStatus = 0 } = (navigation ?? {}) as { responseStatus?: number }
  return { html: document.body ? write() : '', url: location.href, status: responseStatus || null }
}
