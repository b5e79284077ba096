import { type Ground, type HighlightNames, LOOKS, type Look, nameOf } from '../platform/highlight-names'

/** One highlight in one document: ours, and all ranges that are to be in it. */
interface Painted {
  highlight: Highlight
  ranges: Set<AbstractRange>
}

/**
 * What is painted on a page: the highlights that all who paint there share, one for each look, in the registry of each
 * document painted on, since frames have registries of their own. In a browser whose user has turned that API off
 * nothing is painted, and all else goes on.
 */
export class Canvas {
  readonly #painted = new Map<Document, Map<string, Painted>>()

  /** @param names under which the looks go in this page */
  constructor(private readonly names: HighlightNames) {}

  /** Paints these ranges with a look, over what has a lower one, beside what has it already. */
  add(look: Look, ground: Ground, ranges: readonly Range[]): void {
    for (const range of ranges) this.#addTo(range.startContainer.ownerDocument ?? document, look, ground, range)
  }

  /** Takes these ranges off again. Paint that another instance has put there since is left alone. */
  remove(look: Look, ground: Ground, ranges: readonly Range[]): void {
    const name = nameOf(this.names, ground, look)
    for (const [owner, painted] of this.#painted) {
      const known = painted.get(name)
      if (!known) continue
      for (const range of ranges) {
        known.highlight.delete(range)
        known.ranges.delete(range)
      }
      if (known.ranges.size > 0) continue
      painted.delete(name)
      if (painted.size === 0) this.#painted.delete(owner)
      const registry = registryOf(owner)
      if (registry?.get(name) === known.highlight) registry.delete(name)
    }
  }

  /**
   * Puts back what the page has thrown off, and throws out what it has put in, as it may: the registry, and what is in
   * it, are the page's as well as ours.
   */
  restore(): void {
    for (const [owner, painted] of this.#painted) {
      const registry = registryOf(owner)
      for (const [name, { highlight, ranges }] of painted) {
        if (registry?.get(name) !== highlight) registry?.set(name, highlight)
        // Firefox lets no content script go through what is in a highlight, but tells whether something is.
        if (highlight.size === ranges.size && [...ranges].every((range) => highlight.has(range))) continue
        highlight.clear()
        for (const range of ranges) highlight.add(range)
      }
    }
  }

  #addTo(owner: Document, look: Look, ground: Ground, range: Range): void {
    const view = owner.defaultView as (Window & typeof globalThis) | null
    const registry = registryOf(owner)
    if (!view || !registry) return
    const name = nameOf(this.names, ground, look)
    const painted = this.#painted.get(owner) ?? new Map<string, Painted>()
    this.#painted.set(owner, painted)
    const known = painted.get(name) ?? { highlight: new view.Highlight(), ranges: new Set() }
    known.highlight.add(range)
    known.ranges.add(range)
    known.highlight.priority = LOOKS.indexOf(look)
    painted.set(name, known)
    if (registry.get(name) !== known.highlight) registry.set(name, known.highlight)
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
