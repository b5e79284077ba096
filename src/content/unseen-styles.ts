import { channelsOf, luminanceOf } from './measure-ground'

/*
 * What computed styles tell of an element's being seen. Only what is plain counts: what is not understood here leaves
 * the element seen.
 */

/** Opacity up to which nothing can be made out. */
const FAINT = 0.04
/** Contrast, as WCAG 2 reckons it, up to which nobody tells text from its ground. The least there is is 1. */
const NO_CONTRAST = 1.08
/** Of a channel's 255: colours further apart are told by their hue. */
const MAX_APART = 16
/** CSS pixels: a box no larger holds no letter. */
export const SPECK = 1

const NUMBER = /-?[\d.]+(?:e-?\d+)?/gi

/** The opacity of a computed colour, 0 to 1. */
export function alphaOf(color: string): number {
  if (color === 'transparent') return 0
  const alpha = /^rgba\(.*,\s*([\d.e-]+)\)$/.exec(color) ?? /\/\s*([\d.e-]+)\)$/.exec(color)
  return alpha ? Number(alpha[1]) : 1
}

export const isFaint = (opacity: number) => opacity <= FAINT

/** Whether nobody can tell text of one colour from a ground of the other. */
export function isAlike(text: string, ground: string): boolean {
  const [one, other] = [channelsOf(text), channelsOf(ground)]
  if (!one || !other || one.some((channel, at) => Math.abs(channel - (other[at] ?? 0)) > MAX_APART)) return false
  const [light, dark] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05) <= NO_CONTRAST
}

/** Whether letters have neither a shadow nor an edge that could be seen without them. */
export const isBare = (style: CSSStyleDeclaration) =>
  style.textShadow === 'none' && !(Number.parseFloat(style.webkitTextStrokeWidth) > 0)

/** Whether a computed `clip-path` leaves nothing of a box of this size. */
export function isClippedAway(clipPath: string, { width, height }: { width: number; height: number }): boolean {
  const shape = /^(inset|circle|ellipse|polygon)\((.*)\)/.exec(clipPath)
  const [, name, inside = ''] = shape ?? []
  if (name === 'inset') return isInsetAway(inside, width, height)
  if (name === 'circle' || name === 'ellipse') return /^0(?:px|%)?(?:\s|$)/.test(inside)
  return name === 'polygon' && isPoint(inside)
}

/** `inset(50%)`, `inset(0 100% 0 0)`: as margins, with one to four values. */
function isInsetAway(inside: string, width: number, height: number): boolean {
  const [top = '0', right = top, bottom = top, left = right] = (inside.split(' round ')[0] ?? '').trim().split(/\s+/)
  const share = (value: string, side: number) => (parseFloat(value) || 0) / (value.endsWith('%') ? 100 : side || 1)
  const isTaken = (one: string, other: string, side: number) => share(one, side) + share(other, side) >= 1
  return isTaken(top, bottom, height) || isTaken(left, right, width)
}

/** Whether all corners of a polygon are one. */
function isPoint(corners: string): boolean {
  const points = corners.split(',').map((corner) => (corner.match(NUMBER) ?? []).join(' '))
  return points.length > 2 && points.every((point) => point === points[0])
}

/** Whether a computed `clip`, `rect(1px, 1px, 1px, 1px)`, leaves a speck at most. */
export function isClippedToSpeck(clip: string): boolean {
  const sides = clip.startsWith('rect(') ? clip.match(NUMBER)?.map(Number) : null
  if (sides?.length !== 4) return false
  const [top = 0, right = 0, bottom = 0, left = 0] = sides
  return bottom - top <= SPECK || right - left <= SPECK
}

/** Whether a computed `mask-image` is a gradient between colours that let nothing through. */
export function isMaskedAway(mask: string): boolean {
  if (!/^[\w-]*gradient\(/.test(mask)) return false
  const colors = mask.match(/rgba?\([^()]*\)|transparent/g) ?? []
  return colors.length > 0 && colors.every((color) => alphaOf(color) === 0)
}

/** Whether a computed `filter` takes all of its opacity from an element. */
export const isFilteredAway = (filter: string): boolean => /\bopacity\(0(?:\.0*)?%?\)/.test(filter)
