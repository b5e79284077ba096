import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { KeptSettings } from '../platform/kept-settings'
import { DEFAULTS } from '../platform/settings'
import { namesOfControls, repeated } from '../ui/testing/names-of-controls'
import { press, says, text } from '../ui/testing/shown-page'
import type { OptionsActions, OptionsState } from './options-actions'
import { OptionsPage } from './options-page'

const undo = vi.fn(async () => true)
const actions = {
  requestEverySite: vi.fn(async () => true),
  withdrawEverySite: vi.fn(async () => undefined),
  requestSite: vi.fn(async () => true),
  withdrawSite: vi.fn(async () => undefined),
  requestArchive: vi.fn(async () => true),
  settle: vi.fn<OptionsActions['settle']>(async () => true),
  switchSite: vi.fn(async () => true),
  reset: vi.fn<OptionsActions['reset']>(async () => undo),
  openKeys: vi.fn(async () => true),
  openMemory: vi.fn(),
  reports: { report: vi.fn(async () => 'report'), copy: vi.fn(async () => {}) },
} satisfies OptionsActions

beforeEach(() => vi.clearAllMocks())
afterEach(() => render(null, document.body))

const kept = (change: Partial<KeptSettings['settings']> = {}, how: Partial<KeptSettings> = {}): KeptSettings => ({
  settings: { ...DEFAULTS, ...change },
  isNewer: false,
  isUnread: false,
  isSynced: false,
  ...how,
})
const ACCESS = { everySite: false, sites: [] }
const show = (state: Partial<OptionsState>) =>
  act(() =>
    render(
      <OptionsPage
        browserLanguage="en-GB"
        access={ACCESS}
        kept={kept()}
        keys={[]}
        problems={0}
        {...state}
        actions={actions}
      />,
      document.body,
    ),
  )
function choose(name: string): void {
  const found = [...document.querySelectorAll('label')].find((it) => it.querySelector('b')?.textContent === name)
  if (!found) throw new Error(`No choice ${name}`)
  act(() => found.querySelector('input')?.click())
}
const chosen = () => [...document.querySelectorAll('label:has(:checked) b')].map((it) => it.textContent)

describe('when it reads', () => {
  it('is chosen between by itself and when asked', async () => {
    show({})
    expect(chosen()).toContain('Only when asked')
    choose('By itself, on every news site')
    expect(actions.requestEverySite).toHaveBeenCalledOnce()
    await says('Every news site is allowed.')
    show({ access: { everySite: true, sites: [] } })
    expect(chosen()).toContain('By itself, on every news site')
    choose('Only when asked')
    await says('Taken back.')
  })

  it('stays as it was where the reader refuses', async () => {
    actions.requestEverySite.mockResolvedValueOnce(false)
    show({})
    choose('By itself, on every news site')
    await says('nothing has changed')
    expect(chosen()).toContain('Only when asked')
  })

  it('is not told before it is known', () => {
    show({ access: null, kept: null })
    expect(document.querySelectorAll('button, input')).toHaveLength(0)
  })
})

it('has no two controls of one name', () => {
  show({
    access: { everySite: false, sites: ['harbourpost.test', 'lindal-radio.test'] },
    kept: kept({ sitesOff: ['harbourpost.test', 'lindal-radio.test'] }),
  })
  expect(repeated(namesOfControls())).toEqual([])
})

describe('sites', () => {
  it('that are allowed can be removed, and allowed again', async () => {
    show({ access: { everySite: false, sites: ['harbourpost.test', 'lindal-radio.test'] } })
    press('Remove harbourpost.test')
    expect(actions.withdrawSite).toHaveBeenCalledWith('harbourpost.test')
    await says('harbourpost.test was removed.')
    press('Allow again')
    expect(actions.requestSite).toHaveBeenCalledWith('harbourpost.test')
  })

  it('that are switched off can be read again, and that undone', async () => {
    show({ kept: kept({ sitesOff: ['harbourpost.test', 'live.harbourpost.test'] }) })
    press('Read live.harbourpost.test again')
    expect(actions.switchSite).toHaveBeenCalledWith('live.harbourpost.test', false)
    await says('live.harbourpost.test is not switched off any more.')
    press('Undo')
    expect(actions.settle).toHaveBeenCalledWith({ sitesOff: ['harbourpost.test', 'live.harbourpost.test'] })
  })
})

describe('how marks look', () => {
  it('is chosen among styles that are each shown by highlights of their own', async () => {
    show({ kept: kept({ markStyle: 'strong' }) })
    expect(chosen()).toContain('Strong')
    const samples = document.querySelectorAll('.style-sample')
    expect(samples).toHaveLength(4)
    const colors = [...samples].map((sample) => washOf(sample.children[0]))
    expect(new Set(colors).size).toBe(4)
    expect(colors[2]).toBe('rgba(0, 0, 0, 0)')
    choose('Underline only')
    expect(actions.settle).toHaveBeenCalledWith({ markStyle: 'underline' })
  })

  it('says so where it is not kept', async () => {
    actions.settle.mockResolvedValueOnce(false)
    show({})
    choose('Strong')
    await says('The browser did not keep that')
    expect(chosen()).toContain('Quiet')
  })

  /** The wash of the quoted words of a sample, as the browser has it. */
  function washOf(element: Element | undefined): string {
    const names = [...CSS.highlights.keys()].filter((name) =>
      [...(CSS.highlights.get(name) ?? [])].some((range) => range.startContainer === element),
    )
    const [color = 'none'] = names
      .map((name) => getComputedStyle(document.body, `::highlight(${name})`).backgroundColor)
      .sort((one, other) => other.length - one.length)
    return color
  }
})

describe('the language', () => {
  const list = () => {
    const found = document.querySelector<HTMLSelectElement>('select[aria-labelledby=language]')
    if (!found) throw new Error('no list of languages')
    return found
  }

  it('is the browser’s until one is chosen, and each goes by its own name', async () => {
    show({})
    expect(list().value).toBe('')
    expect([...list().options].map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['As the browser: English', 'English', 'Deutsch']),
    )
    list().value = 'de'
    act(() => void list().dispatchEvent(new Event('change', { bubbles: true })))
    await vi.waitFor(() => expect(actions.settle).toHaveBeenCalledWith({ language: 'de' }))
  })

  it('that is chosen is shown', () => {
    show({ kept: kept({ language: 'de' }) })
    expect(list().value).toBe('de')
  })
})

describe('memory', () => {
  const list = () => document.querySelector<HTMLSelectElement>('#memory-bound')

  it('is off until it is switched on, and then has a bound', async () => {
    show({})
    expect(chosen()).toContain('Off')
    expect(list()).toBeNull()
    choose('Remember what I read')
    expect(actions.settle).toHaveBeenCalledWith({ memory: 200 })
    show({ kept: kept({ memory: 50 }) })
    expect(chosen()).toContain('Remember what I read')
    const bound = list()
    if (!bound) throw new Error('no list of bounds')
    expect([bound.value, ...[...bound.options].map(({ textContent }) => textContent)]).toEqual([
      '50',
      '50\u00a0MB',
      '200\u00a0MB',
      '1,000\u00a0MB',
    ])
    bound.value = '1000'
    act(() => void bound.dispatchEvent(new Event('change', { bubbles: true })))
    expect(actions.settle).toHaveBeenLastCalledWith({ memory: 1000 })
    choose('Off')
    expect(actions.settle).toHaveBeenLastCalledWith({ memory: 0 })
  })

  it('leads to what is remembered, whether on or off', () => {
    show({})
    press('Search or delete what is remembered')
    expect(actions.openMemory).toHaveBeenCalledOnce()
  })
})

describe('keys', () => {
  const keys = [
    { name: '_execute_action', description: '', shortcut: 'Alt+Shift+Q' },
    { name: 'toggle-site', description: 'Switch Whence off', shortcut: '' },
  ]

  it('are told as the browser has them, in Whence’s own words', () => {
    show({ keys })
    expect([...document.querySelectorAll('.key')].map((it) => it.textContent)).toEqual([
      'Read this pageAlt+Shift+Q',
      'Switch Whence off, or on again, on this siteno key',
    ])
  })

  it.each([
    [true, false],
    [false, true],
  ])('are changed on the browser’s own page; where it can be shown: %s', async (isShown, isTold) => {
    actions.openKeys.mockResolvedValueOnce(isShown)
    show({ keys })
    press('Change keys')
    await vi.waitFor(() => expect(text().includes('about:addons')).toBe(isTold))
  })
})

describe('the search engine', () => {
  const enter = (address: string) => {
    const field = document.querySelector<HTMLInputElement>('#engine-address')
    if (!field) throw new Error('no field')
    act(() => {
      field.value = address
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
    act(() => field.form?.requestSubmit())
  }

  it.each([
    [' https://seek.test/?q=%s ', 'https://seek.test/?q=%s', 'The web is searched at seek.test.'],
    ['', '', 'The web is searched with the engine that your browser is set to.'],
  ])('is what its address is: %j', async (typed, kept, said) => {
    show({})
    enter(typed)
    expect(actions.settle).toHaveBeenCalledWith({ searchEngine: kept })
    await says(said)
  })

  it('is none without a place for the words', async () => {
    show({})
    enter('https://seek.test/')
    await says('That is not the address of a search engine.')
    expect(actions.settle).not.toHaveBeenCalled()
  })
})

describe('the archive', () => {
  function enter(address: string): void {
    const field = document.querySelector('input[type=url]')
    if (!(field instanceof HTMLInputElement)) throw new Error('No field')
    act(() => {
      field.value = address
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
    press('Save')
  }

  it('is kept once leave to ask there was asked for', async () => {
    show({})
    enter(' https://copies.test/some/path ')
    expect(actions.requestArchive).toHaveBeenCalledWith('https://copies.test')
    await says('Older copies are looked for at copies.test.')
    expect(actions.settle).toHaveBeenCalledWith({ archive: 'https://copies.test' })
  })

  it('is kept where leave is refused, which is said', async () => {
    actions.requestArchive.mockResolvedValueOnce(false)
    show({})
    enter('https://copies.test')
    await says('The browser did not give permission to ask there')
    expect(actions.settle).toHaveBeenCalledOnce()
  })

  it.each(['copies', 'ftp://copies.test', 'https://me:secret@copies.test', 'http://192.168.0.7', 'http://[::1]/'])(
    'is not %s',
    async (address) => {
      show({})
      enter(address)
      await says('That is not the address of an archive on the web.')
      expect(document.querySelector('[aria-invalid=true]')).not.toBeNull()
      expect(actions.requestArchive).not.toHaveBeenCalled()
    },
  )

  it('is set back', () => {
    show({ kept: kept({ archive: 'https://copies.test' }) })
    press('Back to archive.org')
    expect(actions.settle).toHaveBeenCalledWith({ archive: 'https://archive.org' })
  })
})

describe('everything', () => {
  it('is set back, and that undone', async () => {
    show({})
    press('Set everything back')
    await says('Everything is set back.')
    press('Undo')
    expect(undo).toHaveBeenCalledOnce()
    await says('As it was before.')
  })

  it('says so where it cannot be', async () => {
    actions.reset.mockResolvedValueOnce(null)
    show({})
    press('Set everything back')
    await says('The browser did not keep that')
  })
})

it.each([
  [{ isNewer: true }, 'set by a newer version of Whence'],
  [{ isUnread: true }, 'did not let your settings be read'],
  [{ isSynced: true }, 'Chrome’s own sync'],
])('tells how it is kept: %o', (how, words) => {
  show({ kept: kept() })
  expect(text()).not.toContain(words)
  show({ kept: kept({}, how) })
  expect(text()).toContain(words)
})

describe('errors of Whence’s own', () => {
  it('are counted, and can be copied where there were any', async () => {
    show({})
    expect(text()).toContain('There have been none so far.')
    expect([...document.querySelectorAll('button')].map((it) => it.textContent)).not.toContain('Copy a report')
    show({ problems: 2 })
    expect(text()).toContain('There have been 2 errors so far.')
    press('Copy a report')
    await says('Copied')
    expect(actions.reports.report).toHaveBeenCalledWith(false)
  })
})
