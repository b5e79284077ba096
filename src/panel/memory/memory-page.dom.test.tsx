import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { checkedPage } from '../../core/claims/testing/checked-page'
import { exportOfRecord } from '../../core/export/exported-page'
import type { PageRecord } from '../../core/export/page-record'
import { EVERYTHING, SearchIndex } from '../../core/remembered/search-index'
import { pageThatQuotes } from '../../core/remembered/testing/page-that-quotes'
import type { ChosenOfPage } from '../../platform/asked-report'
import { namesOfControls, repeated } from '../../ui/testing/names-of-controls'
import { press, says, text } from '../../ui/testing/shown-page'
import type { LoadedChoice } from './load-chosen'
import type { Imported, MemoryActions, MemoryState } from './memory-actions'
import { MemoryPage } from './memory-page'
import { quietMemory, unreadMemory } from './testing/quiet-memory'

const WORDS = 'The lane stays shut until the hinges are seen to'
const DAY = new Date(2026, 10, 30, 12).getTime()

const PAGES = [
  pageThatQuotes([{ pieces: [WORDS], who: 'Ada Lindholm' }, 'Two', 'Three', 'Four'], {
    at: DAY,
    traces: checkedPage(1).map((trace) => ({ ...trace, statement: 's1' })),
  }),
  pageThatQuotes(['<b>Not</b> a word of it'], {
    url: 'https://evil.test/',
    title: '<i>Title</i>',
    at: DAY - 86_400_000,
  }),
]
const ENTRIES = PAGES.map(({ entry }) => entry)

const undo = vi.fn(async () => true)
const actions = {
  ...quietMemory,
  search: vi.fn(),
  more: vi.fn(),
  deletePage: vi.fn(async () => undo as typeof undo | null),
  deleteSite: vi.fn(async () => true),
  deleteBetween: vi.fn(async () => true),
  deleteAll: vi.fn(async () => true),
  exportFound: vi.fn(async () => undefined),
  foundStatements: vi.fn(async () => SearchIndex.of(ENTRIES).statements(EVERYTHING)),
  load: vi.fn(async (chosen: readonly ChosenOfPage[]): Promise<LoadedChoice | null> => loadedOf(chosen)),
  openReport: vi.fn(async () => true),
  copy: vi.fn(async () => undefined),
  importFile: vi.fn(async (): Promise<Imported> => ({ outcome: 'none' })),
}

/** What was chosen of the pages above. */
function loadedOf(chosen: readonly ChosenOfPage[]): LoadedChoice {
  const pages = chosen.flatMap(({ url, ids }) => {
    const page = PAGES.find(({ entry }) => entry.url === url)
    return page ? [exportOfRecord(page.record, new Set(ids))] : []
  })
  return { set: { pages, made: DAY }, missing: chosen.length - pages.length, beyond: 0 }
}

beforeEach(() => vi.clearAllMocks())
afterEach(() => render(null, document.body))

function show(state: Partial<MemoryState> = {}, limit = 50, acting: MemoryActions = actions): void {
  const found = SearchIndex.of(ENTRIES).search(EVERYTHING, limit)
  const sites = ENTRIES.map(({ site }) => ({ site, pages: 1, size: 400_000 }))
  const shown = { ...unreadMemory, found, sites, ...state }
  act(() => render(<MemoryPage {...shown} actions={acting} />, document.body))
}

describe('what is remembered', () => {
  it('stands under the days on which it was read, with its statements', () => {
    show()
    expect([...document.querySelectorAll('h2')].slice(0, 2).map((it) => it.textContent)).toEqual([
      'Read on 30 November 2026',
      'Read on 29 November 2026',
    ])
    expect(text()).toContain('Ada Lindholm')
    expect(text()).toContain('5 statements, 2 pages')
    expect(text()).toContain('1 of 200\u00a0MB')
  })

  it('has no two controls of one name', () => {
    show()
    expect(repeated(namesOfControls())).toEqual([])
  })

  it('is text, whatever stands in it', () => {
    show()
    expect(text()).toContain('<b>Not</b> a word of it')
    expect(document.querySelectorAll('main :is(i, .words b)')).toHaveLength(0)
  })

  it('is shown as a whole on wish, page by page, and with what was checked', async () => {
    show()
    expect(text()).not.toContain('Four')
    press('Show more')
    expect(text()).toContain('Four')
    const details = document.querySelector<HTMLDetailsElement>('.found-checks')
    act(() => {
      if (details) details.open = true
    })
    await says('verbatim')
    expect(text()).not.toContain('Selected by the reader')
    show({}, 1)
    press('Show more', '.memory >')
    expect(actions.more).toHaveBeenCalledOnce()
  })

  it('tells what was checked of words that the reader selected as what it is', async () => {
    const [page] = PAGES
    const [statement] = page?.record.statements ?? []
    if (!page || !statement) throw new Error('a page with a statement')
    const traces = page.record.traces.map((trace) => ({ ...trace, statement: 'asked-1' }))
    const selections = [{ words: { ...statement, id: 'asked-1' }, given: [], hasRest: false, traces }]
    const record = async () => ({ ...page.record, traces: [], selections })
    show({}, 50, { ...actions, record })
    const details = document.querySelector<HTMLDetailsElement>('.found-checks')
    act(() => {
      if (details) details.open = true
    })
    await says('Selected by the reader, not marked by Whence. verbatim')
  })

  it('is searched with every letter', () => {
    show()
    const input = document.querySelector<HTMLInputElement>('input[name=speaker]')
    if (!input) throw new Error('no field')
    input.value = 'Ada'
    act(() => void input.dispatchEvent(new Event('input', { bubbles: true })))
    expect(actions.search).toHaveBeenCalledWith({ ...EVERYTHING, speaker: 'Ada' })
  })

  it.each<[what: string, state: Partial<MemoryState>, says: string]>([
    ['off', { bound: 0 }, 'Memory is off: what you read now is not remembered.'],
    ['being read', { found: null }, 'Reading what is remembered…'],
    ['full', { trouble: 'full' }, 'Nothing already remembered is lost.'],
    ['of a newer version', { trouble: 'newer', found: null }, 'leaves it as it is'],
    ['broken', { trouble: 'broken', found: null }, 'Whence has changed nothing in it.'],
    ['damaged in part', { unread: 2 }, '2 pages could not be understood. They stay as they are'],
    ['empty', { found: { pages: [], pageCount: 0, statementCount: 0 } }, 'Nothing is remembered yet.'],
    [
      'without what is asked for',
      { found: { pages: [], pageCount: 0, statementCount: 0 }, query: { ...EVERYTHING, words: 'x' } },
      'Nothing that is remembered matches all of this.',
    ],
  ])('that is %s says so', (_, state, words) => {
    show(state)
    expect(text()).toContain(words)
  })
})

describe('an export', () => {
  const dialog = () => document.querySelector<HTMLDialogElement>('dialog.export')
  const boxes = () => [...document.querySelectorAll<HTMLInputElement>('.tick input')]
  const boxOf = (name: string) => boxes().find(({ ariaLabel }) => ariaLabel === name)
  const tick = (name: string) => act(() => boxOf(name)?.click())
  const which = () => [...document.querySelectorAll('.export-which label')].map(({ textContent }) => textContent)
  const choose = (form: string) =>
    act(() =>
      [...document.querySelectorAll<HTMLElement>('.export-choice')]
        .find(({ textContent }) => textContent?.startsWith(form))
        ?.click(),
    )
  async function open(): Promise<void> {
    press('Export as…')
    await vi.waitFor(() => expect(dialog()?.open).toBe(true))
  }
  function copied(): string {
    press('Copy', 'dialog')
    return actions.copy.mock.calls.at(-1)?.at(0) ?? ''
  }

  it('is of all that is found, in every form that a page has', async () => {
    show()
    await open()
    expect(which()).toEqual([])
    choose('Record')
    expect(JSON.parse(copied()).records.map(({ statements }: PageRecord) => statements.length)).toEqual([4, 1])
    choose('Table')
    expect(copied().trim().split('\r\n')).toHaveLength(6)
    choose('Citation')
    expect(copied().split('\n\n')).toHaveLength(2)
    const forms = [...document.querySelectorAll('.export-choice b')].map(({ textContent }) => textContent)
    expect(forms).toEqual([
      'Report',
      'Markdown',
      'HTML',
      'Plain text',
      'Table (CSV)',
      'Record (JSON)',
      'Web Annotations (JSON-LD)',
      'Hypothesis (JSON)',
      'ClaimReview (JSON-LD)',
      'Citation',
    ])
  })

  it('is of what is ticked, where something is, and says how much that is', async () => {
    show()
    tick(`Export: ${WORDS}`)
    tick('Export: Two')
    expect(text()).toContain('2 statements that are ticked')
    await open()
    expect(which()).toEqual(['2 statements that are ticked', 'The 5 statements that are found'])
    choose('Record')
    expect(JSON.parse(copied()).statements.map(({ id }: { id: string }) => id)).toEqual(['s1', 's2'])
    act(() => document.querySelectorAll<HTMLElement>('.export-which label')[1]?.click())
    expect(JSON.parse(copied()).records).toHaveLength(2)
  })

  it('of a page ticks all that is found on it, and shows where only some is', () => {
    show()
    const page = boxOf('Export all that is found on: Hinges')
    tick('Export: Two')
    expect([page?.checked, page?.indeterminate]).toEqual([false, true])
    tick('Export all that is found on: Hinges')
    expect([page?.checked, page?.indeterminate]).toEqual([true, false])
    expect(text()).toContain('4 statements that are ticked')
    press('Untick all')
    expect(boxes().some(({ checked }) => checked)).toBe(false)
  })

  it('keeps what is ticked whatever is looked for next', async () => {
    show()
    tick('Export: Two')
    show({ found: { pages: [], pageCount: 0, statementCount: 0 }, query: { ...EVERYTHING, words: 'x' } })
    actions.foundStatements.mockResolvedValueOnce([])
    await open()
    choose('Record')
    expect(JSON.parse(copied()).statements).toHaveLength(1)
  })

  it('opens the report on what is chosen, and says so where the browser does not', async () => {
    show()
    tick('Export: Two')
    await open()
    press('Open the report', 'dialog')
    expect(actions.openReport).toHaveBeenCalledWith([{ url: PAGES[0]?.entry.url, ids: ['s2'] }])
    actions.openReport.mockResolvedValueOnce(false)
    press('Open the report', 'dialog')
    await says('The browser did not open the report.')
  })

  it('says what is left out of it', async () => {
    actions.load.mockImplementationOnce(async (chosen) => ({ ...loadedOf(chosen), missing: 1, beyond: 120 }))
    show()
    await open()
    expect(dialog()?.textContent).toContain('One page that was chosen is gone, or could not be read: it is left out.')
    expect(dialog()?.textContent).toContain('An export does not hold so many pages: 120 are left out.')
  })

  it('of a memory that cannot be read says so, and opens nothing', async () => {
    actions.load.mockResolvedValueOnce(null)
    show()
    press('Export as…')
    await says('The memory could not be read.')
    expect(dialog()).toBeNull()
  })

  it('is reached and closed by key', async () => {
    show()
    boxOf('Export: Two')?.focus()
    await userEvent.keyboard(' ')
    expect(boxOf('Export: Two')?.checked).toBe(true)
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Export as…')
    button?.focus()
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(dialog()?.open).toBe(true))
    expect(dialog()?.contains(document.activeElement)).toBe(true)
    await userEvent.keyboard('{Escape}')
    await vi.waitFor(() => expect(dialog()).toBeNull())
    expect(document.activeElement).toBe(button)
  })

  it('has its lists over their own words alone', async () => {
    show()
    await open()
    choose('Citation')
    for (const list of document.querySelectorAll('.export-cite select')) {
      const [own, words] = [list.getBoundingClientRect(), list.parentElement?.getBoundingClientRect()]
      expect(Math.abs(own.width - (words?.width ?? 0))).toBeLessThan(4)
      expect(Math.abs(own.height - (words?.height ?? 0))).toBeLessThan(4)
    }
  })

  it('is nothing where nothing is found', () => {
    show({ found: { pages: [], pageCount: 0, statementCount: 0 } })
    expect(text()).not.toContain('Export as…')
  })
})

describe('deletion', () => {
  it('of a page can be undone', async () => {
    show()
    press('Delete this page')
    expect(actions.deletePage).toHaveBeenCalledWith('https://harbourpost.test/news/hinges')
    await says('Deleted.')
    press('Undo')
    expect(undo).toHaveBeenCalledOnce()
    await says('As it was before.')
  })

  it('that the browser refuses is told', async () => {
    actions.deletePage.mockResolvedValueOnce(null)
    show()
    press('Delete this page')
    await says('The browser did not delete it.')
  })

  it.each<[what: string, state: Partial<MemoryState>, isOffered: boolean]>([
    ['nothing', { sites: [] }, false],
    ['pages that are not understood', { sites: [], unread: 2 }, true],
    ['a memory that is not read', { sites: [], trouble: 'newer' }, true],
  ])('of everything, where there is %s, is offered or not', (_, state, isOffered) => {
    show(state)
    expect(text().includes('Delete everything')).toBe(isOffered)
  })

  it.each<[what: string, button: string, question: string, done: () => void]>([
    [
      'a day',
      'Delete this day',
      'Delete all that was last read on 30 November 2026?',
      () =>
        expect(actions.deleteBetween).toHaveBeenCalledWith(
          new Date(2026, 10, 30).getTime(),
          new Date(2026, 11, 1).getTime(),
        ),
    ],
    [
      'a site',
      'Delete all of evil.test',
      'Delete all that is remembered of evil.test?',
      () => expect(actions.deleteSite).toHaveBeenCalledWith('evil.test'),
    ],
    [
      'everything',
      'Delete everything',
      'Delete everything that is remembered?',
      () => expect(actions.deleteAll).toHaveBeenCalledOnce(),
    ],
  ])('of %s is asked about first', async (_, button, question, done) => {
    show()
    press(button)
    expect(document.querySelector('dialog')?.textContent).toContain(question)
    press('Keep', 'dialog')
    expect(document.querySelector('dialog')).toBeNull()
    press(button)
    press('Delete', 'dialog')
    done()
    await says('Deleted.')
    expect(document.querySelector('dialog')).toBeNull()
  })

  it('of a day is not offered where only a part of it is shown', () => {
    show({ query: { ...EVERYTHING, words: 'lane' } })
    expect(text()).not.toContain('Delete this day')
  })
})

describe('a file', () => {
  async function give(imported: Imported): Promise<void> {
    actions.importFile.mockResolvedValueOnce(imported)
    show()
    const input = document.querySelector<HTMLInputElement>('input[type=file]')
    const files = new DataTransfer()
    files.items.add(new File(['x'], 'memory.jsonl'))
    if (!input) throw new Error('no field')
    input.files = files.files
    act(() => void input.dispatchEvent(new Event('change', { bubbles: true })))
    await vi.waitFor(() => expect(document.querySelector('.memory-file .said')?.textContent).not.toBe('Importing…'))
  }

  it.each<[imported: Imported, says: string]>([
    [
      { outcome: 'read', added: 12, known: 1, noRoom: 3, bad: 2 },
      '12 pages were added, one was there already, 3 had no room, 2 were not understood',
    ],
    [{ outcome: 'read', added: 1, known: 0, noRoom: 0, bad: 0 }, 'One page was added'],
    [{ outcome: 'none' }, 'That is not a memory file: nothing was added.'],
    [{ outcome: 'newer' }, 'A newer version of Whence has written that file: nothing was added.'],
    [{ outcome: 'failed', trouble: 'full' }, 'The browser has no more room'],
  ])('that is imported is told of: %j', async (imported, words) => {
    await give(imported)
    expect(document.querySelector('.memory-file .said')?.textContent).toContain(words)
  })

  it('is made of what is found', () => {
    show()
    press('Export 2 pages')
    expect(actions.exportFound).toHaveBeenCalledOnce()
  })
})
