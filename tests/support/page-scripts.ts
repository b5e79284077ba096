/**
 * Functions that run in a page. Each is sent there as text, so it uses nothing but its parameter and the page's
 * globals.
 */

import type { Point } from './driver'

/** Which element is meant: the first that matches and has these words. */
export interface Which {
  selector: string
  words: string
}

/** The middle of that element, scrolled into view; null where there is none, or nothing to see. */
export function middleOf({ selector, words }: Which): Point | null {
  const element = [...document.querySelectorAll(selector)].find((each) => each.textContent?.includes(words))
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
  const box = element?.getBoundingClientRect()
  return box && box.width > 0 && box.height > 0 ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null
}

/** One highlight of the page's registry, with the words under it. */
export interface Paint {
  /** Its colours, of ground and line, as computed. */
  colors: string
  texts: string[]
}

/**
 * All that is painted and has a look that can be seen, as the page itself can see it. Ranges without a look may be left
 * behind: Firefox takes the styles of an extension off with the extension, and its content script ends without a word.
 * Calls nothing that a page may have bent.
 */
export function readPaint(): Paint[] {
  const paint: Paint[] = []
  for (const [name, highlight] of CSS.highlights) {
    const style = getComputedStyle(document.documentElement, `::highlight(${name})`)
    const { backgroundColor, textDecorationLine } = style
    if (/, 0\)$/.test(backgroundColor) && textDecorationLine === 'none') continue
    const texts: string[] = []
    for (const range of highlight) texts[texts.length] = range instanceof Range ? range.toString() : ''
    const line = textDecorationLine === 'none' ? '' : style.textDecorationColor
    paint[paint.length] = { colors: `${backgroundColor} ${line}`, texts }
  }
  return paint
}

/** The painted words at these places of the document; CSS pixels from its upper left corner. */
export function wordsAt(places: Point[]): string[] {
  const words: string[] = []
  for (const [, highlight] of CSS.highlights) {
    for (const range of highlight) {
      if (!(range instanceof Range)) continue
      const boxes = [...range.getClientRects()]
      const isHere = ({ x, y }: Point) =>
        boxes.some(
          ({ left, top, right, bottom }) =>
            x >= left + scrollX && x <= right + scrollX && y >= top + scrollY && y <= bottom + scrollY,
        )
      if (places.some(isHere) && !words.includes(range.toString())) words.push(range.toString())
    }
  }
  return words
}

/** A point on the first painted range whose text has these words, scrolled into view. */
export function pointOnPaint(words: string): Point | null {
  for (const [, highlight] of CSS.highlights) {
    for (const range of highlight) {
      if (!(range instanceof Range) || !range.toString().includes(words)) continue
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const line = range.getClientRects()[0]
      if (line) return { x: line.left + Math.min(line.width / 2, 40), y: line.top + line.height / 2 }
    }
  }
  return null
}

/**
 * Selects the first words on the page that are these, as far as they stand in one text node, and scrolls to them.
 * @returns the middle of them; null where the page does not say them
 */
export function selectOnPage(words: string): Point | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node as Text).data.indexOf(words)
    if (at < 0) continue
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + words.length)
    node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
    const selection = getSelection()
    selection?.removeAllRanges()
    selection?.addRange(range)
    const line = range.getClientRects()[0]
    if (line) return { x: line.left + line.width / 2, y: line.top + line.height / 2 }
  }
  return null
}

/** What is selected, and the middle of its first line. */
export function selectionOnPage(): { words: string; point: Point } | null {
  const selection = getSelection()
  const line = selection?.rangeCount ? selection.getRangeAt(0).getClientRects()[0] : undefined
  const point = line && { x: line.left + line.width / 2, y: line.top + line.height / 2 }
  return point ? { words: String(selection), point } : null
}

/** Writes into a field as a reader does; false where there is none. */
export function writeInto({ selector, text }: { selector: string; text: string }): boolean {
  const field = document.querySelector<HTMLInputElement>(selector)
  if (!field) return false
  field.value = text
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  return true
}

/** Whether the first line of painted words stands in the window of a page that nobody has scrolled. */
export function isPaintInView(words: string): boolean {
  if (scrollY !== 0) return false
  for (const [, highlight] of CSS.highlights) {
    for (const range of highlight) {
      if (!(range instanceof Range) || !range.toString().includes(words)) continue
      const line = range.getClientRects()[0]
      if (line && line.top >= 0 && line.bottom <= innerHeight) return true
    }
  }
  return false
}
