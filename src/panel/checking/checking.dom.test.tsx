import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { Source } from '../../core/model'
import { hostsOf } from '../../core/trace/hop/hosts-of'
import type { Trace } from '../../core/trace/hop/trace'
import type { Check, UnreadableReason } from '../../core/trace/model'
import '../testing/styles'
import { unreadableWords } from '../../ui/check-words'
import { findFaintText } from '../../ui/testing/contrast'
import {
  inventChecked,
  inventComparison,
  inventFound,
  inventHead,
  inventHop,
  inventNext,
  inventThere,
  inventTrace,
  inventUnreadable,
} from '../../ui/testing/invented-checks'
import { OUTCOME_CASES } from '../../ui/testing/outcome-cases'
import { App } from '../app'
import { laterViews } from '../later-views'
import { createPanelModel, type PanelModel } from '../panel-model'
import { fakeActions } from '../testing/fake-actions'

const TAB = 7
const { reading, traces } = inventChecked(OUTCOME_CASES)
let actions = fakeActions()
let model: PanelModel

// It is there before the first test, as it is before a reader’s first click.
await laterViews.load()

beforeEach(() => {
  actions = fakeActions()
  model = createPanelModel(actions)
  act(() => render(<App model={model} actions={actions} />, document.body))
})
afterEach(() => {
  render(null, document.body)
  document.body.style.inlineSize = ''
})

const statementOf = (name: string) => {
  const statement = reading.statements[OUTCOME_CASES.findIndex((it) => it.name === name)]
  if (!statement) throw new Error(`no case ${name}`)
  return statement
}
/** Shows the list, or the statement of a case, with these traces. */
const show = (name: string | null, known: Trace[] = traces) =>
  act(() => {
    const focus = name === null ? null : statementOf(name).id
    model.receive({ tabId: TAB, state: { status: 'read', reading, focus, changed: false } })
    model.receiveTraces(TAB, known)
  })
const tell = (known: Trace[]) => act(() => model.receiveTraces(TAB, known))
const traceOf = (name: string, checks: (Check | null)[], rest: Partial<Trace> = {}) =>
  inventTrace(statementOf(name), checks, rest)
const text = () => document.body.textContent ?? ''
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
const one = (selector: string) => {
  const [found] = all(selector)
  if (!found) throw new Error(`no ${selector}`)
  return found
}
const isHidden = (node: Node) => node instanceof Element && node.classList.contains('hidden')
function button(name: string): HTMLElement {
  // By what is seen of it: which of several sources it belongs to is said besides.
  const seen = (it: HTMLElement) =>
    it.ariaLabel ?? [...it.childNodes].map((node) => (isHidden(node) ? '' : (node.textContent ?? ''))).join('')
  const found = all('button').find((it) => seen(it).trim() === name)
  if (!found) throw new Error(`No button ${name} among ${all('button').map((it) => it.textContent)}`)
  return found
}
const press = (name: string) => act(() => button(name).click())
const outcomes = () => all('.result').map(({ dataset }) => dataset.outcome)

describe('every outcome', () => {
  it.each(OUTCOME_CASES.filter(({ checks }) => checks.length > 0).map(({ name }) => name))(
    'is shown as one, in a sentence of its own: %s',
    (name) => {
      show(name)
      expect(outcomes()).toHaveLength(1)
      expect(one('.result-title').textContent).not.toBe('')
      expect(one('.result-says').textContent).not.toBe('')
    },
  )

  it.each(Object.keys(unreadableWords) as UnreadableReason[])('that could not be read says why: %s', (reason) => {
    show('no access', [traceOf('no access', [inventUnreadable(reason)], { end: 'dead-end' })])
    expect(outcomes()).toEqual(['unreadable'])
    expect(one('.result-says').textContent).toBe(unreadableWords[reason]('harbourpost.test', 800))
  })

  it('lets a dropped “not” leap to the eye', () => {
    show('reworded')
    expect(one('.remark').textContent).toContain('“not” stands at the source and is missing on this page.')
    expect(one('del.negation').textContent).toBe('not')
    const chip = getComputedStyle(one('del.negation'))
    expect([chip.fontWeight, chip.backgroundColor]).toEqual(['700', 'rgb(143, 77, 0)'])
    expect(one('.gap').getAttribute('aria-label')).toBe('“not” is missing here')
  })

  it('shows the passage with more around it when asked', async () => {
    show('verbatim')
    const short = one('.passage').textContent ?? ''
    await userEvent.click(button('Show more around it'))
    expect((one('.passage').textContent ?? '').length).toBeGreaterThan(short.length)
    expect(document.activeElement).toBe(button('Show less'))
  })

  it('links the passage at its place, safely', () => {
    show('verbatim')
    const link = all('.result a').find((it) => it.textContent?.startsWith('Open at the passage'))
    expect(link?.getAttribute('href')).toBe('https://harbourpost.test/2026/10/04/warning-letters#:~:text=hinges')
    expect([link?.getAttribute('target'), link?.getAttribute('rel')]).toEqual(['_blank', 'noopener noreferrer'])
  })

  it.each([
    ['ambiguous', 3],
    ['related', 2],
    ['spliced', 2],
  ])('says of each link which of several passages it opens: %s', (name, count) => {
    show(name)
    const links = all('.place-item a').map(({ textContent }) => textContent?.match(/^Open at passage \d/)?.[0])
    expect(links).toEqual(Array.from({ length: count }, (_, at) => `Open at passage ${at + 1}`))
  })

  it('renders nothing of a source as markup', () => {
    const hostile = '<img src=x onerror=alert(1)><b>bold</b>'
    const passage = { ...inventFound().passage, before: hostile, text: hostile, marks: [] }
    show('verbatim', [traceOf('verbatim', [inventFound({ passage })])])
    expect(one('.passage').textContent).toContain(hostile)
    expect(all('.passage img, .passage b')).toEqual([])
  })

  it('links no address of a source but those of the web', () => {
    const passage = { ...inventFound().passage, href: 'javascript:alert(1)' }
    show('verbatim', [traceOf('verbatim', [inventFound({ passage })])])
    expect(all('a[href^="javascript"]')).toEqual([])
  })
})

describe('that another said the words', () => {
  const credited = { relation: 'differs', here: 'Ruta Senneville', there: 'Tomas Ekwall' } as const
  const byAnother = (rest: Parameters<typeof inventFound>[0] = {}) =>
    inventFound({ comparison: inventComparison({ speaker: credited }), ...rest })
  /** What is to be seen, without what is told to screen readers besides. */
  const seen = () => {
    const main = one('main').cloneNode(true) as HTMLElement
    for (const hidden of main.querySelectorAll('.hidden')) hidden.remove()
    return main.textContent ?? ''
  }
  const count = (pattern: RegExp) => seen().match(pattern)?.length ?? 0

  it('is said in the chain, and once where it is explained', () => {
    show('verbatim', [traceOf('verbatim', [byAnother()])])
    expect(all('.station .outcome').map(({ textContent }) => textContent)).toEqual(['stands, said by another'])
    expect(one('.result-title').textContent).toBe('Stands, said by another')
    expect(one('.result-says').textContent).toBe(
      'These words stand at the source. This page credits Ruta Senneville. The source credits Tomas Ekwall.',
    )
    expect([count(/said by another/gi), count(/Tomas Ekwall/g), count(/credits/g)]).toEqual([2, 1, 2])
  })

  it('is said with words that differ in a remark, and nowhere else', () => {
    show('verbatim', [traceOf('verbatim', [byAnother({ verdict: 'partial', parts: [] })])])
    expect([count(/Speakers disagree/g), count(/Tomas Ekwall/g), count(/credits/g)]).toEqual([1, 1, 2])
  })

  it('is explained once in a trace, too', () => {
    show('verbatim', [
      traceOf('verbatim', [
        byAnother(),
        inventFound({ next: inventNext('', { statement: null, origin: 'transcript' }) }),
      ]),
    ])
    expect([count(/Speakers disagree/g), count(/credits/g)]).toEqual([1, 2])
  })
})

it('puts no sign between the parts of a quotation that the page has not', () => {
  const parts = [
    { text: 'We told them in writing', stands: true },
    { text: 'that the hinges would not survive', stands: false },
  ]
  show('verbatim', [traceOf('verbatim', [inventFound({ verdict: 'partial', parts })])])
  const onPage = all('.compare-side').at(-1)
  const lines = onPage?.innerText.split(/\s*\n\s*/u)
  expect(lines).toEqual(['On this page', ...parts.map((part) => part.text)])
})

describe('an older copy', () => {
  const COPY = 'https://archive.test/web/20261005/https://harbourpost.test/'
  const source = inventHead({ url: COPY, archived: '2026-10-05T08:30:00Z' })
  const absent: Check = { outcome: 'notFound', source: inventHead() }
  const READ = Date.UTC(2026, 9, 12, 12)
  const beside = (check: Check, copy: Check | null, rest: Partial<Trace> = {}) => {
    const statement = statementOf('verbatim')
    const older = inventHop(statement, 'https://harbourpost.test/', copy, { way: 'archive' })
    return inventTrace(statement, [check], rest, { at: READ, copy: older })
  }
  const versions = () => all('.version-name').map(({ textContent }) => textContent)

  it('stands beside the page as it is now, each with its day and its outcome', () => {
    show('verbatim', [beside(absent, inventFound({ source }))])
    expect(outcomes()).toEqual(['only-in-copy'])
    expect(one('.result-title').textContent).toBe('Only in an older copy')
    expect(versions()).toEqual(['The source on 12 October 2026', 'An archived copy of 5 October 2026'])
    expect(all('.version .outcome').map(({ textContent }) => textContent)).toEqual(['not there', 'verbatim'])
    expect(all('button').map(({ textContent }) => textContent)).not.toContain('Look for an older copy')
    expect(all('.station .outcome').map(({ textContent }) => textContent)).toEqual(['only in an older copy'])
  })

  it('that has not the words takes nothing from the page, and is told with it', () => {
    show('verbatim', [beside(inventFound(), { ...absent, source })])
    expect(one('.result-title').textContent).toBe('Verbatim, not in an older copy')
    expect(text()).toContain('An archived copy of 5 October 2026: not there.')
  })

  it('that the archive does not have leaves the finding as it was', () => {
    show('verbatim', [beside(absent, inventUnreadable('not-archived'))])
    expect(outcomes()).toEqual(['not-there'])
    expect(one('.result-title').textContent).toBe('Not there')
    expect(text()).toContain('The archive has no copy of this page.')
  })

  it.each<[what: string, check: Check, copy: Check]>([
    ['has them not', absent, { ...absent, source }],
    ['is not there', absent, inventUnreadable('not-archived')],
    ['has words of what could not be read', inventUnreadable('gone'), inventFound({ source, verdict: 'reworded' })],
    ['could not be read either', inventUnreadable('gone'), inventUnreadable('busy')],
  ])('that %s: no sentence stands twice', (_, check, copy) => {
    show('verbatim', [beside(check, copy)])
    const told = all('.result-says, .version > p, .result-body > p').map(({ textContent }) => textContent ?? '')
    const said = told.flatMap((it) => it.split(/(?<=\.) /u))
    expect(said).toEqual([...new Set(said)])
  })

  it('of a source that could not be read can be copied and opened, each once', () => {
    show('verbatim', [beside(inventUnreadable('gone'), inventFound({ source }))])
    expect(one('.result-title').textContent).toBe('Verbatim, in an older copy')
    const names = all('.result button, .result a').map(({ textContent }) => textContent)
    for (const name of ['Copy result', 'Open at the passage'])
      expect(names.filter((it) => it?.startsWith(name))).toHaveLength(1)
  })

  it('that is looked for leaves what was found in sight, and can be stopped', () => {
    show('verbatim', [beside(absent, null, { goal: 'check', end: null })])
    expect(outcomes()).toEqual(['not-there'])
    expect(versions()).toEqual(['Looking for an older copy'])
    press('Cancel')
    expect(actions.cancel).toHaveBeenCalledWith(TAB, statementOf('verbatim').id)
  })

  it('of a source further up stands at its station', () => {
    const first = statementOf('verbatim')
    const trace = beside(absent, inventFound({ source }))
    show('verbatim', [{ ...trace, hops: [inventHop(first, 'https://a.test/', inventFound()), ...trace.hops] }])
    expect(versions()).toEqual(['An archived copy of 5 October 2026'])
    expect(all('.chain .outcome').map(({ textContent }) => textContent)).toContain('only in an older copy')
  })

  it('fits beside the page into the narrowest panel', () => {
    document.body.style.inlineSize = '320px'
    show('verbatim', [
      beside(inventFound({ verdict: 'partial', parts: [{ text: 'told', stands: true }] }), inventFound({ source })),
    ])
    expect(one('.result').scrollWidth).toBeLessThanOrEqual(320)
    expect(
      all('.result *:not(.hidden)').filter(
        ({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1,
      ),
    ).toEqual([])
  })
})

describe('the sites that are waited for', () => {
  const waitsFor = (name: string, site: string, since: number) => ({
    ...traceOf(name, [], { goal: 'check', end: null, batch: 1 }),
    href: `https://${site}/`,
    hops: [inventHop(statementOf(name), `https://${site}/`, null, { since, step: { step: 'loading', bytes: 2048 } })],
  })
  const rows = () => all('.wait').map(({ textContent }) => textContent)

  it('are told by name, how long and what has come, and the wait for each can be ended by key', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: 20_000 })
    try {
      show(null, [waitsFor('verbatim', 'slow.test', 8000), waitsFor('edited', 'other.test', 17_000)])
      expect(rows()).toEqual(['slow.test12\u00a0s, 2\u00a0KBStop waiting', 'other.test3\u00a0s, 2\u00a0KBStop waiting'])
      act(() => void vi.advanceTimersByTime(2000))
      expect(rows()[1]).toContain('5\u00a0s')
    } finally {
      vi.useRealTimers()
    }
    expect(one('.waits > summary').textContent).toBe('Waiting for two sites')
    await userEvent.click(one('.waits > summary'))
    button('Stop waiting for slow.test').focus()
    await userEvent.keyboard('{Enter}')
    expect(actions.endWait).toHaveBeenCalledWith(TAB, 'slow.test')
    expect(all('[role=status]').map(({ textContent }) => textContent)).toContain('No longer waiting for slow.test.')
    tell([waitsFor('edited', 'other.test', 17_000)])
    expect(rows()).toHaveLength(1)
    expect(document.activeElement).toBe(one('.waits > summary'))
    expect(actions.cancel).not.toHaveBeenCalled()
  })

  it('fit into the narrowest panel', () => {
    document.body.style.inlineSize = '320px'
    show(null, [waitsFor('verbatim', 'a-long-name-of-a-department.government.northmark.test', 1)])
    one('details.waits').setAttribute('open', '')
    expect(one('.wait').scrollWidth).toBeLessThanOrEqual(320)
    expect(one('.check-all').getBoundingClientRect().right).toBeLessThanOrEqual(320)
    const { right } = one('.check-all').getBoundingClientRect()
    const cancel = one('.check-all-busy > .button')
    const padding = Number.parseFloat(getComputedStyle(cancel).paddingInlineEnd) + 1
    expect(cancel.getBoundingClientRect().right - padding).toBeCloseTo(right, 0)
  })
})

describe('checking', () => {
  const href = 'https://driftline.test/stories/ice'

  it('begins by button', () => {
    show('not checked')
    press('Check the source')
    expect(actions.check).toHaveBeenCalledExactlyOnceWith(TAB, 's18', href, 'fetch')
  })

  it('says beforehand who is asked, in a line of its own where that is not the site that is named', () => {
    show('not checked')
    expect(button('Check the source').title).toBe('Asks driftline.test.')
    expect(all('.asks')).toEqual([])
    actions.hostsOf.mockReturnValue(['publish.x.test', 'publish.twitter.test'])
    show('no access', [])
    expect(button('Check the source').title).toBe('Asks publish.x.test and publish.twitter.test.')
    expect(one('.asks').textContent).toBe('Asks publish.x.test and publish.twitter.test.')
  })

  it.each([
    ['in a line', ['sho.test', 'meridian-ledger.test'], 'Asked: sho.test, meridian-ledger.test.'],
    ['where nobody was', [], 'Nobody was asked again: it had been loaded before.'],
  ])('says afterwards who was asked, %s', (_, asked, says) => {
    show('verbatim', [traceOf('verbatim', [{ ...inventFound(), asked }])])
    expect(all('.asks').map((it) => it.textContent)).toContain(says)
  })

  it('says so of a source that could not be read, if anybody was asked', () => {
    const lost = inventUnreadable('busy')
    show('no access', [traceOf('no access', [{ ...lost, asked: ['meridian-ledger.test'] }], { end: 'dead-end' })])
    expect(all('.asks').map((it) => it.textContent)).toContain('Asked: meridian-ledger.test.')
    show('no access', [traceOf('no access', [{ ...lost, asked: [] }], { end: 'dead-end' })])
    expect(all('.asks').filter((it) => it.textContent?.startsWith('Asked'))).toEqual([])
  })

  it.each([
    ['that is gone', 'no access', [inventUnreadable('gone')]],
    ['without the words', 'not there', undefined],
  ])('names the archive before it is asked, at a source %s', (_, name, checks) => {
    show(name, checks && [traceOf(name, checks, { end: 'dead-end' })])
    expect(all('.asks').map((it) => it.textContent)).toContain('An archived copy: asks archive.test.')
  })

  it('begins by key, with the first source not checked yet', async () => {
    show('verbatim')
    await userEvent.keyboard('c')
    expect(actions.check).toHaveBeenCalledExactlyOnceWith(
      TAB,
      's1',
      'https://documents.harbourpost.test/2024/LA-0417.pdf?download=1',
      'fetch',
    )
    await userEvent.keyboard('{Control>}c{/Control}')
    expect(actions.check).toHaveBeenCalledTimes(1)
  })

  it('says so where the reader does not give the permission', async () => {
    actions.mayRead.mockReturnValue(false)
    actions.requestSites.mockResolvedValue(false)
    show('not checked')
    press('Check the source')
    await vi.waitFor(() => expect(one('.source-said').textContent).toBe('Not allowed: nothing was sent.'))
    expect(actions.check).not.toHaveBeenCalled()
  })

  it('shows its steps, can be stopped, and keeps the focus through all of it', async () => {
    show('not checked', [])
    await userEvent.click(button('Check the source'))
    const focused = document.activeElement
    const busy = { goal: 'check', end: null } as const
    tell([traceOf('not checked', [null], busy)])
    expect(outcomes()).toEqual(['checking'])
    expect(document.activeElement).toBe(focused)
    expect(button('Check again').getAttribute('aria-disabled')).toBe('true')
    press('Check again')
    expect(actions.check).toHaveBeenCalledTimes(1)
    await userEvent.click(button('Cancel'))
    expect(actions.cancel).toHaveBeenCalledWith(TAB, 's18')
    tell([traceOf('not checked', [null], { end: 'canceled' })])
    expect(outcomes()).toEqual(['stopped'])
    // What had the focus is gone: it goes to what came of it, not to the top of the panel.
    expect(document.activeElement).toBe(one('.result-title'))
  })

  it('keeps what was found before until there is something newer', () => {
    const before = traceOf('verbatim', [inventFound()]).hops
    show('verbatim', [{ ...traceOf('verbatim', [null], { goal: 'check', end: null }), before }])
    expect(outcomes()).toEqual(['checking', 'verbatim'])
    expect(text()).toContain('What the check before this one found:')
    tell([traceOf('verbatim', [inventFound({ verdict: 'reworded' })])])
    expect(outcomes()).toEqual(['reworded'])
  })

  it('tells screen readers what comes of it, and not every byte', () => {
    const said = () =>
      all('.source-check > .hidden[role=status]')
        .map((it) => it.textContent)
        .join('')
    const loading = (bytes: number) =>
      inventTrace(statementOf('checking'), [null], { goal: 'check', end: null }, { step: { step: 'loading', bytes } })
    show('checking', [loading(1000)])
    const first = said()
    expect(first).toBe('Checking documents.harbourpost.test')
    tell([loading(900_000)])
    expect(said()).toBe(first)
    tell([traceOf('checking', [inventFound()])])
    expect(said()).toBe('Verbatim. These words stand at the source.')
  })

  it.each<[reason: UnreadableReason, name: string, way: string]>([
    ['script-built', 'Check it in a tab', 'tab'],
    ['gone', 'Look for an archived copy', 'archive'],
    ['busy', 'Try again', 'fetch'],
  ])('is tried another way where a source is %s: %s', (reason, name, way) => {
    show('no access', [traceOf('no access', [inventUnreadable(reason)], { end: 'dead-end' })])
    press(name)
    expect(actions.check).toHaveBeenCalledWith(TAB, 's13', 'https://meridian-ledger.test/divers', way)
  })

  it.each<[reason: UnreadableReason, way: 'fetch' | 'tab', name: string]>([
    ['busy', 'fetch', 'Try again'],
    ['busy', 'tab', 'Read the tab once more'],
    ['gone', 'fetch', 'Check again'],
    ['gone', 'tab', 'Check the open tab'],
  ])('has one way to be asked again where a source is %s, by %s: %s', (reason, way, name) => {
    const trace = traceOf('no access', [inventUnreadable(reason)], { end: 'dead-end' })
    show('no access', [{ ...trace, hops: trace.hops.map((hop) => ({ ...hop, way })) }])
    const again = ['Try again', 'Read the tab once more', 'Check again', 'Check the open tab']
    expect(all('button').flatMap(({ textContent }) => again.filter((each) => each === textContent))).toEqual([name])
  })

  it.each<[way: 'fetch' | 'tab', names: string[]]>([
    ['fetch', ['Check again', 'Check it in a tab']],
    ['tab', ['Read the tab once more']],
  ])('has one way to be asked again where a source has a wall, by %s', (way, names) => {
    const walled = inventHead({ cutOff: 'subscription' })
    const trace = traceOf('no access', [{ outcome: 'notFound', source: walled }], { end: 'dead-end' })
    show('no access', [{ ...trace, hops: trace.hops.map((hop) => ({ ...hop, way })) }])
    const again = ['Read the tab once more', 'Check again', 'Check the open tab', 'Check it in a tab']
    expect(all('button').flatMap(({ textContent }) => again.filter((each) => each === textContent))).toEqual(names)
  })

  it('asks for the site that is missing, and checks when it is given', async () => {
    actions.mayRead.mockReturnValue(false)
    show('no access')
    press('Allow on meridian-ledger.test')
    expect(actions.requestSites).toHaveBeenCalledWith(['meridian-ledger.test'])
    await vi.waitFor(() => expect(actions.check).toHaveBeenCalledOnce())
  })

  it('looks for an older copy, and at the next source, where the words are not there', () => {
    show('not there')
    press('Look for an older copy')
    expect(actions.check).toHaveBeenLastCalledWith(TAB, 's7', expect.stringContaining('/findings/'), 'archive')
    press('Check records.northmark.test')
    expect(actions.check).toHaveBeenLastCalledWith(TAB, 's7', expect.stringContaining('annex-b.pdf'), 'fetch')
  })

  it('offers no other source while the computer is offline', () => {
    const others = () => all('.remedies button').length
    show('verbatim', [traceOf('verbatim', [inventUnreadable('no-connection')], { end: 'dead-end' })])
    expect(others()).toBe(1)
    tell([traceOf('verbatim', [inventUnreadable('offline')], { end: 'dead-end' })])
    expect(others()).toBe(0)
  })

  it('takes the place that is meant', () => {
    show('ambiguous')
    act(() => all('.place-item .button')[1]?.click())
    expect(actions.choose).toHaveBeenCalledWith(
      TAB,
      's9',
      'https://harbourpost.test/2026/10/04/warning-letters',
      1,
      false,
    )
  })

  it('copies what came of it', async () => {
    show('verbatim')
    act(() =>
      all('.result .button-bare')
        .find((it) => it.textContent?.startsWith('Copy result'))
        ?.click(),
    )
    await vi.waitFor(() => expect(actions.copy).toHaveBeenCalledWith(expect.stringContaining('These words stand')))
  })

  it('shows the tab it was checked in, and reads it again', () => {
    const trace = inventTrace(statementOf('verbatim'), [inventFound()], {}, { way: 'tab', tab: 12 })
    show('verbatim', [trace])
    press('Check the open tab')
    expect(actions.check).toHaveBeenCalledWith(TAB, 's1', trace.href, 'tab')
    press('Show the tab')
    expect(actions.showTab).toHaveBeenCalledWith(TAB, 's1', trace.href)
  })
})

it('tells a screen reader what it comes to once', async () => {
  const said: string[] = []
  const look = (changes: readonly MutationRecord[]) => {
    const changed = new Set(changes.map(({ target }) => (target instanceof Element ? target : target.parentElement)))
    for (const region of changed) if (region?.closest('[role=status]')) said.push(region.textContent ?? '')
  }
  const watch = new MutationObserver(look)
  show('edited', [])
  watch.observe(document.body, { subtree: true, childList: true, characterData: true })
  const [done] = traces.filter(({ statement }) => statement === statementOf('edited').id)
  const pending = traceOf('edited', [null], { goal: 'check', end: null })
  for (const news of [pending, { ...pending }, done, done && { ...done }]) {
    if (news) tell([news])
    // The observer is told of each by itself.
    await Promise.resolve()
  }
  watch.disconnect()
  expect(said.filter((words) => words.startsWith('Checking'))).toEqual(['Checking publicworks.test'])
  expect(said.filter((words) => words.includes('but for'))).toHaveLength(1)
})

describe('a source that is open in a tab', () => {
  const name = 'waiting for the reader'
  const waiting = () => {
    const trace = traces.find(({ statement }) => statement === statementOf(name).id)
    const [hop] = trace?.hops ?? []
    if (!trace || !hop) throw new Error('no trace')
    return { tabId: TAB, trace, hop }
  }
  const says = 'Sign in there, accept or scroll, as you would. Nothing is read before you say so.'

  it('says in the article’s panel what is waited for, and what the site had answered', () => {
    show(name)
    expect(text()).toContain(`caspian-mutual.test is open in a tab. ${says}`)
    expect(text()).toContain('The site answered Whence with error 402 before.')
    expect(one('.source-check > .hidden[role=status]').textContent).toContain(says)
    const { trace } = waiting()
    press('Read it now')
    expect(actions.readNow).toHaveBeenCalledWith(TAB, trace.statement, trace.href)
    press('Show the tab')
    expect(actions.showTab).toHaveBeenCalledWith(TAB, trace.statement, trace.href)
    press('Give up')
    expect(actions.cancel).toHaveBeenCalledWith(TAB, trace.statement)
  })

  it('says so in the panel of that tab too, whatever that shows, with the way on and the way out', async () => {
    act(() => {
      model.receive({ tabId: 12, state: { status: 'not-article' } })
      model.receiveWaiting(12, waiting())
    })
    expect(one('.waiting-bar').textContent).toContain('Whence waits for you on this page.')
    expect(one('.waiting-bar').textContent).toContain('It checks: “The insurer knew of the hinges in May,”')
    expect(text()).toContain('answered Whence with error 402 before')
    const { trace } = waiting()
    button('Read it now').focus()
    await userEvent.keyboard('{Enter}')
    expect(actions.readNow).toHaveBeenCalledWith(TAB, trace.statement, trace.href)
    await userEvent.tab()
    expect(document.activeElement).toBe(button('Give up'))
    await userEvent.keyboard('{Enter}')
    expect(actions.giveUp).toHaveBeenCalledWith(TAB, trace.statement)
  })

  it('is told in no other tab', () => {
    act(() => {
      model.receive({ tabId: 13, state: { status: 'not-article' } })
      model.receiveWaiting(12, waiting())
    })
    expect(all('.waiting-bar')).toEqual([])
  })

  it('may be had there where a wall stands before it, and be read again after that', () => {
    const walled = inventTrace(statementOf('not there'), [
      { outcome: 'notFound', source: inventHead({ cutOff: 'consent' }) },
    ])
    show('not there', [walled])
    expect(outcomes()).toEqual(['unseen'])
    expect(text()).toContain('Read only in part. It asks for consent before it shows its text.')
    press('Check it in a tab')
    expect(actions.check).toHaveBeenLastCalledWith(TAB, 's7', walled.href, 'tab')
    tell([{ ...walled, hops: walled.hops.map((hop) => ({ ...hop, way: 'tab', tab: 12, refused: 403 })) }])
    expect(text()).toContain('The site had answered with error 403 before.')
    expect(button('Read the tab once more').closest('.remedies')).not.toBeNull()
  })
})

describe('a trace', () => {
  it('goes one hop further, or on to the origin', () => {
    show('verbatim')
    expect(button('Trace further').title).toBe('Asks meridian-ledger.test.')
    expect(button('Trace to the origin').title).toBe('Asks meridian-ledger.test, and then whoever each source names.')
    expect(all('.asks').map((it) => it.textContent)).toContain('Tracing asks meridian-ledger.test next.')
    press('Trace further')
    press('Trace to the origin')
    const [, , href] = actions.trace.mock.calls[0] ?? []
    expect(actions.trace.mock.calls.map(([, , , goal]) => goal)).toEqual(['next', 'origin'])
    expect(href).toBe('https://harbourpost.test/2026/10/04/warning-letters')
  })

  it('grows upwards, each hop as it comes', () => {
    const names = () => all('.result .station-name bdi').map((it) => it.textContent)
    const found = inventFound()
    show('verbatim', [traceOf('verbatim', [found], { goal: 'origin', end: null })])
    expect(names()).toEqual(['Looking for the next source', 'Harbour Post', 'The Varnholm Courier'])
    tell([traceOf('verbatim', [found, inventFound()], { end: 'resting' })])
    expect(names()).toEqual(['Pavo Lindqvist-Adeyemi', 'Harbour Post', 'Harbour Post', 'The Varnholm Courier'])
  })

  it('opens what its names name: statements of this page, the words on it, or the passage at the source', async () => {
    const found = inventFound()
    const there = inventThere(null, { speaker: { name: 'Sorcha Vell' } })
    const unknown = inventFound({ next: inventNext(undefined, { statement: there }) })
    const inTrace = (name: string) => [...all('.result .station-name')].find((it) => it.textContent?.includes(name))
    show('verbatim', [traceOf('verbatim', [found, found], { end: 'resting' })])
    act(() => inTrace('The Varnholm Courier')?.querySelector('button')?.click())
    expect(actions.focus).toHaveBeenLastCalledWith(TAB, 's1')
    act(() => inTrace('Pavo Lindqvist-Adeyemi')?.querySelector('button')?.click())
    expect(actions.focus).toHaveBeenLastCalledWith(TAB, null)
    expect(model.query.value).toBe('Pavo Lindqvist-Adeyemi')
    show(null)
    show('verbatim', [traceOf('verbatim', [found, unknown], { end: 'resting' })])
    expect(inTrace('Sorcha Vell')?.querySelector('a')?.href).toBe(unknown.passage.href)
  })

  it('shows evidence at every hop, the last one’s unfolded', () => {
    show('traced to the origin')
    const folds = all('.result .evidence').map((it) => (it as HTMLDetailsElement).open)
    expect(folds).toEqual([true, false, false])
    expect(all('.result .station[data-line=double]')).toHaveLength(3)
    expect(all('.result .station[data-line=broken]')).toHaveLength(1)
    expect(text()).toContain('Open the origin')
    expect(text()).not.toContain('Trace further')
  })

  it('may be tried another way where it came to a dead end', () => {
    const dead = inventUnreadable('script-built')
    show('verbatim', [traceOf('verbatim', [inventFound(), dead], { end: 'dead-end' })])
    press('Check it in a tab')
    expect(actions.trace).toHaveBeenCalledWith(TAB, 's1', expect.any(String), 'next', 'tab')
  })

  it('draws the page’s own chain by what came of it', () => {
    show('reworded')
    const [chain] = all('.chain')
    expect([...(chain?.querySelectorAll<HTMLElement>('.station') ?? [])].map((it) => it.dataset.line)).toEqual([
      'dotted',
      'wave',
      undefined,
    ])
    expect(chain?.textContent).toContain('reworded')
  })
})

describe('checking all', () => {
  const sourcesOf = (names: string[]) => names.map((name) => statementOf(name).id)

  it('checks what was not checked, or failed by what may pass', () => {
    show(null)
    tell(traces.filter(({ goal }) => goal === null))
    press('Check 5 more')
    expect(actions.checkAll).toHaveBeenCalledWith(
      TAB,
      sourcesOf(['no access', 'checking', 'tracing on', 'not checked', 'waiting for the reader']),
    )
  })

  it('asks for all sites that are missing in one request', async () => {
    actions.mayRead.mockImplementation((host) => !host.startsWith('driftline') && !host.startsWith('meridian'))
    document.body.style.inlineSize = '320px'
    show(null, [])
    const placeOf = () => one('.check-all > .button').getBoundingClientRect().toJSON()
    const before = placeOf()
    press('Check all')
    expect(placeOf()).toEqual(before)
    document.body.style.inlineSize = ''
    expect(text()).toContain('The sources are on two sites that Whence may not read yet.')
    expect(one('.check-all-ask .asks').textContent).toBe('meridian-ledger.test, driftline.test')
    expect(actions.checkAll).not.toHaveBeenCalled()
    press('Allow these two sites')
    expect(actions.requestSites).toHaveBeenCalledExactlyOnceWith(['meridian-ledger.test', 'driftline.test'])
    await vi.waitFor(() => expect(actions.checkAll).toHaveBeenCalledOnce())
  })

  it('goes on where one of the links is malformed', () => {
    actions.hostsOf.mockImplementation((href) => hostsOf(href))
    const broken = {
      ...statementOf('not checked').sources[0],
      href: 'https://bsky.app/profile/%/post/3kgate',
    } as Source
    const statements = reading.statements.map((statement) =>
      statement.id === statementOf('not checked').id ? { ...statement, sources: [broken] } : statement,
    )
    act(() => {
      const changed = { ...reading, statements }
      model.receive({ tabId: TAB, state: { status: 'read', reading: changed, focus: null, changed: false } })
      model.receiveTraces(TAB, [])
    })
    act(() => button('Check all').focus())
    expect(button('Check all').title).toMatch(/^Asks .*bsky\.app/)
    press('Check all')
    expect(actions.checkAll).toHaveBeenCalledOnce()
  })

  it('offers every site instead, and says when it is refused', async () => {
    actions.mayRead.mockReturnValue(false)
    actions.requestEverySite.mockResolvedValue(false)
    show(null, [])
    press('Check all')
    press('Allow on every site')
    await vi.waitFor(() => expect(text()).toContain('Not allowed: nothing was sent.'))
    press('Cancel')
    expect(text()).not.toContain('may not read yet')
    expect(actions.checkAll).not.toHaveBeenCalled()
  })

  it('shows how far it is, can be stopped, and keeps the focus', async () => {
    show(null, [])
    await userEvent.click(button('Check all'))
    const busy = { ...traceOf('checking', [null], { goal: 'check', end: null }), batch: 1 }
    tell([busy, { ...traceOf('verbatim', [inventFound()]), batch: 1 }])
    expect(text()).toContain('1 of 2 checked')
    expect(document.activeElement).toBe(button('Cancel'))
    press('Cancel')
    expect(actions.cancel).toHaveBeenCalledWith(TAB, null)
  })

  it('says what it came to, in rows, marks and counts', () => {
    show(null)
    expect(one('.row[data-id=s3] .outcome').textContent).toBe('reworded')
    expect(one('.gauge i:nth-child(3)').dataset.outcome).toBe('reworded')
    expect(all('.chip-finding').map(({ textContent }) => textContent)).toEqual([
      'Stands 4',
      'Other speaker 1',
      'Differs 4',
      'Not there 1',
      'Undecided 4',
      'Not read 2',
    ])
    const described = one('.row[data-id=s3] .row-open').getAttribute('aria-labelledby')?.split(' ') ?? []
    expect(described.map((id) => document.getElementById(id)?.textContent).join(' ')).toContain('reworded')
  })

  it('lets the list be chosen by it, and tells apart what a count mixes', async () => {
    show(null)
    const rows = () => all('.row').map(({ dataset }) => dataset.id)
    await userEvent.click(button('Differs 4'))
    expect(rows()).toEqual(['s3', 's4', 's5', 's6'])
    await userEvent.click(button('Undecided 4'))
    const mixed = all('.finding-chips')[1]?.querySelectorAll('button') ?? []
    const words = [...mixed].map(({ textContent }) => textContent ?? '')
    expect(words.length).toBeGreaterThan(1)
    const undecided = rows()
    for (const word of words) {
      await userEvent.click(button(word))
      expect(rows().length).toBe(Number(/\d+$/.exec(word)?.[0]))
      expect(undecided).toEqual(expect.arrayContaining(rows()))
      await userEvent.click(button(word))
    }
    expect(rows()).toEqual(undecided)
    await userEvent.click(button('Undecided 4'))
    expect(all('.row')).toHaveLength(19)
    await userEvent.selectOptions(one('select[aria-label=Show]'), 'Not checked 1')
    expect(rows()).toEqual(['s18'])
  })

  it('offers no such filter before anything was checked', () => {
    show(null, [])
    expect(all('.chip-finding')).toEqual([])
  })
})

describe.each(['light', 'dark'])('in %s colours', (theme) => {
  beforeEach(() => {
    document.documentElement.dataset.theme = theme
  })
  afterEach(() => {
    delete document.documentElement.dataset.theme
  })

  it.each([null, ...OUTCOME_CASES.map(({ name }) => name)])(
    'can be read, has names for all controls, and fits into 320 pixels: %s',
    (name) => {
      document.body.style.inlineSize = '320px'
      show(name)
      for (const fold of all('details')) (fold as HTMLDetailsElement).open = true
      expect(findFaintText(document.body)).toEqual([])
      expect(document.body.scrollWidth).toBe(320)
      const nameless = all('button, a, input').filter((it) => !(it.ariaLabel ?? it.textContent ?? '').trim())
      expect(nameless.filter((it) => !it.getAttribute('aria-labelledby'))).toEqual([])
    },
  )
})
