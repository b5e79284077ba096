import type { Ground } from '../platform/highlight-names'

/** Red, green and blue, 0 to 255 each. */
type Channels = readonly [number, number, number]

/** Relative luminance, 0 to 1, above which text is light, and so its ground dark. */
const LIGHT_TEXT = 0.4

/**
 * Tells light from dark by the colour of the text, not by the system's theme, and not by the background: text must
 * stand out from its ground, also where that is an image or lies behind a transparent layer.
 */
export function measureGround(element: Element): Ground {
  const channels = channelsOf(getComputedStyle(element).color)
  return channels && luminanceOf(channels) > LIGHT_TEXT ? 'dark' : 'light'
}

/** Relative luminance of a colour, 0 to 1, as WCAG 2 defines it. */
export function luminanceOf([red, green, blue]: Channels): number {
  return 0.2126 * linear(red / 255) + 0.7152 * linear(green / 255) + 0.0722 * linear(blue / 255)
}

/** Red, green and blue of a computed colour, 0 to 255 each; null where it is written in another way. */
export function channelsOf(color: string): Channels | null {
  const found = /^rgba?\((\d+)[, ]+(\d+)[, ]+(\d+)/.exec(color)
  return found ? [Number(found[1]), Number(found[2]), Number(found[3])] : null
}

/** sRGB channel to linear light, as WCAG 2 defines relative luminance. */
function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
