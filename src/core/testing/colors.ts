/** Red, green and blue, 0 to 255, with alpha of 0 to 255 where it lets something through. */
export type Rgb = readonly number[]

/** What the words of pages stand on by day and by night, and the words: fainter ones than most. */
export const PAGES: Record<'light' | 'dark', { paper: Rgb; ink: Rgb }> = {
  light: { paper: [255, 255, 255], ink: [51, 51, 51] },
  dark: { paper: [24, 26, 30], ink: [220, 220, 220] },
}

/** The colours in a rule, written as six or eight hexadecimal digits. */
export const colorsIn = (rule: string): Rgb[] =>
  [...rule.matchAll(/#(\w{6,8})\b/g)].map(([, hex = '']) =>
    (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)),
  )

/** A colour that may let something through, over what is below it; none leaves that as it is. */
export function over([r = 0, g = 0, b = 0, alpha = 255]: Rgb = [0, 0, 0, 0], below: Rgb): Rgb {
  return [r, g, b].map((value, at) => (value * alpha + (below[at] ?? 0) * (255 - alpha)) / 255)
}

/** A channel in linear light. */
export function linear(value: number): number {
  const part = value / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}

/** Of two colours in linear light: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Rgb, other: Rgb): number {
  const [light = 0, dark = 0] = [one, other]
    .map(([r = 0, g = 0, b = 0]) => Math.max(0, 0.2126 * r + 0.7152 * g + 0.0722 * b))
    .sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}
