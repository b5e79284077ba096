/** @module-tag sweep */

import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { axeFaults } from '../ui/testing/axe-faults'
import { findCutText } from '../ui/testing/find-cut-text'
import { forceColors } from '../ui/testing/force-colors'
import { enlargeIn } from '../ui/testing/large-text'
import { namesOfControls, repeated } from '../ui/testing/names-of-controls'
import { LANGUAGES } from '../words/languages'
import { inLanguage, speakIn } from '../words/testing/speak'
import { App } from './app'
import { laterViews } from './later-views'
import { createPanelModel } from './panel-model'
import { PANEL_STATES, type PanelStateCase } from './testing/panel-states'
import { quietActions } from './testing/quiet-actions'
import './testing/styles'

// The rest of what is in it needs the browser's own storage.
vi.mock('./further-views', async () => ({ FindSteps: (await import('./find/find-steps')).FindSteps }))

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]

// It is there before the first test, as it is before a reader’s first click.
await Promise.all([laterViews.load(), import('./find/find-steps')])

beforeEach(() => {
  document.documentElement.lang = 'en'
  document.title = 'Whence'
})
/** Whether what is drawn stays for the next test. */
let isShared = false
afterEach(() => {
  speakIn('en')
  if (!isShared) render(null, document.body)
  document.body.style.inlineSize = ''
  document.documentElement.style.fontSize = ''
  document.documentElement.dir = ''
  delete document.documentElement.dataset.theme
})

async function show({ show: bring, actions: given, press = [] }: PanelStateCase): Promise<void> {
  const actions = { ...quietActions, ...given }
  const model = createPanelModel(actions)
  await act(async () => render(<App model={model} actions={actions} />, document.body))
  await act(async () => bring(model))
  for (const name of press) {
    await allLoaded()
    const said = inLanguage(name)
    const button = all('button').find((it) => (it.ariaLabel ?? it.textContent) === said)
    if (!button) throw new Error(`No button ${said} among ${all('button').map((it) => it.textContent)}`)
    await act(async () => button.click())
  }
  await allLoaded()
  for (const fold of document.querySelectorAll('details')) fold.open = true
}

/** Colours that turn to those of another theme have turned: each state is drawn once for many tests. */
function settled(): void {
  for (const each of document.getAnimations()) if (each instanceof CSSTransition) each.finish()
}

/** What is loaded once it is opened is there. */
const allLoaded = () =>
  vi.waitFor(() => expect(document.querySelector('.find > [aria-expanded=true]:last-child')).toBeNull())

/** Whether a text is, or ends with, the path of an address. */
const isPath = (node: Node) =>
  node.nodeType === Node.TEXT_NODE && /(?:^|\.test|\s)\/[\w./?=-]+$/.test(node.nodeValue ?? '')

/** Buttons that begin a line of their own, where what they show does not begin at the edge that the lines above begin at. */
function findIndented(): string[] {
  return all('.actions').flatMap((actions) => {
    const edge = actions.parentElement?.matches('.actions') ? null : startOf(actions)
    let bottom = Number.NEGATIVE_INFINITY
    return [...actions.children].flatMap((child) => {
      const { top, bottom: own, width } = child.getBoundingClientRect()
      const isFirst = width > 0 && top >= bottom
      bottom = Math.max(bottom, own)
      return isFirst && edge !== null && Math.abs(startOf(child) - edge) > 1 ? [child.textContent ?? ''] : []
    })
  })
}

/** Where what an element shows begins: its edge where that is seen, else its words. CSS pixels. */
function startOf(element: Element): number {
  const { left } = element.getBoundingClientRect()
  if (!element.matches('.button-bare, .actions')) return left
  const style = getComputedStyle(element)
  const isBare = element.matches('.actions-bare')
  return (
    left +
    (isBare
      ? -Number.parseFloat(style.marginInlineStart)
      : Number.parseFloat(style.paddingInlineStart) + (element.matches('.actions') ? 0 : 1))
  )
}

/** What is left of a panel of 320 pixels where a scroll bar takes its own room. */
const BESIDE_A_SCROLL_BAR = '305px'

/** CSS pixels of a low panel, of which all that stands above the list may take a third. */
const LOW = 665

it.each(LANGUAGES)('the list begins within a third of a low panel, whatever checking came to: %s', async (language) => {
  const state = PANEL_STATES.find(({ name }) => name === 'list, checked')
  if (!state) throw new Error('no such state')
  speakIn(language)
  document.documentElement.lang = language
  document.body.style.inlineSize = '320px'
  await show({
    ...state,
    show(model) {
      state.show(model)
      model.traces.value = model.traces.value.filter(({ goal }) => goal === null)
    },
  })
  expect(document.querySelector('.row')?.getBoundingClientRect().top).toBeLessThanOrEqual(LOW / 3)
})

it.each(LANGUAGES)('what checks all stands beside what is shown, in 320 pixels: %s', async (language) => {
  const state = PANEL_STATES.find(({ name }) => name === 'list, nothing checked')
  if (!state) throw new Error('no such state')
  speakIn(language)
  document.documentElement.lang = language
  document.body.style.inlineSize = '320px'
  await show(state)
  // As a list of thousands has it, too.
  const [shown] = all('.pick > span')
  for (const count of ['19', '8888']) {
    if (shown) shown.textContent = (shown.textContent ?? '').replace('19', count)
    const [choice, button] = ['.pick', '.check-all > button'].map((each) => all(each)[0]?.getBoundingClientRect())
    expect(shown?.textContent).toContain(count)
    expect(button?.top).toBeLessThan(choice?.bottom ?? 0)
  }
})

it('the day of the page is not parted, in 320 pixels', async () => {
  const state = PANEL_STATES.find(({ name }) => name === 'statement s1')
  if (!state) throw new Error('no such state')
  document.body.style.inlineSize = '320px'
  await show(state)
  const day = document.createRange()
  day.selectNodeContents(all('[data-place=page] .role-part:last-child > :last-child')[0] ?? document.body)
  expect(day.toString()).toBe('6 October 2026')
  expect(new Set([...day.getClientRects()].map(({ top }) => Math.round(top))).size).toBe(1)
})

it.each([
  ['The Varnholm Evening Courier and Harbour Gazette', 'courier.test'],
  ['Varnholm Courier', 'evening.courier-and-gazette.varnholm.test'],
  ['The Varnholm Courier', 'varnholm-courier.test'],
])('%s: what is told of a page is in line, and no dot begins or ends one', async (outlet, host) => {
  document.body.style.inlineSize = '320px'
  await show({
    name: '',
    show: (model) =>
      model.receive({
        tabId: 7,
        state: {
          status: 'reading',
          page: { url: `https://${host}/gates`, title: 'The gates', outlet, published: '2026-10-06' },
        },
      }),
  })
  const [line] = all('.page-outlet')
  const parts = all('.page-part')
  expect(line?.innerText.replace(/\s+/g, ' ')).toMatch(new RegExp(`^${outlet}.* ${host} 6 Oct`))
  const edge = line?.getBoundingClientRect().left ?? 0
  const starts = parts.map((part) => part.getBoundingClientRect())
  const begun = starts.filter(({ top }, at) => at === 0 || top > (starts[at - 1]?.top ?? 0))
  expect(begun.length).toBeGreaterThan(1)
  for (const { left } of begun) expect(left).toBeCloseTo(edge, 0)
  // The dot stands before its part, and so beyond the edge where that begins a line.
  expect(line && getComputedStyle(line).overflowX).toBe('clip')
  for (const [dir, side] of [
    ['ltr', 'right'],
    ['rtl', 'left'],
  ] as const) {
    document.documentElement.dir = dir
    for (const part of parts.slice(1)) {
      const dot = getComputedStyle(part, '::before')
      expect(dot.content).toContain('·')
      expect(Number.parseFloat(dot[side])).toBeCloseTo(part.getBoundingClientRect().width, 0)
    }
  }
})

it('no line of small print in a chain begins or ends with a dot, however narrow the panel', async () => {
  const state = PANEL_STATES.find(({ name }) => name === 'statement s9')
  if (!state) throw new Error('no such state')
  await show(state)
  for (const dir of ['ltr', 'rtl']) {
    document.documentElement.dir = dir
    for (let width = 260; width < 420; width += 7) {
      document.body.style.inlineSize = `${width}px`
      const alone = all('.role-dot').filter((dot) => {
        const part = dot.parentElement
        const [own, box, before, line] = [dot, part, part?.previousElementSibling, part?.parentElement].map((it) =>
          it?.getBoundingClientRect(),
        )
        const isFirst = own && box && before && line && box.top > before.bottom - 2
        return isFirst && own.right > line.left + 1 && own.left < line.right - 1
      })
      expect(
        alone.map((it) => it.parentElement?.textContent),
        `${width} pixels`,
      ).toEqual([])
    }
  }
})

it.each([
  'list',
  'result: related',
  'result: traced to the origin',
  'result: not there',
  'result: reworded',
  'find, pages found',
])('%s: no line of small print begins or ends with a dot, in text of twice the size', async (name) => {
  const state = PANEL_STATES.find((each) => each.name === name)
  if (!state) throw new Error(`no state ${name}`)
  document.documentElement.style.fontSize = '200%'
  document.body.style.inlineSize = '320px'
  await show(state)
  // A dot that is text of its own line can end it: those that cannot stand in a box beside their part.
  const texts = all('.row-way, .passage-head, .facts dd, .evidence > summary, .hop-text, .find-earliest p')
  const inText = texts.filter((it) =>
    [...it.querySelectorAll('*'), it].some(
      (part) =>
        !part.matches('.role-dot') &&
        [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\s· /.test(node.nodeValue ?? '')),
    ),
  )
  expect(inText.map((it) => it.textContent)).toEqual([])
})

it('what came of a station stands on the line of the words before it, and begins a line of its own at its edge', async () => {
  const state = PANEL_STATES.find(({ name }) => name === 'result: no older copy')
  if (!state) throw new Error('no such state')
  document.body.style.inlineSize = '600px'
  await show(state)
  const [outcome] = all('.hop-text > .outcome')
  const line = outcome?.parentElement
  if (!outcome || !line) throw new Error('no outcome')
  // An empty box stands with its foot on the line.
  const footIn = (within: Element) => {
    const box = document.createElement('span')
    box.style.display = 'inline-block'
    within.append(box)
    return box.getBoundingClientRect().bottom
  }
  const words = document.createElement('span')
  words.append(...[...outcome.childNodes].filter((node) => !(node instanceof SVGElement)))
  outcome.append(words)
  expect(footIn(words)).toBeCloseTo(footIn(line), 0)
  line.style.inlineSize = '8rem'
  expect(outcome.getBoundingClientRect().left).toBeCloseTo(line.getBoundingClientRect().left, 0)
})

it.each(['private-address', 'credentials'])(
  'a source that would come to the same is not to be checked again: %s',
  async (reason) => {
    for (const way of ['read', 'read in a tab']) {
      const state = PANEL_STATES.find(({ name }) => name === `result: not ${way}: ${reason}`)
      if (!state) throw new Error('no such state')
      await show(state)
      const names = all('.source button').map((it) => it.textContent)
      expect(names.filter((name) => /again|Check the open tab|once more/.test(name ?? ''))).toEqual([])
    }
  },
)

it.each(LANGUAGES)('what may be looked for is hinted at whole, with text of twice the size: %s', async (language) => {
  enlargeIn(language)
  const state = PANEL_STATES.find(({ name }) => name === 'list, find')
  if (!state) throw new Error('no such state')
  await show(state)
  const [find] = all('.filters > .find')
  const field = find?.querySelector('input')
  if (!find || !field) throw new Error('no field')
  expect(getComputedStyle(find, '::before').content).toContain(field.placeholder)
  expect(getComputedStyle(field, '::placeholder').opacity).toBe('0')
  document.documentElement.style.fontSize = ''
  expect(getComputedStyle(find, '::before').content).toBe('none')
  expect(getComputedStyle(field, '::placeholder').opacity).toBe('1')
})

it.each(['ltr', 'rtl'])('a passage stands beside the line of its chain, in text of twice the size, %s', async (dir) => {
  const state = PANEL_STATES.find(({ name }) => name === 'result: traced to the origin')
  if (!state) throw new Error('no such state')
  document.documentElement.dir = dir
  document.documentElement.style.fontSize = '200%'
  document.body.style.inlineSize = '320px'
  await show(state)
  const passages = all('.result .evidence-body')
  expect(passages).not.toEqual([])
  for (const passage of passages) {
    const [own, mark] = [passage, passage.closest('.station')?.querySelector('.station-mark')].map((it) =>
      it?.getBoundingClientRect(),
    )
    if (!own || !mark) throw new Error('no station')
    expect(dir === 'rtl' ? mark.left - own.right : own.left - mark.right).toBeGreaterThan(0)
  }
})

it('what a fact is called stands beside the first line of it', async () => {
  const state = PANEL_STATES.find(({ name }) => name === 'result: verbatim')
  if (!state) throw new Error('no such state')
  document.body.style.inlineSize = '320px'
  await show(state)
  const lines = all('.facts dt').map((term) => {
    const words = document.createRange()
    const fact = term.nextElementSibling
    if (fact) words.selectNodeContents(fact)
    const feet = [...words.getClientRects()].filter(({ width }) => width > 1).map(({ bottom }) => Math.round(bottom))
    return {
      foot: Math.round(term.getBoundingClientRect().bottom),
      first: Math.min(...feet),
      lines: new Set(feet).size,
    }
  })
  expect(Math.max(...lines.map((line) => line.lines))).toBeGreaterThan(1)
  for (const { foot, first } of lines) expect(Math.abs(foot - first)).toBeLessThan(3)
})

it('the line under a name that leads somewhere is under all of it', async () => {
  const state = PANEL_STATES.find(({ name }) => name === 'result: checking')
  if (!state) throw new Error('no such state')
  await show(state)
  const parts = all('.station-name a .breaks')
  expect(parts.map((it) => it.textContent)).toEqual(['Lindqvist-Adeyemi'])
  expect(parts.map((it) => getComputedStyle(it).textDecorationLine)).toEqual(['underline'])
})

it('the arrow behind a name stands beside the end of it, in text of twice the size', async () => {
  const state = PANEL_STATES.find(({ name }) => name === 'result: checking')
  if (!state) throw new Error('no such state')
  document.documentElement.style.fontSize = '200%'
  document.body.style.inlineSize = '320px'
  await show(state)
  const links = all('.station-name a:has(.icon)')
  expect(links).not.toEqual([])
  for (const link of links) {
    const lines = link.querySelector('.before-arrow')?.getClientRects() ?? []
    const arrow = link.querySelector('.icon')?.getBoundingClientRect()
    expect(arrow?.left).toBeGreaterThan(lines[lines.length - 1]?.left ?? 0)
    expect(arrow?.bottom).toBeLessThanOrEqual(link.getBoundingClientRect().bottom)
  }
})

describe.each(PANEL_STATES)('$name', (state) => {
  beforeAll(async () => {
    await show(state)
    isShared = true
  })
  afterAll(() => {
    isShared = false
    render(null, document.body)
  })

  it('has addresses written from left to right in a panel that is not', async () => {
    document.documentElement.dir = 'rtl'
    settled()
    const isTurned = (it: Element) => getComputedStyle(it).direction !== 'ltr'
    const paths = all('*').filter(({ childNodes }) => [...childNodes].some(isPath))
    expect(paths.filter(isTurned).map((it) => it.textContent)).toEqual([])
    expect(all('input[type=url]').filter(isTurned)).toEqual([])
  })

  it('parts no day of a station over two lines, in 320 pixels', async () => {
    document.body.style.inlineSize = '320px'
    settled()
    const days = all('.role-part > span:last-child').filter((it) => /^\d+ \p{L}+ \d{4}$/u.test(it.textContent ?? ''))
    const parted = days.filter((day) => {
      const words = document.createRange()
      words.selectNodeContents(day)
      return new Set([...words.getClientRects()].map(({ top }) => Math.round(top))).size > 1
    })
    expect(parted.map((day) => day.parentElement?.textContent)).toEqual([])
  })

  it.each(['light', 'dark'])('breaks none of axe’s rules in %s colours', async (theme) => {
    document.documentElement.dataset.theme = theme
    settled()
    expect((await axeFaults()).join('\n')).toBe('')
  })

  it.each([320, 600])('has every step of a search as wide as there is room, in %d pixels', async (width) => {
    document.body.style.inlineSize = `${width}px`
    settled()
    const [section] = all('.section.find')
    if (!section) return
    const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(section)
    const room = section.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd)
    const widths = all('.section.find :is(.find-place, .find-fold)').map((it) => it.getBoundingClientRect().width)
    expect(widths.filter((own) => Math.abs(own - room) > 1)).toEqual([])
  })

  it('has its tools at the edge, however wide the panel', async () => {
    document.body.style.inlineSize = '600px'
    settled()
    const [tools] = all('[aria-haspopup=menu], button[aria-label=Options]').slice(-1)
    const { right } = document.body.getBoundingClientRect()
    expect(right - (tools?.getBoundingClientRect().right ?? right)).toBeLessThan(20)
  })

  it('leads on by one button at most', async () => {
    settled()
    expect(
      all('.button-main')
        .map((it) => it.textContent)
        .slice(1),
    ).toEqual([])
  })

  it('has no two controls of one name', async () => {
    settled()
    expect(repeated(namesOfControls()).join('\n')).toBe('')
    expect(namesOfControls()).not.toContain('')
  })

  it.each([320, 400])('has what begins a line of buttons begin where the lines do, in %d pixels', async (width) => {
    document.body.style.inlineSize = `${width}px`
    settled()
    expect(findIndented()).toEqual([])
  })

  it('opens the address of a source by one button or sentence', async () => {
    settled()
    const opened = all('.source :is(a.button, .remedies a)').map((link) => link.getAttribute('href') ?? '')
    expect(repeated(opened)).toEqual([])
  })

  it('has nothing that Tab does not come to, but what arrows go through', async () => {
    settled()
    const passedOver = all('button, [role=button], select, input, summary, a[href]').filter(
      ({ tabIndex }) => tabIndex < 0,
    )
    expect(passedOver.filter((it) => !it.matches('.row-open, .row-link, .menu-item'))).toEqual([])
  })

  it.each(['ltr', 'rtl'])('is cut and broken nowhere, with text of twice the size in 320 pixels, %s', async (dir) => {
    document.documentElement.dir = dir
    document.documentElement.style.fontSize = '200%'
    for (const width of ['320px', BESIDE_A_SCROLL_BAR]) {
      document.body.style.inlineSize = width
      settled()
      expect(findCutText(document.body).join('\n')).toBe('')
      // Nothing reaches over the edge: it could be scrolled to.
      expect(document.body.scrollWidth).toBe(document.body.clientWidth)
    }
  })
})

describe.each(PANEL_STATES)('$name, in other languages', (state) => {
  it.each(LANGUAGES.filter((language) => language !== 'en'))(
    'is said whole, and cut and broken nowhere, with text of twice the size in 320 pixels: %s',
    async (language) => {
      enlargeIn(language)
      await show(state)
      expect(document.body.textContent).not.toMatch(/\$\w+\$|undefined/)
      expect(findCutText(document.body).join('\n')).toBe('')
    },
  )
})

describe('where colours are forced', () => {
  /** CSS pixels of the margin beside all that the panel shows, at its width of 320. */
  const GUTTER = 12
  const showAt320 = async (state: PanelStateCase) => {
    document.body.style.inlineSize = '320px'
    await show(state)
  }
  const stateOf = (name: string): PanelStateCase => {
    const state = PANEL_STATES.find((each) => each.name === name)
    if (!state) throw new Error(`no state ${name}`)
    return state
  }

  beforeAll(() => forceColors('active'))
  afterAll(() => forceColors('none'))

  it.each(PANEL_STATES)('$name: every button has an edge, within the margins', async (state) => {
    await showAt320(state)
    const { left, right } = document.body.getBoundingClientRect()
    const buttons = all('.button, .chip, .summary-help').filter((it) => it.checkVisibility())
    const out = buttons.filter((button) => {
      const box = button.getBoundingClientRect()
      return box.left < left + GUTTER - 0.5 || box.right > right - GUTTER + 0.5
    })
    expect(out.map((it) => it.ariaLabel ?? it.textContent)).toEqual([])
    expect(buttons.filter((it) => getComputedStyle(it).borderTopStyle === 'none')).toEqual([])
  })

  it('the lines that stand for a page being read can be seen', async () => {
    await showAt320(stateOf('reading'))
    const ground = getComputedStyle(document.body).backgroundColor
    const lines = all('.skeleton span').map((line) => getComputedStyle(line).backgroundColor)
    expect(new Set(lines).size).toBe(1)
    expect(lines).not.toContain(ground)
  })

  it('the origin has two rings', async () => {
    await showAt320(stateOf('statement s2'))
    const [mark] = all('[data-place=origin] > .station-mark')
    const { borderTopStyle, outlineStyle } = getComputedStyle(mark ?? document.body)
    expect([borderTopStyle, outlineStyle]).toEqual(['solid', 'solid'])
  })

  it('each finding has a sign of its own below its bar, by shape alone', async () => {
    await showAt320(stateOf('list, checked'))
    const signs = ['verbatim', 'said-by-another', 'reworded', 'not-there', 'ambiguous'].map((outcome) => {
      const [bar] = all(`.gauge [data-outcome="${outcome}"]`)
      const style = getComputedStyle(bar ?? document.body, '::before')
      const isFilled = style.backgroundColor !== 'rgba(0, 0, 0, 0)'
      return [style.height, style.rotate, style.borderTopLeftRadius, style.backgroundImage === 'none', isFilled].join()
    })
    expect(new Set(signs).size).toBe(signs.length)
  })

  it('a button that cannot be pressed looks otherwise than one that can', async () => {
    await showAt320(stateOf('result: checking'))
    const [busy, open] = all('.source .button').map((button) => getComputedStyle(button))
    expect(busy?.color).not.toBe(open?.color)
    expect(busy?.borderTopColor).not.toBe(open?.borderTopColor)
  })
})
