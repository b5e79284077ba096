import { afterEach, expect, it } from 'vitest'
import { highlightCss } from '../../src/platform/highlight-css'
import { LOOKS, newNames } from '../../src/platform/highlight-names'
import { MARK_STYLES } from '../../src/platform/mark-styles'
import { forceColors } from '../../src/ui/testing/force-colors'
import { linksBesideMarks } from '../support/look-of-words'
import { isLegible, marksShown, signsOf } from '../support/tell-apart'

const TEXT =
  'The clock of the town hall stood still for a day, and nobody who was asked about it on the market said why: '
/** How pages draw their links. */
const LINKS = {
  'as the browser has them': '',
  'a line of the text’s colour': 'color: inherit; text-decoration: underline',
  'a thick line': 'color: inherit; text-decoration: underline 2px; text-underline-offset: 0.22em',
  'a very thick edge below': 'color: inherit; text-decoration: none; border-bottom: 4px solid transparent',
  'an edge below': 'color: inherit; text-decoration: none; border-bottom: 2px solid currentColor',
  'a dotted line': 'color: inherit; text-decoration: underline dotted 1.5px; text-underline-offset: 0.22em',
  'a dashed line': 'color: inherit; text-decoration: underline dashed 1px; text-underline-offset: 0.22em',
  'the colour of the marks': 'color: #4a6186; text-decoration: underline 2px #4a6186',
  'a ground and a thick line': 'color: inherit; background: #e5f7fb; color: #001e20; text-decoration: underline 2px',
  'a line that is not seen': 'color: #b00020; text-decoration: underline 2px transparent',
  'nothing but colour': 'color: #b00020; text-decoration: none',
}

/** In place of a ground: that of the reader. */
const FORCED = 'forced colours'

afterEach(async () => {
  document.body.replaceChildren()
  document.body.style.cssText = ''
  await forceColors('none')
})

it.each([
  '#1a1a1a on #ffffff',
  '#222222 on #f4efe6',
  '#eeeeee on #121212',
  '#d8d8d8 on #24303c',
  `#1a1a1a on ${FORCED}`,
])('marks are told from links of every look by more than colour, %s', async (colors) => {
  const [color = '', ground = ''] = colors.split(' on ')
  document.body.style.cssText = `color: ${color}; background: ${ground}`
  if (ground === FORCED) await forceColors('active')
  for (const [name, style] of Object.entries(LINKS)) {
    const [paragraph, link] = [document.createElement('p'), document.createElement('a')]
    link.href = '#elsewhere'
    link.textContent = name
    link.style.cssText = style
    paragraph.append(TEXT, link)
    document.body.append(paragraph)
  }
  const names = newNames()
  for (const style of MARK_STYLES) {
    const met = linksBesideMarks({ names, looks: LOOKS, css: highlightCss(names, style), most: 99 })
    // Two of these are alike as computed, where colours are the page’s own.
    expect(met).toHaveLength(Object.keys(LINKS).length - (ground === FORCED ? 0 : 1))
    // On a page that has links of all these looks, and on pages that have those of one.
    for (const { around, link, marks } of [...marksShown(met), ...met.flatMap((one) => marksShown([one]))]) {
      expect(isLegible(around)).toBe(true)
      expect(Object.keys(marks)).toHaveLength(6)
      for (const [name, mark] of Object.entries(marks)) {
        const signs = signsOf(mark, link, around).filter((sign) => sign !== 'colour')
        expect(signs, `${style}, ${name}, ${JSON.stringify(link)}`).not.toEqual([])
      }
    }
  }
})

it('a mark of the looks of a link is told from it by nothing', () => {
  const look = {
    line: 'solid',
    thickness: 1,
    lineColor: 'rgb(0, 0, 0)',
    color: 'rgb(0, 0, 0)',
    ground: 'rgba(0, 0, 0, 0)',
  }
  expect(signsOf(look, look, { color: 'rgb(0, 0, 0)', ground: 'rgb(255, 255, 255)' })).toEqual([])
})
