import type { Span, Where } from '../model'
import type { Flow } from './flow'

/** A stretch of text on the page. Offsets are UTF-16 units into the nodes' data; core makes no DOM `Range` of it. */
export interface TextRange {
  startNode: Text
  startOffset: number
  endNode: Text
  endOffset: number
}

/** A flow and where its text begins in the string that it is part of. */
export interface Placed {
  flow: Flow
  start: number
}

interface Anchor {
  where: Where
  /** Where the run stands in the string. */
  start: number
  nodeStart: number
  length: number
}

/** The way between offsets in an article's strings and places on the page. */
export class TextMap {
  /** Built when first asked for: most readings need only the way out. */
  #anchors: Map<Node, Anchor[]> | null = null

  /** `parts` hold, for each string of the article, its flows in order. */
  constructor(private readonly parts: Readonly<Record<Where, readonly Placed[]>>) {}

  /** One range for each block that the span touches, in order; `[]` where nothing of it stands on the page. */
  rangesOf(span: Span, where: Where): TextRange[] {
    const ranges: TextRange[] = []
    for (const { flow, start } of this.parts[where]) {
      if (start >= span.end) break
      if (start + flow.text.length <= span.start) continue
      const range = rangeWithin(flow, span.start - start, span.end - start)
      if (range) ranges.push(range)
    }
    return ranges
  }

  /** Where a place on the page stands in the article; null where it is no part of it. */
  offsetAt(node: Node, offset: number): { where: Where; offset: number } | null {
    this.#anchors ??= this.#buildAnchors()
    const anchors = this.#anchors.get(node)
    if (!anchors) return null
    // The run that holds the offset, or the last before it: what lies between runs is white space that fell away.
    const anchor = anchors.findLast((a) => a.nodeStart <= offset) ?? anchors[0]
    if (!anchor) return null
    const into = Math.min(Math.max(offset - anchor.nodeStart, 0), anchor.length)
    return { where: anchor.where, offset: anchor.start + into }
  }

  /** What the text of a span stands in: the parents of its text nodes, each once. */
  parentsOf(span: Span, where: Where): Set<Node> {
    const parents = new Set<Node>()
    for (const { flow, start } of this.parts[where]) {
      if (start >= span.end) break
      if (start + flow.text.length <= span.start) continue
      for (const { node, start: at, length } of flow.runs) {
        const isIn = start + at < span.end && start + at + length > span.start
        if (isIn && node.parentNode) parents.add(node.parentNode)
      }
    }
    return parents
  }

  #buildAnchors(): Map<Node, Anchor[]> {
    const anchors = new Map<Node, Anchor[]>()
    for (const where of ['body', 'headline', 'standfirst', 'caption'] as const) {
      for (const { flow, start } of this.parts[where]) {
        for (const run of flow.runs) {
          const anchor = { where, start: start + run.start, nodeStart: run.nodeStart, length: run.length }
          const there = anchors.get(run.node)
          if (there) there.push(anchor)
          else anchors.set(run.node, [anchor])
        }
      }
    }
    return anchors
  }
}

function rangeWithin(flow: Flow, start: number, end: number): TextRange | null {
  const first = flow.runs.find((run) => run.start + run.length > start)
  const last = flow.runs.findLast((run) => run.start < end)
  if (!first || !last || first.start >= end || last.start + last.length <= start) return null
  return {
    startNode: first.node,
    startOffset: first.nodeStart + Math.max(start - first.start, 0),
    endNode: last.node,
    endOffset: last.nodeStart + Math.min(end - last.start, last.length),
  }
}
