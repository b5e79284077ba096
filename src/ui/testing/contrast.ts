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
    const ratio = contrast(channels(getComputedStyle(element).color), groundOf(element))
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

function contrast(a: number[], b: number[]): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

/** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance([red = 0, green = 0, blue = 0]: number[]): number {
  const linear = (channel: number) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}
