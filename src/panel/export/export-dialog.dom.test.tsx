import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { Inquiries } from '../../platform/inquiries'
import { inventChecked } from '../../ui/testing/invented-checks'
import { OUTCOME_CASES } from '../../ui/testing/outcome-cases'
import { fakeActions } from '../testing/fake-actions'
import { PageExport } from './page-export'

const { reading, traces } = inventChecked(OUTCOME_CASES)
const actions = fakeActions()
const onClose = vi.fn()

const NO_INQUIRIES: Inquiries = { current: null, asked: [], finds: [] }

/** Opens it on the page, of which the list shows so many, or on one statement, or on selected words. */
function open(only: number | string | null, shown = reading.statements.length, inquiries = NO_INQUIRIES): void {
  act(() =>
    render(
      <PageExport
        tabId={7}
        reading={reading}
        shown={reading.statements.slice(0, shown)}
        traces={traces}
        inquiries={inquiries}
        only={typeof only === 'number' ? (reading.statements[only]?.id ?? null) : only}
        actions={actions}
        onClose={onClose}
      />,
      document.body,
    ),
  )
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
const button = (name: string) => all('.export button').find(({ textContent }) => textContent === name)
const preview = () => document.querySelector('pre')?.textContent ?? ''
const choose = (name: string) =>
  act(() =>
    all('.export-choice')
      .find(({ textContent }) => textContent?.startsWith(name))
      ?.click(),
  )
const copy = () => act(() => button('Copy')?.click())

beforeEach(() => {
  vi.clearAllMocks()
})
afterEach(() => render(null, document.body))

describe('of a page', () => {
  it('is the report at first, which opens on all statements', () => {
    open(null)
    act(() => button('Open the report')?.click())
    expect(actions.openReport.mock.calls).toEqual([[7, null]])
  })

  it('is of those that the list shows, where the reader says so', async () => {
    open(null, 2)
    await userEvent.click(all('.export-which label')[1] as HTMLElement)
    act(() => button('Open the report')?.click())
    expect(actions.openReport.mock.calls[0]?.[1]).toEqual(reading.statements.slice(0, 2).map(({ id }) => id))
    choose('Record')
    copy()
    expect(JSON.parse(actions.copy.mock.calls[0]?.[0] ?? '').statements).toHaveLength(2)
  })

  it('asks which statements only where the list shows fewer', () => {
    open(null)
    expect(all('.export-which')).toEqual([])
  })

  it('shows what a choice gives, and copies exactly that', () => {
    open(null)
    choose('Citation')
    expect(preview()).toContain('The Varnholm Courier')
    copy()
    expect(actions.copy.mock.calls[0]?.[0]).toBe(preview())
  })
})

describe('of a statement', () => {
  it('is copied as text with its chain, what was found, and the address', () => {
    open(0)
    copy()
    const text = actions.copy.mock.calls[0]?.[0] ?? ''
    expect(text).toContain('— Pavo Lindqvist-Adeyemi, engineer')
    expect(text).toContain('Verbatim: harbourpost.test')
    expect(text).toContain('#:~:text=')
  })

  it('is copied as HTML that is pasted as what it shows', () => {
    open(0)
    choose('HTML')
    copy()
    expect(actions.copyHtml.mock.calls[0]?.[0]).toMatch(/^<blockquote/)
    expect(actions.copy).not.toHaveBeenCalled()
  })

  it('has its sources to cite besides the page', () => {
    open(0)
    choose('Citation')
    const options = all('select[aria-label="What to cite"] option').map(({ textContent }) => textContent)
    expect(options[0]).toBe('This page')
    expect(options[1]).toMatch(/harbourpost\.test$/)
  })
})

describe('by key', () => {
  it('the first choice has the focus, arrows choose, and Escape closes', async () => {
    open(null)
    expect(document.activeElement?.closest('dialog')).not.toBeNull()
    const first = document.querySelector<HTMLInputElement>('.export-choice input')
    first?.focus()
    await userEvent.keyboard('{ArrowDown}')
    expect(document.querySelector('.export-choice:has(:checked)')?.textContent).toContain('Markdown')
    await userEvent.keyboard('{Escape}')
    await vi.waitFor(() => expect(onClose).toHaveBeenCalled())
  })
})

describe('of words that the reader selected', () => {
  const [statement] = reading.statements
  if (!statement) throw new Error('a statement')
  const words = { ...statement, id: 'asked-1' }
  const inquiries = { ...NO_INQUIRIES, asked: [{ url: reading.article.url, statement: words }] }

  it('is by themselves, told as what they are', () => {
    open(words.id, 1, inquiries)
    expect(document.querySelector('#export-title')?.textContent).toBe('Copy or cite these words')
    expect(preview()).toContain('Selected by the reader, not marked by Whence.')
    copy()
    expect(actions.copy.mock.calls[0]?.[0]).toContain(words.content[0].text)
  })

  it.each([
    ['with the whole page', 0, 1],
    ['not with a part of it', 1, undefined],
  ])('is %s', async (_, scope, count) => {
    open(null, 2, inquiries)
    choose('Record')
    await userEvent.click(all('.export-which label')[scope] as HTMLElement)
    copy()
    expect(JSON.parse(actions.copy.mock.calls[0]?.[0] ?? '').selections?.length).toBe(count)
  })

  it('is of the page where they are gone', () => {
    open('asked-gone')
    expect(document.querySelector('#export-title')?.textContent).not.toBe('Copy or cite these words')
    expect(all('.export-choice b').length).toBeGreaterThan(5)
  })
})
