/** Addresses, file names and the like have no place of their own to be broken at: they break anywhere. */
const BREAKS_ANYWHERE = '.source-url, code, .asks'
/** A word, as a reader sees one: what hyphens and slashes join may part at them. */
const WORD = /[\p{L}\p{M}\p{N}’']+/gu

/**
 * Texts under `root` that are cut off by their box, reach out of the window, or are broken inside a word. What is there for
 * screen readers alone is left out.
 */
export function findCutText(root: Element): string[] {
  const found: string[] = []
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.closest('.hidden, svg, select, .skeleton') || !isShown(element)) continue
    const own = [...element.childNodes].filter((node): node is Text => node.nodeType === Node.TEXT_NODE)
    if (own.every((text) => text.data.trim() === '')) continue
    const what = element.textContent?.trim().slice(0, 60) ?? ''
    if (isCut(element)) found.push(`cut: ${what}`)
    if (isOutside(element, root)) found.push(`outside: ${what}`)
    if (element.closest(BREAKS_ANYWHERE)) continue
    for (const text of own) found.push(...brokenWords(text).map((word) => `broken: ${word}`))
  }
  return found
}

const isShown = (element: HTMLElement) => element.checkVisibility({ contentVisibilityAuto: false })

/** Whether a box that hides what is too much hides anything of its text, this one or one around it. */
function isCut(element: HTMLElement): boolean {
  for (let box: HTMLElement | null = element; box; box = box.parentElement) {
    const { overflowX, overflowY, display } = getComputedStyle(box)
    if (display === 'inline' || box === document.body) continue
    if (overflowX === 'hidden' && box.scrollWidth > box.clientWidth + 1) return true
    if (overflowY === 'hidden' && box.scrollHeight > box.clientHeight + 1) return true
  }
  return false
}

function isOutside(element: HTMLElement, root: Element): boolean {
  const [inner, outer] = [element.getBoundingClientRect(), root.getBoundingClientRect()]
  return (inner.left < outer.left - 1 || inner.right > outer.right + 1) && !isUnseenSign(element)
}

/** Whether it is a sign between words that stands wholly beyond what clips it, as a dot does before what begins a line. */
function isUnseenSign(element: HTMLElement): boolean {
  if (/[\p{L}\p{N}]/u.test(element.textContent ?? '')) return false
  const { left, right } = element.getBoundingClientRect()
  for (let box = element.parentElement; box; box = box.parentElement) {
    if (getComputedStyle(box).overflowX !== 'clip') continue
    const clip = box.getBoundingClientRect()
    if (right <= clip.left + 1 || left >= clip.right - 1) return true
  }
  return false
}

function brokenWords(text: Text): string[] {
  const range = document.createRange()
  return [...text.data.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    // A script without spaces breaks between any two of its letters.
    if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(word)) return []
    range.setStart(text, index)
    range.setEnd(text, index + word.length)
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
    return lines.size > 1 ? [word] : []
  })
}
