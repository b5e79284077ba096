/** What the article's text stands on. */
export type Ground = 'light' | 'dark'

/** Relative luminance, 0 to 1, above which text is light, and so its ground dark. */
const LIGHT_TEXT = 0.4

/**
 * Tells light from dark by the colour of the text, not by the system's theme, and not by the background: text must
 * stand out from its ground, also where that is an image or lies behind a transparent layer.
 */
export function measureGround(element: Element): Ground {
  const channels = /^rgba?\((\d+)[, ]+(\d+)[, ]+(\d+)/.exec(getComputedStyle(element).color)
  if (!channels) return 'light'
  const [red, green, blue] = channels.slice(1).map((value) => linear(Number(value) / 255)) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > LIGHT_TEXT ? 'dark' : 'light'
}

/** sRGB channel to linear light, as WCAG 2 defines relative luminance. */
function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
