/** At once, or after a second, to an address that may be in quotation marks: *0; url=/news/1*. */
const REFRESH = /^\s*[01](?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?["']?([^"'\s]+)/i

/**
 * Where a page without text of its own sends on to at once by `meta`, as short links do that count who follows them.
 * @param url the page's own address
 * @returns null where it does not
 */
export function sentOnBy(document: Document, url: string): string | null {
  for (const meta of document.querySelectorAll('meta[http-equiv][content]')) {
    if (meta.getAttribute('http-equiv')?.toLowerCase() !== 'refresh') continue
    const to = REFRESH.exec(meta.getAttribute('content') ?? '')?.[1]
    if (to && URL.canParse(to, url)) return new URL(to, url).href
  }
  return null
}
