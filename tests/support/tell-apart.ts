import { channelsOf, luminanceOf } from '../../src/content/measure-ground'
import { isLikeMarks } from '../../src/content/measure-links'
import type { LinkBesideMarks } from './look-of-words'

/** How words look, of a link or of a mark, as the browser computes it. */
export interface WordLook {
  /** The line under them: `none`, `solid`, `dotted`, `dashed`, `double`, `wavy`. */
  line: string
  /** CSS pixels. */
  thickness: number
  /** CSS colours: of the line, of the words, and of a ground of their own. */
  lineColor: string
  color: string
  ground: string
}

/** Where they stand: the colours of the text around them, and of the page behind it. */
export interface Surroundings {
  color: string
  ground: string
}

/** By what two looks are told apart; those of `colour` are nothing to whoever sees none. */
export type Sign = 'line' | 'thickness' | 'ground' | 'colour'

/** So many times as thick is seen as another line. */
const THICKER = 1.75
/** Contrast, as WCAG 2 has it, from which a ground is seen beside the page's. */
const SEEN = 1.09
/** Of 0 to 255, on one of the three channels: from there on two colours are two. */
const OTHER_COLOR = 48

/** Contrast under which nobody reads text. */
const LEGIBLE = 3

/** Whether the text itself can be read where it stands. */
export function isLegible({ color, ground }: Surroundings): boolean {
  const behind = over(ground, WHITE)
  return contrast(over(color, `rgb(${behind.join(', ')})`), behind) >= LEGIBLE
}

/** By what a mark is told from a link of the page, where both stand in the same text. `[]`: by nothing. */
export function signsOf(mark: WordLook, link: WordLook, around: Surroundings): Sign[] {
  const signs: Sign[] = []
  if (mark.line !== link.line) signs.push('line')
  else if (mark.line !== 'none' && ratio(mark.thickness, link.thickness) >= THICKER) signs.push('thickness')
  const grounds = [mark, link].map(
    ({ ground }) => contrast(over(ground, around.ground), over(around.ground, WHITE)) >= SEEN,
  )
  if (grounds[0] !== grounds[1]) signs.push('ground')
  if (isOther(mark.color, link.color) || (link.line !== 'none' && isOther(mark.lineColor, link.lineColor)))
    signs.push('colour')
  return signs
}

/** Of the marks that may stand beside the links of one page those that are painted there. */
export function marksShown(met: readonly LinkBesideMarks[]): Pick<LinkBesideMarks, 'around' | 'link' | 'marks'>[] {
  const isApart = met.some(({ link }) => isLikeMarks(link))
  return met.map(({ around, link, marks, marksApart }) => ({ around, link, marks: isApart ? marksApart : marks }))
}

const WHITE = 'rgb(255, 255, 255)'

const ratio = (a: number, b: number) => Math.max(a, b) / Math.max(1, Math.min(a, b))

const alphaOf = (color: string) => Number(/^rgba\(.*, ([\d.]+)\)$/.exec(color)?.[1] ?? 1)

/** A colour painted over an opaque one. */
function over(color: string, behind: string): readonly number[] {
  const [top, bottom, alpha] = [channelsOf(color) ?? [], channelsOf(behind) ?? [255, 255, 255], alphaOf(color)]
  return bottom.map((channel, at) => Math.round(channel * (1 - alpha) + (top[at] ?? channel) * alpha))
}

function contrast(a: readonly number[], b: readonly number[]): number {
  const [light = 0, dark = 0] = [a, b].map(([r = 0, g = 0, c = 0]) => luminanceOf([r, g, c])).sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

function isOther(one: string, other: string): boolean {
  const [a, b] = [channelsOf(one), channelsOf(other)]
  return a !== null && b !== null && a.some((channel, at) => Math.abs(channel - (b[at] ?? 0)) >= OTHER_COLOR)
}
