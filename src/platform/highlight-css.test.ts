import { expect, it } from 'vitest'
import { highlightCss } from './highlight-css'
import { areNames, GROUNDS, LOOKS, newNames } from './highlight-names'

it('names are letters without a meaning, and differ from page to page and from look to look', () => {
  const names = [newNames(), newNames()]
  const all = names.flatMap((each) => GROUNDS.flatMap((ground) => LOOKS.map((look) => each[ground][look])))
  expect(new Set(all).size).toBe(2 * GROUNDS.length * LOOKS.length)
  expect(all.filter((name) => !/^[a-z]{14}$/.test(name))).toEqual([])
  expect(names.map(areNames)).toEqual([true, true])
})

it.each(['x){}*{display:none', '', 'ref-quote'])('“%s” is no name', (name) => {
  const names = newNames()
  names.dark.open = name
  expect(areNames(names)).toBe(false)
})

it('each look has a rule on light ground and on dark, and is not printed', () => {
  const names = newNames()
  const [shown = '', , printed = ''] = highlightCss(names).split(/@media (?:print|\(forced)/)
  for (const ground of GROUNDS)
    for (const look of LOOKS) {
      expect(shown).toContain(`::highlight(${names[ground][look]}){`)
      expect(printed).toContain(`::highlight(${names[ground][look]}){background-color:transparent`)
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
  expect(css).not.toContain(newNames().light.quote)
  expect(css).not.toContain('ref-')
})
