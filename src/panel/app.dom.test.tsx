import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { TabState } from '../platform/tab-state'
import './testing/styles'
import { findFaintText } from '../ui/testing/contrast'
import { barrierReading, inventArticle, inventReading } from '../ui/testing/invented-reading'
import { App } from './app'
import { laterViews } from './later-views'
import { createPanelModel, type PanelModel } from './panel-model'
import { fakeActions } from './testing/fake-actions'

const actions = fakeActions()
const TAB = 7
let model: PanelModel

// It is there before the first test, as it is before a reader’s first click.
await laterViews.load()

beforeEach(() => {
  vi.clearAllMocks()
  actions.canRequestHostAccess = false
  model = createPanelModel(actions)
  act(() => render(<App model={model} actions={actions} />, document.body))
})
afterEach(() => render(null, document.body))

const show = (state: TabState | null) => act(() => model.receive({ tabId: TAB, state }))
const read = (focus: string | null = null, changed = false): TabState => ({
  status: 'read',
  reading: barrierReading(),
  focus,
  changed,
})
/** More statements than any window shows, every other one with a source. */
function manyWaves(focus: string | null): TabState {
  const blocks = Array.from({ length: 500 }, (_, at) => `“It is wave ${at}.”`)
  const reading = inventReading(
    inventArticle(blocks),
    blocks.map((_, at) => ({ content: [`It is wave ${at}.`], sources: at % 2 ? [{}] : [] })),
  )
  return { status: 'read', reading, focus, changed: false }
}
const text = () => document.body.textContent ?? ''
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
function button(name: string): HTMLElement {
  const found = all('button').find((it) => (it.ariaLabel ?? it.textContent ?? '').trim() === name)
  if (!found) throw new Error(`No button ${name} among ${all('button').map((it) => it.textContent)}`)
  return found
}
const press = (name: string) => act(() => button(name).click())
const pick = async (label: string, option: string) => {
  const [select] = all(`select[aria-label="${label}"]`)
  if (select) await userEvent.selectOptions(select, option)
}
const chooseInMenu = async (entry: string) => {
  press('More')
  await userEvent.click(button(entry))
}
const focusedRow = () => document.activeElement?.closest<HTMLElement>('.row')?.dataset.id

describe('says how it stands', () => {
  it.each<[state: TabState | null, says: string]>([
    [null, 'Looking at this page…'],
    [{ status: 'reading', page: null }, 'Reading this page…'],
    [
      { status: 'read', reading: { ...barrierReading(), statements: [] }, focus: null, changed: false },
      'No statements',
    ],
    [{ status: 'not-article' }, 'This page is not an article'],
    [{ status: 'closed' }, 'Browsers close this page to extensions'],
    [{ status: 'off', site: 'harbourpost.test' }, 'Switched off on harbourpost.test'],
    [{ status: 'no-access', host: null }, 'Whence has no access to this page'],
    [{ status: 'failed', page: null, reason: 'engine not reached' }, 'Something in Whence failed.'],
    [{ status: 'failed', page: null, cause: 'too-complex', reason: 'no answer in 20000 ms' }, 'took too long'],
    [read(null, true), 'The page has changed since it was read.'],
    [read(), '9 statements found.'],
    [
      { status: 'read', reading: { ...barrierReading(), incomplete: true }, focus: null, changed: false },
      'Part of this page is too long or too tangled to read: what is said there is not marked.',
    ],
    [
      {
        status: 'read',
        reading: { ...barrierReading(), statements: [], incomplete: true },
        focus: null,
        changed: false,
      },
      'Part of this page is too long or too tangled to read: what is said there is not marked.',
    ],
  ])('%#: %s', (state, says) => {
    show(state)
    expect(text()).toContain(says)
    expect(document.querySelector('[role=status]')?.textContent).toContain(says)
  })

  it('claims nothing of what it has not read', () => {
    show({
      status: 'read',
      reading: { ...barrierReading(), statements: [], incomplete: true },
      focus: null,
      changed: false,
    })
    expect(text()).not.toMatch(/read to its end|No statements on this page/)
    expect(text()).toContain('In the rest, Whence found neither quotations nor reports.')
    show({ status: 'read', reading: { ...barrierReading(), statements: [] }, focus: null, changed: false })
    expect(text()).toContain('read to its end')
    expect(text()).not.toContain('too tangled')
  })

  it.each([
    [['fi'], 'Whence knows only quotation marks in Finnish.'],
    [['fi', 'is'], 'Whence knows only quotation marks in Finnish and Icelandic.'],
    [[''], 'Whence could not tell this page’s language, and looked for quotation marks alone.'],
    [['fi', ''], 'Whence knows only quotation marks in Finnish and a language that it could not tell.'],
  ])('says of which languages it knows only the marks, and never that nobody is quoted: %j', (marksOnly, says) => {
    for (const statements of [[], barrierReading().statements]) {
      for (const rest of [{}, { incomplete: true as const }]) {
        const reading = { ...barrierReading(), statements, marksOnly, ...rest }
        show({ status: 'read', reading, focus: null, changed: false })
        expect(text()).toContain(says)
        expect(text().split(says)).toHaveLength(3) // Once to be seen, once to be heard.
        expect(document.querySelector('[role=status]')?.textContent).toContain(says)
        expect(text()).not.toMatch(/nobody is|read to its end/)
      }
    }
  })

  /** The text without what is said to screen readers alone, and with the dots that are drawn before parts of a line. */
  const seen = () => {
    const copy = document.body.cloneNode(true) as HTMLElement
    for (const unseen of copy.querySelectorAll('.hidden')) unseen.remove()
    for (const part of copy.querySelectorAll('.page-part + .page-part')) part.prepend('· ')
    return copy.textContent?.replace(/\s+/g, ' ')
  }

  it('names the page while it is read', () => {
    show({ status: 'reading', page: { url: '', title: 'Gates', outlet: 'Harbour Post', published: '2026-10-06' } })
    expect(seen()).toContain('Harbour Post · 6 Oct 2026')
  })

  it.each([
    ['its name with its host', 'Harbour Post', undefined, 'Harbour Post · evil.test · 6 Oct 2026'],
    ['its host, where it has no name to be believed', '', undefined, 'evil.test · 6 Oct 2026'],
    [
      'its host, and where it says that it is from',
      '',
      'https://www.harbourpost.test/gates',
      'evil.test · 6 Oct 2026It says that it is from harbourpost.test.',
    ],
    ['nothing where that is its own site', '', 'https://news.evil.test/gates', 'evil.test · 6 Oct 2026Gates'],
  ])('tells of the page %s', (_, outlet, canonical, says) => {
    const page = { url: 'https://www.evil.test/gates', title: 'Gates', outlet, published: '2026-10-06' }
    show({ status: 'reading', page: { ...page, ...(canonical !== undefined && { canonical }) } })
    expect(seen()).toContain(says)
  })

  it('says so where the window has no tab', () => {
    act(() => model.receive({ tabId: null, state: null }))
    expect(text()).toContain('No page in this window')
  })
})

describe('what can be switched off', () => {
  const select = (label: string) => {
    press('More')
    act(() =>
      all('.menu-item')
        .find((it) => it.textContent === label)
        ?.click(),
    )
  }
  const hide = (isHidden: boolean) => act(() => model.receiveHidden(TAB, isHidden))

  it('are the marks of the page, from the menu, and from a bar that says so', () => {
    show(read())
    select('Hide the marks on this page')
    expect(actions.hideMarks).toHaveBeenCalledWith(TAB, true)
    hide(true)
    expect(all('[role=status]')[0]?.textContent).toContain('The marks on this page are hidden.')
    press('Show them again')
    expect(actions.hideMarks).toHaveBeenLastCalledWith(TAB, false)
    hide(false)
    expect(text()).not.toContain('The marks on this page are hidden.')
  })

  it('is said beside an open statement, too, and of no other tab', () => {
    show(read())
    act(() => model.open('s1'))
    hide(true)
    expect(text()).toContain('The marks on this page are hidden.')
    act(() => model.receive({ tabId: TAB + 1, state: read() }))
    expect(text()).not.toContain('The marks on this page are hidden.')
  })

  it('is the site, and where that is not kept, it is said', async () => {
    show(read())
    actions.switchSite.mockResolvedValueOnce(false)
    const site = new URL(barrierReading().article.url).hostname
    select(`Not on ${site}`)
    expect(actions.switchSite).toHaveBeenCalledWith(site, true)
    await vi.waitFor(() => expect(text()).toContain('The browser did not keep that'))
  })

  it('is read again, the page at once', async () => {
    show({ status: 'off', site: 'harbourpost.test' })
    press('Read this site again')
    expect(actions.switchSite).toHaveBeenCalledWith('harbourpost.test', false)
    await vi.waitFor(() => expect(actions.read).toHaveBeenCalledWith(TAB, false))
  })

  it('stays off where that is not kept, which is said', async () => {
    actions.switchSite.mockResolvedValueOnce(false)
    show({ status: 'off', site: 'harbourpost.test' })
    press('Read this site again')
    await vi.waitFor(() => expect(text()).toContain('The browser did not keep that'))
    expect(actions.read).not.toHaveBeenCalled()
  })
})

it.each<[string, TabState | null]>([
  ['the list', read()],
  ['a statement', read('s1')],
  ['no article', { status: 'not-article' }],
  ['a site that is switched off', { status: 'off', site: 'harbourpost.test' }],
  ['a page that may not be read', { status: 'no-access', host: 'harbourpost.test' }],
])('the options are one press away from %s', (_, state) => {
  show(state)
  press('Options')
  expect(actions.openOptions).toHaveBeenCalledOnce()
})

describe('offers the way on', () => {
  it('reads again, anyway, and once more', () => {
    show(read(null, true))
    press('Read again')
    show({ status: 'not-article' })
    press('Read it anyway')
    show({ status: 'failed', page: null, reason: 'engine not reached' })
    press('Try again')
    expect(actions.read.mock.calls).toEqual([
      [TAB, false],
      [TAB, true],
      [TAB, false],
    ])
  })

  it('asks for this site, and reads when it is given', async () => {
    show({ status: 'no-access', host: 'harbourpost.test' })
    press('Allow on harbourpost.test')
    expect(actions.requestSite).toHaveBeenCalledWith('harbourpost.test')
    await vi.waitFor(() => expect(actions.read).toHaveBeenCalledWith(TAB, false))
  })

  it('offers to read a site by itself that was read at a click, until it is allowed', async () => {
    actions.siteToAllow.mockResolvedValueOnce('courier.test')
    show(read())
    await vi.waitFor(() => expect(text()).toContain('because you pressed the Whence button'))
    press('Allow on courier.test')
    expect(actions.requestSite).toHaveBeenCalledWith('courier.test')
    await vi.waitFor(() => expect(text()).not.toContain('because you pressed the Whence button'))
  })

  it('offers nothing of the kind where the site is allowed', async () => {
    show(read())
    await vi.waitFor(() => expect(actions.siteToAllow).toHaveBeenCalledWith(TAB))
    expect(text()).not.toContain('because you pressed')
  })

  it('says so when the reader refuses', async () => {
    actions.requestEverySite.mockResolvedValueOnce(false)
    show({ status: 'no-access', host: null })
    press('Allow on every news site')
    await vi.waitFor(() => expect(text()).toContain('Not allowed: nothing has changed.'))
    expect(actions.read).not.toHaveBeenCalled()
  })

  it('has the browser ask, where it does not tell the host and can', async () => {
    actions.canRequestHostAccess = true
    show({ status: 'no-access', host: null })
    press('Ask for access to this site')
    expect(actions.requestHostAccess).toHaveBeenCalledWith(TAB)
    await vi.waitFor(() => expect(text()).toContain('Allow it there.'))
  })

  it('copies the details of a failure', async () => {
    show({ status: 'failed', page: null, reason: 'engine not reached' })
    press('Copy the details')
    await vi.waitFor(() => expect(text()).toContain('Copied'))
    expect(actions.copy).toHaveBeenCalledWith(expect.stringContaining('engine not reached'))
  })
})

describe('the list', () => {
  it('is one tab stop, with arrow keys within', async () => {
    show(read())
    expect(all('.row [tabindex="0"]')).toHaveLength(1)
    all('.row-open')[0]?.focus()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    expect(focusedRow()).toBe('s3')
    expect(all('.row [tabindex="0"]').map((it) => it.closest<HTMLElement>('.row')?.dataset.id)).toEqual(['s3'])
    await userEvent.keyboard('{End}')
    expect(focusedRow()).toBe('s9')
    await userEvent.keyboard('{ArrowDown}{ArrowUp}')
    expect(focusedRow()).toBe('s8')
    await userEvent.keyboard('{Home}')
    expect(focusedRow()).toBe('s1')
  })

  it('opens with Enter, and Escape comes back to the same row', async () => {
    show(read())
    all('.row-open')[0]?.focus()
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(actions.focus).toHaveBeenLastCalledWith(TAB, 's2')
    expect(text()).toContain('2 of 9')
    await userEvent.keyboard('{Escape}')
    expect(actions.focus).toHaveBeenLastCalledWith(TAB, null)
    expect(focusedRow()).toBe('s2')
    expect(all('[aria-current]').map((row) => row.dataset.id)).toEqual(['s2'])
  })

  it('opens where anywhere in the row is clicked', async () => {
    show(read())
    const row = all('.row')[2]
    if (row) await userEvent.click(row)
    expect(text()).toContain('3 of 9')
  })

  it('filters, finds, and says when nothing is left', async () => {
    show(read())
    await pick('Show', 'Indirect 4')
    expect(all('.row').map((row) => row.dataset.id)).toEqual(['s1', 's3', 's5', 's9'])
    await userEvent.click(button('Find in statements'))
    await userEvent.keyboard('zebra')
    expect(all('.row')).toEqual([])
    expect(text()).toContain('0 found')
    await userEvent.click(button('Show all statements'))
    // Rows below those in sight are drawn a moment later.
    await expect.poll(() => all('.row').length).toBe(9)
  })

  it('says in a few words why a statement is doubtful', () => {
    show(read())
    const doubts = all('.row-doubt').map((it) => [it.closest<HTMLElement>('.row')?.dataset.id, it.textContent])
    expect(doubts).toEqual([
      ['s6', 'doubtful: no reporting verb'],
      ['s7', 'doubtful: could be one of two'],
    ])
  })

  it('hides the doubtful, on the next page too, until the reader wants them back', async () => {
    show(read())
    await chooseInMenu('Hide the doubtful (2)')
    expect(all('.row').map((row) => row.dataset.id)).toEqual(['s1', 's2', 's3', 's4', 's5', 's8', 's9'])
    expect(text()).toContain('2 doubtful hidden')
    expect(text()).toContain('All 7')
    act(() => model.receive({ tabId: TAB + 1, state: read() }))
    expect(all('.row')).toHaveLength(7)
    await userEvent.click(button('2 doubtful hidden'))
    expect(all('.row')).toHaveLength(9)
  })

  it('says names and roles in the page’s language, kinds and what is not named in its own', () => {
    const article = inventArticle(['قالت ليلى منصوري: «نسمع أبواق السفن طوال الليل».', '«لم يسألنا أحد قبل ذلك».'], {
      language: 'ar',
    })
    const reading = inventReading(article, [
      { content: ['نسمع أبواق السفن طوال الليل'], speaker: { name: 'ليلى منصوري', role: 'ساكنة' } },
      { content: ['لم يسألنا أحد قبل ذلك'], basis: ['marks', 'nobody'] },
    ])
    show({ status: 'read', reading, focus: null, changed: false })
    expect(all('.row-head > *').map((it) => [it.textContent, it.lang])).toEqual([
      ['ليلى منصوري', 'ar'],
      ['ساكنة', 'ar'],
      ['Speaker not named', ''],
    ])
    expect(all('.row-form').map((it) => [it.textContent, it.lang])).toEqual([
      ['direct', ''],
      ['direct', ''],
    ])
  })

  it('offers nothing to hide where nothing is doubtful', () => {
    show(manyWaves(null))
    press('More')
    expect(all('.menu-item').some((it) => it.textContent?.startsWith('Hide the doubtful'))).toBe(false)
  })

  it('brings everything back where nothing else is on the page', async () => {
    const reading = inventReading(inventArticle(['“We wait until the water is gone.”']), [
      { content: ['We wait until the water is gone.'], basis: ['alone', 'nobody'] },
    ])
    show({ status: 'read', reading, focus: null, changed: false })
    await chooseInMenu('Hide the doubtful (1)')
    expect(all('.row')).toEqual([])
    press('Show all statements')
    expect(all('.row')).toHaveLength(1)
  })

  it('is put in order by speaker and by source, and read in that order', async () => {
    show(read())
    await pick('Order', 'By source')
    expect(all('.part').map((it) => it.textContent)).toEqual([
      'harbourpost.test',
      'publicworks.test',
      'waterboard.test',
      'meridian-ledger.test',
      'Without a source',
    ])
    expect(all('.row').map((row) => row.dataset.id)).toEqual(['s2', 's4', 's5', 's9', 's1', 's3', 's6', 's7', 's8'])
    all('.row-open')[0]?.focus()
    await userEvent.keyboard('{Enter}')
    await userEvent.click(button('Statement after'))
    expect(actions.focus).toHaveBeenLastCalledWith(TAB, 's4')
    await userEvent.click(button('Statements'))
    await pick('Order', 'By speaker')
    expect(all('.part')[0]?.textContent).toBe('Pavo Lindqvist-Adeyemi')
    expect(all('.part').at(-1)?.textContent).toBe('Speaker not named')
  })

  it('names a speaker once where the list is in order by speaker, and to a screen reader in each row', async () => {
    show(read())
    const isSeen = () => getComputedStyle(all('.row-speaker')[0] ?? document.body).clipPath === 'none'
    expect(isSeen()).toBe(true)
    await pick('Order', 'By speaker')
    expect(isSeen()).toBe(false)
    const [row] = all('.row-open')
    const labels = row?.getAttribute('aria-labelledby')?.split(' ') ?? []
    expect(labels.map((id) => document.getElementById(id)?.textContent).join(' ')).toContain('Pavo Lindqvist-Adeyemi')
  })

  it('says what the bars and its words mean, and puts that away again', async () => {
    show(read())
    const help = button('9 statements: what the bars and words mean')
    help.focus()
    await userEvent.keyboard('{Enter}')
    expect(all('.legend dt').map((it) => it.textContent)).toEqual(
      expect.arrayContaining(['direct', 'mixed', 'indirect', 'via', 'doubtful', 'Stands', 'Undecided', 'Not read']),
    )
    expect(text()).toContain('Each bar is a statement, in the order of the page.')
    await userEvent.keyboard('{Enter}')
    expect(all('.legend')).toEqual([])
  })

  it('closes find with Escape and goes back to its button', async () => {
    show(read())
    await userEvent.click(button('Find in statements'))
    await userEvent.keyboard('cracks{Escape}')
    expect(all('.row')).toHaveLength(9)
    expect(document.activeElement).toBe(button('Find in statements'))
  })

  it('links the first original, safely', () => {
    show(read())
    const [link] = all('[data-id=s2] a')
    expect(link?.getAttribute('href')).toBe('https://harbourpost.test/2026/10/04/warning-letters')
    expect([link?.getAttribute('target'), link?.getAttribute('rel')]).toEqual(['_blank', 'noopener noreferrer'])
  })

  it('comes up at the marked row, in sight', () => {
    show(manyWaves('s400'))
    press('Statements')
    const row = all('[data-id=s400]')[0]?.getBoundingClientRect()
    expect(row?.top).toBeGreaterThan(0)
    expect(row?.bottom).toBeLessThan(innerHeight)
  })

  it('goes to its top for another choice of statements, and for another tab', async () => {
    show(manyWaves('s400'))
    press('Statements')
    const far = window.scrollY
    await pick('Show', 'With a source 250')
    expect(window.scrollY).toBeLessThan(far)
    expect(all('.row')[0]?.getBoundingClientRect().top).toBeGreaterThan(0)
    window.scrollTo(0, 2000)
    act(() => model.receive({ tabId: TAB + 1, state: manyWaves(null) }))
    expect(window.scrollY).toBe(0)
  })
})

describe('a statement', () => {
  it('opens when it is clicked on the page though the list hides it', async () => {
    show(read())
    await chooseInMenu('Hide the doubtful (2)')
    show(read('s7'))
    expect(text()).toContain('7 of 9')
  })

  it('has in its row the arrow to its source behind the last word, however narrow the panel', () => {
    show(read())
    const [row] = all('.row[data-id=s9]')
    const link = row?.querySelector('.row-link')
    const way = row?.querySelector('.row-way')
    for (let width = 260; width < 420; width += 7) {
      document.body.style.inlineSize = `${width}px`
      const last = [...(way?.getClientRects() ?? [])].at(-1)
      const { top = 0, height = 0 } = link?.getBoundingClientRect() ?? {}
      const middle = top + height / 2
      expect(last && middle > last.top && middle < last.bottom, `${width} pixels`).toBe(true)
    }
    document.body.style.inlineSize = ''
  })

  it('has the arrow at the end of its line, and turned, where the panel is written from right to left', () => {
    document.documentElement.dir = 'rtl'
    show(read())
    const [arrow] = all('.row[data-id=s9] .row-link .icon')
    const words = all('.row[data-id=s9] .row-way bdi')[0]?.getBoundingClientRect()
    expect(arrow && getComputedStyle(arrow).transform).toBe('matrix(-1, 0, 0, 1, 0, 0)')
    expect(arrow?.getBoundingClientRect().right).toBeLessThanOrEqual(words?.left ?? 0)
    document.documentElement.dir = ''
  })

  it('opens when it is clicked on the page', () => {
    show(read())
    show(read('s4'))
    expect(text()).toContain('4 of 9')
    expect(all('mark').map((it) => it.textContent)).toEqual(['“acted within the hour”'])
  })

  it('shows its chain from the origin to this page', () => {
    show(read('s9'))
    const names = all('.station-name').map((it) => it.querySelector('bdi')?.textContent)
    expect(names).toEqual(['Noor Castellane', 'Coastal Engineering Review', 'Meridian Ledger', 'The Varnholm Courier'])
  })

  it('goes to the next and stays at the last', async () => {
    show(read('s8'))
    await userEvent.click(button('Statement after'))
    expect(actions.focus).toHaveBeenLastCalledWith(TAB, 's9')
    expect(document.activeElement).toBe(button('Statement after'))
    press('Statement after')
    expect(actions.focus).toHaveBeenCalledTimes(1)
  })

  it('says what its form means, by key', async () => {
    show(read('s4'))
    button('mixed').focus()
    await userEvent.keyboard('{Enter}')
    expect(text()).toContain('Reported by the page, with some of the speaker’s own words in quotation marks.')
    expect(button('mixed').getAttribute('aria-expanded')).toBe('true')
  })

  it('opens all that is said by whom its chain names', async () => {
    show(read('s3'))
    await userEvent.click(button('Ruta Senneville: all statements with this name'))
    expect(actions.focus).toHaveBeenLastCalledWith(TAB, null)
    expect(all('.row').map((row) => row.dataset.id)).toEqual(['s3'])
    expect(text()).toContain('1 found')
    show(read('s4'))
    await userEvent.click(button('The Varnholm Courier: show the words on the page'))
    expect(actions.focus).toHaveBeenLastCalledWith(TAB, 's4')
  })

  it('has its heading in a landmark', () => {
    show(read('s2'))
    expect(document.querySelector('h1')?.closest('main')).not.toBeNull()
    expect(document.activeElement).toBe(document.querySelector('h1'))
  })

  it('shows itself on the page again', () => {
    show(read('s2'))
    press('Show on the page')
    expect(actions.focus).toHaveBeenLastCalledWith(TAB, 's2')
  })

  it('links every original of the web, and nothing else', () => {
    const reading = inventReading(inventArticle(['“We wait.”']), [
      {
        content: ['We wait.'],
        sources: [
          { href: 'https://harbourpost.test/a', relation: 'words' },
          { href: 'javascript:alert(1)', relation: 'sentence' },
        ],
      },
    ])
    show({ status: 'read', reading, focus: 's1', changed: false })
    const links = all('a')
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) {
      expect(link.getAttribute('href')).toBe('https://harbourpost.test/a')
      expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noopener noreferrer'])
    }
  })

  it('says so where there is no source, no speaker and no certainty', () => {
    show(read('s6'))
    expect(text()).toContain('No link to its source was found on this page.')
    expect(text()).toContain('Speaker not named')
    expect(text()).toContain('no reporting verb goes with it. Whence did not find in the text who says this.')
  })

  it('keeps foreign words in their own direction and language', () => {
    show(read('s8'))
    const [words] = all('.statement-words p')
    expect(words && getComputedStyle(words).direction).toBe('rtl')
    expect(words?.closest('[lang]')?.getAttribute('lang')).toBe('en')
  })
})

describe('the menu', () => {
  const items = () => all('.menu-item')

  it('opens by key, is gone through by arrows, and closes with Escape, back at its button', async () => {
    show(read())
    button('More').focus()
    await userEvent.keyboard('{Enter}')
    expect(document.activeElement).toBe(items()[0])
    await userEvent.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(items()[1])
    await userEvent.keyboard('{ArrowUp}{ArrowUp}')
    expect(document.activeElement).toBe(items().at(-1))
    await userEvent.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(items()[0])
    await userEvent.keyboard('{Escape}')
    expect(items()).toEqual([])
    expect(document.activeElement).toBe(button('More'))
  })

  it('switches short rows, and shows that they are on', async () => {
    show(read())
    await chooseInMenu('Short rows')
    expect(all('main')[0]?.dataset.density).toBe('compact')
    press('More')
    expect(items()[0]?.getAttribute('aria-checked')).toBe('true')
  })

  it.each([208, 240, 272, 320])('unfolds within the panel, from a statement, %d pixels wide', async (width) => {
    document.body.style.inlineSize = `${width}px`
    show(read('s1'))
    press('More')
    const boxes = items().map((it) => it.getBoundingClientRect())
    document.body.style.inlineSize = ''
    expect(boxes.length).toBeGreaterThan(1)
    expect(boxes.filter(({ left, right }) => left < 0 || right > width)).toEqual([])
  })

  it('closes where somebody clicks elsewhere, or goes on by Tab', async () => {
    show(read())
    press('More')
    await userEvent.click(all('h1')[0] ?? document.body)
    expect(items()).toEqual([])
    press('More')
    await userEvent.keyboard('{Tab}')
    expect(items()).toEqual([])
  })

  it('is not there where it has nothing', () => {
    show({ status: 'closed' })
    expect(all('.more')).toEqual([])
  })
})

it('takes words that are one long word, without growing wider', () => {
  const word = 'Hafenmeistergehilfenanwärter'.repeat(20)
  const article = inventArticle([`“${word}”, ${word}`], { title: word, outlet: word })
  const sources = [{ href: `https://harbourpost.test/${word}`, anchor: word }]
  const reading = inventReading(article, [{ content: [word], speaker: { name: word, role: word }, sources }])
  document.body.style.inlineSize = '320px'
  for (const focus of [null, 's1']) {
    show({ status: 'read', reading, focus, changed: true })
    expect(document.body.scrollWidth).toBe(320)
  }
  document.body.style.inlineSize = ''
})

describe.each(['light', 'dark'])('in %s colours', (theme) => {
  beforeEach(() => {
    document.documentElement.dataset.theme = theme
  })
  afterEach(() => {
    delete document.documentElement.dataset.theme
  })

  it.each<[what: string, state: TabState | null]>([
    ['the list', read(null, true)],
    ['a statement', read('s2')],
    ['a doubtful statement', read('s6')],
    ['reading', { status: 'reading', page: null }],
    ['no access', { status: 'no-access', host: 'harbourpost.test' }],
    ['a failure', { status: 'failed', page: null, reason: 'engine not reached' }],
  ])('%s can be read, and every control has a name', (_, state) => {
    show(state)
    expect(findFaintText(document.body)).toEqual([])
    const nameless = all('button, a, input').filter((it) => !(it.ariaLabel ?? it.textContent ?? '').trim())
    expect(nameless.filter((it) => !it.getAttribute('aria-labelledby'))).toEqual([])
  })
})
