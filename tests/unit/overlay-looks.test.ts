import { describe, expect, it } from 'vitest'
import { backgroundOf, type OverlayLook } from '../../src/content/overlay-looks'
import { colorsIn, contrast, linear, over, PAGES, type Rgb } from '../../src/core/testing/colors'
import { highlightCss } from '../../src/platform/highlight-css'
import { GROUNDS, nameOf, newNames } from '../../src/platform/highlight-names'
import { MARK_STYLES } from '../../src/platform/mark-styles'

const names = newNames()
const LEVELS = { line: 20, end: 24 }

/** The colour that is drawn over all of the words. */
const washOf = (look: OverlayLook, ground: 'light' | 'dark'): Rgb | undefined =>
  colorsIn(backgroundOf(look, ground, LEVELS)).at(-1)

describe.each(MARK_STYLES)('over marks of the style %s', (style) => {
  const [css = ''] = highlightCss(names, style).split('@media')

  it.each(GROUNDS)('words can be read, on %s ground', (ground) => {
    const { paper, ink } = PAGES[ground]
    const groundOf = (look: 'quote' | 'hover') =>
      colorsIn(new RegExp(`\\(${nameOf(names, ground, look)}\\)\\{([^}]*)`).exec(css)?.[1] ?? '')[0]
    const quoted = over(groundOf('quote'), paper)
    const hovered = over(groundOf('hover'), quoted)
    // It lies over the words as well as over what they stand on.
    const readable = (look: OverlayLook, below: Rgb) => {
      const wash = washOf(look, ground)
      return contrast(over(wash, below).map(linear), over(wash, ink).map(linear))
    }
    for (const look of ['focus', 'stands', 'another', 'differs'] as const) {
      expect(readable(look, quoted), look).toBeGreaterThan(4.5)
      expect(readable(look, hovered), `${look}, under the pointer`).toBeGreaterThan(3)
    }
    // For a moment.
    expect(readable('flash', quoted), 'flash').toBeGreaterThan(3)
  })
})

it.each(GROUNDS)('an open statement is another one by its ground, too, on %s ground', (ground) => {
  const { paper } = PAGES[ground]
  const open = over(washOf('focus', ground), paper)
  expect(contrast(open.map(linear), paper.map(linear))).toBeGreaterThan(1.3)
})
