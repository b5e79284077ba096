/**
 * Parses a fetched page into a document that nothing is run, loaded or shown of. Its style sheets are left out: nobody
 * reads them here, and the browser would report each as a breach of the extension's own policy.
 */
export function parsePage(html: string): Document {
  return new DOMParser().parseFromString(withoutStyles(html), 'text/html')
}

/** Without the elements `style` that are closed. In one pass, however many are not. */
export function withoutStyles(html: string): string {
  const begins = /<style(?=[\s/>])/gi
  const ends = /<\/style(?=[\s/>])[^>]*>/gi
  let rest = ''
  let from = 0
  for (let begin = begins.exec(html); begin; begin = begins.exec(html)) {
    ends.lastIndex = begins.lastIndex
    const end = ends.exec(html)
    if (!end) break
    rest += html.slice(from, begin.index)
    from = ends.lastIndex
    begins.lastIndex = from
  }
  return rest + html.slice(from)
}
