/**
 * What is painted on a page: the highlights that all who paint there share, one for each look, in the registry of each
 * document painted on, since frames have registries of their own. In a browser whose user has turned that API off
 * nothing is painted, and all else goes on.
 */
export class Canvas {
  readonly #highlights = new Map<Document, Map<string, Highlight>>()

  /** Paints these ranges under a name, over what has a lower priority, beside what is painted under it already. */
  add(name: string, priority: number, ranges: readonly Range[]): void {
    const byDocument = new Map<Document, Range[]>([[document, []]])
    for (const range of ranges) {
      const owner = range.startContainer.ownerDocument ?? document
      const there = byDocument.get(owner)
      if (there) there.push(range)
      else byDocument.set(owner, [range])
    }
    for (const [owner, own] of byDocument) this.#addTo(owner, name, priority, own)
  }

  /** Takes these ranges off again. Paint that another instance has put there since is left alone. */
  remove(name: string, ranges: readonly Range[]): void {
    for (const [owner, highlights] of this.#highlights) {
      const highlight = highlights.get(name)
      if (!highlight) continue
      for (const range of ranges) highlight.delete(range)
      if (highlight.size > 0) continue
      highlights.delete(name)
      if (highlights.size === 0) this.#highlights.delete(owner)
      const registry = registryOf(owner)
      if (registry?.get(name) === highlight) registry.delete(name)
    }
  }

  /** Puts back what the page has thrown off, as it may: the registry is the page's as well as ours. */
  restore(): void {
    for (const [owner, highlights] of this.#highlights) {
      const registry = registryOf(owner)
      for (const [name, highlight] of highlights) if (registry?.get(name) !== highlight) registry?.set(name, highlight)
    }
  }

  #addTo(owner: Document, name: string, priority: number, ranges: readonly Range[]): void {
    const view = owner.defaultView as (Window & typeof globalThis) | null
    const registry = registryOf(owner)
    if (!view || !registry) return
    const highlights = this.#highlights.get(owner) ?? new Map<string, Highlight>()
    this.#highlights.set(owner, highlights)
    const known = highlights.get(name)
    const highlight = known ?? new view.Highlight(...ranges)
    if (known) for (const range of ranges) known.add(range)
    highlight.priority = priority
    highlights.set(name, highlight)
    if (registry.get(name) !== highlight) registry.set(name, highlight)
  }
}

/** Registries of frames that were asked for. */
const framed = new WeakMap<Document, HighlightRegistry>()

/**
 * What a page and we paint with in one of its documents; Firefox's users can turn it off. A frame is asked for its own
 * once: later Firefox (153) may well answer a content script with that of the page around it.
 */
function registryOf(owner: Document): HighlightRegistry | undefined {
  const own = highlightsOf(globalThis)
  if (owner === document) return own
  const known = framed.get(owner)
  if (known) return known
  const registry = owner.defaultView ? highlightsOf(owner.defaultView as Window & typeof globalThis) : undefined
  if (!registry || registry === own) return undefined
  framed.set(owner, registry)
  return registry
}

function highlightsOf({ Highlight, CSS }: typeof globalThis): HighlightRegistry | undefined {
  return typeof Highlight === 'function' && typeof CSS === 'object' ? CSS.highlights : undefined
}
