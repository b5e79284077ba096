/** The box of a stretch of text in one line, in its document's window. CSS pixels. */
export interface LineBox {
  left: number
  top: number
  width: number
  height: number
  /** How far from its first edge, upper or in vertical text right, the highlights' line is painted. */
  below: number
  /** Whether the text runs downwards. */
  isVertical: boolean
  /** What the text stands in. */
  parent: Element
}

/** Em below the baseline: where the highlights' line is. */
const LINE_OFFSET = 0.22

/** One box for each line of each text in a range. Boxes of elements are left out: their text has its own. */
export function lineBoxes(range: Range): LineBox[] {
  return textsIn(range).flatMap((text) => {
    const parent = text.parentElement ?? ((text.getRootNode() as Partial<ShadowRoot>).host || null)
    if (!parent) return []
    const part = text.ownerDocument.createRange()
    part.setStart(text, text === range.startContainer ? range.startOffset : 0)
    part.setEnd(text, text === range.endContainer ? range.endOffset : text.length)
    const boxes = [...part.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
    if (boxes.length === 0) return []
    const { descent, size, isVertical } = metricsOf(parent)
    return boxes.map(({ left, top, width, height }) => {
      const below = (isVertical ? width : height) * (1 - descent) + LINE_OFFSET * size
      return { left, top, width, height, below, isVertical, parent }
    })
  })
}

function textsIn({ commonAncestorContainer, startContainer, endContainer }: Range): Text[] {
  if (startContainer === endContainer) return startContainer.nodeType === Node.TEXT_NODE ? [startContainer as Text] : []
  const owner = startContainer.ownerDocument ?? document
  const walker = owner.createTreeWalker(commonAncestorContainer, NodeFilter.SHOW_TEXT)
  walker.currentNode = startContainer
  const texts: Text[] = []
  for (let node: Node | null = startContainer; node; node = walker.nextNode()) {
    texts.push(node as Text)
    if (node === endContainer) break
  }
  return texts
}

interface Metrics {
  /** Which part of a line's box is below the baseline. */
  descent: number
  /** CSS pixels. */
  size: number
  isVertical: boolean
}

/** A font's own proportion, where it cannot be measured. */
const USUAL_DESCENT = 0.22
const descents = new Map<string, number>()
let brush: CanvasRenderingContext2D | null = null

/** Measured on a canvas that stands in no document. */
function metricsOf(element: Element): Metrics {
  const { font, fontStyle, fontWeight, fontSize, fontFamily, writingMode } = getComputedStyle(element)
  const size = Number.parseFloat(fontSize)
  const name = font || `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
  const isVertical = writingMode[0] !== 'h'
  const known = descents.get(name)
  if (known !== undefined) return { descent: known, size, isVertical }
  brush ??= document.createElement('canvas').getContext('2d')
  if (brush) brush.font = name
  const { fontBoundingBoxAscent: above = 0, fontBoundingBoxDescent: below = 0 } = brush?.measureText('x') ?? {}
  const descent = above + below > 0 ? below / (above + below) : USUAL_DESCENT
  descents.set(name, descent)
  return { descent, size, isVertical }
}
