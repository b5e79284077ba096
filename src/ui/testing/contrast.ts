import { contrast, linear } from '../../core/testing/colors'

/** A text whose colour is too near to its ground. */
export interface Faint {
  text: string
  ratio: number
}

/** What WCAG 2.2 asks of text of any size (success criterion 1.4.3). */
const ENOUGH = 4.5

/**
 * Texts under `root` whose contrast with the nearest opaque ground is below 4.5:1, as the browser computes both.
 * Disabled controls are left out, as the criterion does. Expects opaque grounds and sRGB colours.
 */
export function findFaintText(root: Element): Faint[] {
  const faint: Faint[] = []
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    const text = [...element.childNodes]
      .map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : ''))
      .join('')
    if (text.trim() === '' || element.closest(':disabled, .hidden')) continue
    const [ink, ground] = [channels(getComputedStyle(element).color), groundOf(element)]
    const ratio = contrast(ink.map(linear), ground.map(linear))
    if (ratio < ENOUGH) faint.push({ text: text.trim(), ratio })
  }
  return faint
}

function groundOf(element: Element | null): number[] {
  for (let at = element; at; at = at.parentElement) {
    const ground = channels(getComputedStyle(at).backgroundColor)
    if (ground[3] !== 0) return ground
  }
  return [255, 255, 255]
}

/** Red, green, blue of 0 to 255, and alpha where it is not 1. */
function channels(color: string): number[] {
  return (color.match(/[\d.]+/g) ?? []).map(Number)
}
