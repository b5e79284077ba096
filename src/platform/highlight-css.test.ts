import { describe, expect, it } from 'vitest'
import { colorsIn, contrast, linear, over, PAGES, type Rgb } from '../core/testing/colors'
import { highlightCss } from './highlight-css'
import { areNames, GROUNDS, type Ground, LINE_SETS, LINES, LOOKS, type Look, nameOf, newNames } from './highlight-names'
import { MARK_STYLES, type MarkStyle } from './mark-styles'

it('names are letters without a meaning, and differ from page to page and from look to look', () => {
  const names = [newNames(), newNames()]
  const all = names.flatMap((each) => GROUNDS.flatMap((ground) => LOOKS.map((look) => nameOf(each, ground, look))))
  expect(new Set(all).size).toBe(2 * GROUNDS.length * LOOKS.length)
  for (const each of names) expect(each.light).toHaveLength(LOOKS.length)
  expect(all.filter((name) => !/^[a-z]{14}$/.test(name))).toEqual([])
  expect(names.map(areNames)).toEqual([true, true])
})

it.each(['x){}*{display:none', '', 'ref-quote'])('“%s” is no name', (name) => {
  const names = newNames()
  expect(areNames({ ...names, dark: names.dark.with(2, name) })).toBe(false)
})

it('each look has a rule on light ground and on dark, and is not printed', () => {
  const names = newNames()
  const [shown = '', , printed = ''] = highlightCss(names).split(/@media (?:print|\(forced)/)
  for (const ground of GROUNDS)
    for (const look of LOOKS) {
      expect(shown).toContain(`::highlight(${nameOf(names, ground, look)}){`)
      expect(printed).toContain(`::highlight(${nameOf(names, ground, look)}){background-color:transparent`)
    }
})

it('the layer is seen, and not printed', () => {
  const names = newNames()
  const [shown = '', printed = ''] = highlightCss(names).split('@media print')
  expect(shown).toContain(`:root{--${names.layer}:visible}`)
  expect(printed).toContain(`:root{--${names.layer}:hidden}`)
})

it('names of another page have no look', () => {
  const css = highlightCss(newNames())
  expect(css).not.toContain(nameOf(newNames(), 'light', 'quote'))
  expect(css).not.toContain('ref-')
})

describe.each(MARK_STYLES)('in the style %s', (style) => {
  const names = newNames()
  const [shown = ''] = highlightCss(names, style).split('@media')

  it.each(GROUNDS)('the three lines are told apart without colour, on %s ground', (ground) => {
    for (const set of LINE_SETS) {
      const lines = LINES.map((line) => lineIn(ruleOf(shown, names, ground, `${line}${set}`)).stroke)
      expect(lines).toEqual(['dotted', 'solid', 'dashed'])
    }
  })

  it('in forced colours lines stand on the ground of the words, which reaches little below the letters', () => {
    const forced = /@media \(forced-colors:active\)\{([^@]*)/.exec(highlightCss(names, style))?.[1] ?? ''
    for (const set of LINE_SETS)
      for (const line of LINES) {
        const rule = ruleOf(forced, names, 'light', `${line}${set}`)
        expect(rule).toContain('text-underline-offset:0.08em')
        const thickness = Number(/thickness:([\d.]+)px/.exec(rule)?.[1])
        // Where the page’s links have thick lines, so have these.
        if (set !== 'Apart') expect(thickness >= 1.75 && thickness <= 2).toBe(true)
      }
    expect(ruleOf(forced, names, 'light', 'hover')).toMatch(/underline solid 3px;text-underline-offset:0/)
  })

  it('quotations are told from reports by a ground, or by the thickness of their lines', () => {
    const washes = (['quote', 'report'] as const).map((look) => ruleOf(shown, names, 'light', look))
    const hasHue = /#([^0]\w|0[^0])\w{4,6}/.test(washes[0] ?? '')
    for (const line of LINES) {
      const [quote, report] = (['Quote', 'Report'] as const).map(
        (set) => lineIn(ruleOf(shown, names, 'light', `${line}${set}`)).thickness,
      )
      if (hasHue) expect(quote).toBe(report)
      else expect((quote ?? 0) / (report ?? 1)).toBeGreaterThan(1.7)
    }
  })

  it.each(GROUNDS)('lines and words can be seen, whatever colours an eye tells apart, on %s ground', (ground) => {
    const { paper, ink } = PAGES[ground]
    for (const eye of EYES) {
      const line = colorsIn(ruleOf(shown, names, ground, 'linkedQuote'))[0]
      expect(contrast(eye(over(line, paper)), eye(paper))).toBeGreaterThan(3)
      const [wash, hover] = (['quote', 'hover'] as const).map((look) => colorsIn(ruleOf(shown, names, ground, look))[0])
      const quoted = over(wash, paper)
      expect(contrast(eye(quoted), eye(ink))).toBeGreaterThan(4.5)
      // What is under the pointer keeps the ground that it had.
      expect(contrast(eye(over(hover, quoted)), eye(ink))).toBeGreaterThan(4.5)
    }
  })
})

it('each style is another one, and one of them has no wash', () => {
  const names = newNames()
  expect(new Set(MARK_STYLES.map((style: MarkStyle) => highlightCss(names, style))).size).toBe(MARK_STYLES.length)
  expect(ruleOf(highlightCss(names, 'underline'), names, 'light', 'quote')).toBe('')
})

/**
 * How colours look to eyes without one of three receptors, and to common ones, in linear light: Machado, Oliveira and
 * Fernandes, A Physiologically-based Model for Simulation of Color Vision Deficiency, 2009, at severity 1.
 */
const EYES = [
  [1, 0, 0, 0, 1, 0, 0, 0, 1],
  [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
].map((matrix) => (color: Rgb): Rgb => {
  const light = color.map(linear)
  return [0, 3, 6].map((row) => [0, 1, 2].reduce((sum, at) => sum + (matrix[row + at] ?? 0) * (light[at] ?? 0), 0))
})

function ruleOf(css: string, names: ReturnType<typeof newNames>, ground: Ground, look: Look): string {
  return (
    new RegExp(`::highlight\\(${nameOf(names, ground, look)}\\)\\{([^}]*)`).exec(css.split('@media')[0] ?? '')?.[1] ??
    ''
  )
}

function lineIn(rule: string): { stroke: string; thickness: number } {
  const [, stroke = '', thickness = ''] = /underline (\w+) ([\d.]+)px (#\w{6});/.exec(rule) ?? []
  return { stroke, thickness: Number(thickness) }
}
