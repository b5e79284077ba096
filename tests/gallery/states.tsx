import { render } from 'preact'
import { act } from 'preact/test-utils'
import { showCard } from '../../src/content/card'
import { claimsOf } from '../../src/core/claims/claims-of-traces'
import { checkedPage } from '../../src/core/claims/testing/checked-page'
import { exportOfRecord } from '../../src/core/export/exported-page'
import { EVERYTHING, SearchIndex } from '../../src/core/remembered/search-index'
import { pageThatQuotes } from '../../src/core/remembered/testing/page-that-quotes'
import { OptionsPage } from '../../src/options/options-page'
import { App } from '../../src/panel/app'
import { PageExport } from '../../src/panel/export/page-export'
import { laterViews } from '../../src/panel/later-views'
import { MemoryPage } from '../../src/panel/memory/memory-page'
import { quietMemory, unreadMemory } from '../../src/panel/memory/testing/quiet-memory'
import { createPanelModel } from '../../src/panel/panel-model'
import { PANEL_STATES, type PanelStateCase, TAB } from '../../src/panel/testing/panel-states'
import { quietActions } from '../../src/panel/testing/quiet-actions'
import { CHECKED } from '../../src/panel/testing/result-states'
import { DEFAULTS } from '../../src/platform/settings'
import { ErrorBoundary } from '../../src/ui/error-boundary'
import { barrierReading } from '../../src/ui/testing/invented-reading'
import { WelcomePage } from '../../src/welcome/welcome-page'
import { inLanguage } from '../../src/words/testing/speak'

/** What one picture is of. */
export interface GalleryState {
  /** Which part of Whence it is, and so which styles it has. */
  part: 'panel' | 'export' | 'welcome' | 'options' | 'memory' | 'card'
  name: string
  /** Shows it in this document. */
  show: () => void | Promise<void>
}

const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
const soon = async () => undefined
const given = async () => true

async function showPanel({ show, actions: given, press = [] }: PanelStateCase): Promise<void> {
  await laterViews.load()
  const actions = { ...quietActions, ...given }
  const model = createPanelModel(actions)
  show(model)
  render(<App model={model} actions={actions} />, document.body)
  for (const name of press.map(inLanguage)) {
    await drawn()
    const buttons = [...document.querySelectorAll('button')]
    buttons.find((button) => (button.ariaLabel ?? button.textContent) === name)?.click()
    await loaded()
  }
  await loaded()
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('.find-fold')) fold.open = true
}

/** What is loaded once it is opened is there. */
async function loaded(): Promise<void> {
  await drawn()
  while (document.querySelector('.find > [aria-expanded=true]:last-child')) await drawn()
}

/** The dialog for exports, of a page and of one statement, with what was chosen last. */
const EXPORTS: GalleryState[] = [
  { name: 'export, a page', statement: null, choice: 0 },
  { name: 'export, a page, as Markdown', statement: null, choice: 1 },
  { name: 'export, a citation of a page', statement: null, choice: -1 },
  { name: 'export, a statement', statement: 1, choice: 0 },
  { name: 'export, a citation at a statement', statement: 1, choice: -1 },
].map(({ name, statement, choice }) => ({
  part: 'export',
  name,
  show: async () => {
    const { reading, traces } = CHECKED
    document.body.style.minBlockSize = '75rem'
    render(
      <PageExport
        tabId={TAB}
        reading={reading}
        shown={reading.statements.slice(0, 4)}
        traces={traces}
        inquiries={{ current: null, asked: [], finds: [] }}
        only={statement === null ? null : (reading.statements[statement]?.id ?? null)}
        actions={quietActions}
        onClose={() => undefined}
      />,
      document.body,
    )
    await drawn()
    ;[...document.querySelectorAll<HTMLInputElement>('.export-choice input')].at(choice)?.click()
    await drawn()
  },
}))

const accessOf = { none: [], some: ['harbourpost.test', 'documents.varnholm-courier.test'] }

const WELCOME: GalleryState[] = ([null, true, false] as const).flatMap((everySite) =>
  (['chrome', 'firefox'] as const).map((target) => ({
    part: 'welcome' as const,
    name: `welcome, ${target}, every site: ${everySite ?? 'not chosen'}`,
    show: () =>
      render(
        <WelcomePage
          everySite={everySite}
          actions={{ request: given, withdraw: soon }}
          check={async () => null}
          target={target}
        />,
        document.body,
      ),
  })),
)

const reports = { report: async () => '', copy: soon }

/** What stands in the place of a panel that failed to be drawn. */
const FAILED: GalleryState = {
  part: 'panel',
  name: 'panel, failed to be drawn',
  show: () => {
    const Failing = () => {
      throw new Error('to be shown')
    }
    render(
      <ErrorBoundary actions={reports}>
        <Failing />
      </ErrorBoundary>,
      document.body,
    )
  },
}

const LETTERS = 'We told them in writing, twice, that the hinges would not survive a second winter'
const READ_AT = Date.UTC(2026, 10, 30)

const REMEMBERED = [
  pageThatQuotes(
    [
      {
        pieces: [LETTERS],
        who: 'Pavo Lindqvist-Adeyemi',
      },
      { pieces: ['The ministry has known of the cracks since August'], who: 'Ruta Senneville', form: 'indirect' },
    ],
    {
      title: 'The two letters nobody answered',
      at: READ_AT,
      traces: checkedPage(1).map((trace) => ({
        ...trace,
        statement: 's1',
        hops: trace.hops.map((hop) => ({
          ...hop,
          at: READ_AT,
          statement: { ...hop.statement, content: [{ text: LETTERS, start: 0, end: LETTERS.length }] },
        })),
        at: READ_AT,
      })),
    },
  ),
  pageThatQuotes([{ pieces: ['عشنا هنا ثلاثين عامًا ولم يطلب منا أحد أن نغادر.'], who: 'ليلى منصوري' }], {
    title: 'المرشدون باقون على الشاطئ',
    outlet: 'مرفأ الشمال',
    url: 'https://marfa-alshamal.test/a-page-with-an-address-of-some-length',
    language: 'ar',
    at: Date.UTC(2026, 10, 29),
  }),
]
const MEMORY_PAGES = REMEMBERED.map(({ entry }) => entry)
/** What is kept of a page, by its address. */
const record = async (url: string) => REMEMBERED.find(({ entry }) => entry.url === url)?.record ?? null

/** The memory with pages in it, switched off with none, and where something is wrong. */
const MEMORY: GalleryState[] = (['with pages', 'off', 'full'] as const).map((kind) => ({
  part: 'memory',
  name: `memory, ${kind}`,
  show: () => {
    const entries = kind === 'with pages' ? MEMORY_PAGES : []
    const found = SearchIndex.of(entries.map((entry) => ({ ...entry, imported: entry.language === 'ar' }))).search(
      EVERYTHING,
      50,
    )
    render(
      <MemoryPage
        bound={kind === 'off' ? 0 : 200}
        query={kind === 'full' ? { ...EVERYTHING, words: 'hinges', speaker: 'Lindqvist' } : EVERYTHING}
        found={found}
        unread={kind === 'full' ? 2 : 0}
        sites={
          kind === 'full'
            ? [{ site: 'harbourpost.test', pages: 231, size: 199_600_000 }]
            : entries.map(({ site }) => ({ site, pages: 1, size: 900_000 }))
        }
        trouble={kind === 'full' ? 'full' : null}
        actions={{ ...quietMemory, record }}
      />,
      document.body,
    )
    for (const details of document.querySelectorAll('details')) details.open = true
  },
}))

/** The same pages with their export, in which a citation is chosen. */
const MEMORY_EXPORTS: GalleryState[] = (['ticked', 'export', 'citation'] as const).map((kind) => ({
  part: 'memory',
  name: `memory, ${kind === 'citation' ? 'export, a citation' : kind}`,
  show: async () => {
    const found = SearchIndex.of(MEMORY_PAGES).search(EVERYTHING, 50)
    const chosen = found.pages.map(({ entry, lines }) => ({ url: entry.url, ids: lines.map(({ id }) => id) }))
    document.body.style.minBlockSize = '75rem'
    render(
      <MemoryPage
        {...unreadMemory}
        found={found}
        sites={MEMORY_PAGES.map(({ site }) => ({ site, pages: 1, size: 900_000 }))}
        actions={{
          ...quietMemory,
          record,
          foundStatements: async () => chosen,
          load: async (asked) => {
            const pages = asked.flatMap(({ url, ids }) => {
              const page = REMEMBERED.find(({ entry }) => entry.url === url)
              return page ? [exportOfRecord(page.record, new Set(ids))] : []
            })
            return { set: { pages, made: READ_AT }, missing: 1, beyond: 0 }
          },
        }}
      />,
      document.body,
    )
    await drawn()
    document.querySelector<HTMLInputElement>('.found-line input')?.click()
    await drawn()
    if (kind === 'ticked') return
    document.querySelector<HTMLButtonElement>('.memory-export .button')?.click()
    for (let frames = 0; frames < 60 && !document.querySelector('.export'); frames++) await drawn()
    if (kind === 'citation') [...document.querySelectorAll<HTMLInputElement>('.export-choice input')].at(-1)?.click()
    await drawn()
  },
}))

/** The options at first, with all that can be set, or be wrong, and where an address that is given is none. */
const OPTIONS: GalleryState[] = (
  [
    ['as they are at first', true, null],
    ['with everything set', false, null],
    ['a search engine that is none', false, 'seek.test/?words='],
    ['an archive that is none', false, 'no address'],
  ] as const
).map(([name, isFirst, wrong]) => ({
  part: 'options',
  name: `options, ${name}`,
  show: async () => {
    // What follows a drawing, or an input, has been done before the next: else it would undo it.
    const draw = () =>
      render(
        <OptionsPage
          access={{ everySite: !isFirst, sites: isFirst ? accessOf.none : accessOf.some }}
          kept={{
            settings: isFirst
              ? DEFAULTS
              : {
                  archive: 'https://copies.test',
                  language: '',
                  markStyle: 'strong',
                  memory: 200,
                  searchEngine: 'https://seek.test/find?words=%s',
                  sitesOff: ['harbourpost.test', 'lindal-radio.test'],
                },
            isNewer: !isFirst,
            isUnread: false,
            isSynced: isFirst,
          }}
          problems={isFirst ? 0 : 2}
          browserLanguage="en-GB"
          keys={[
            { name: '_execute_action', description: '', shortcut: 'Alt+Shift+Q' },
            { name: 'toggle-site', description: 'Switch Whence off, or on again, on this site', shortcut: '' },
          ]}
          actions={{
            requestEverySite: given,
            withdrawEverySite: soon,
            requestSite: given,
            withdrawSite: soon,
            requestArchive: given,
            settle: given,
            switchSite: given,
            reset: async () => given,
            openKeys: given,
            openMemory: () => undefined,
            reports,
          }}
        />,
        document.body,
      )
    await act(draw)
    const field = document.querySelector<HTMLInputElement>(
      wrong?.includes('words') ? '#engine-address' : '#archive-address',
    )
    if (wrong === null || !field) return
    await act(() => {
      field.value = wrong
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await act(() => field.form?.requestSubmit())
  },
}))

/**
 * Statements that the card is shown for: of the invented article with a chain, with doubt, with foreign words; of the
 * checked one with what came of it.
 */
const CARDS: GalleryState[] = [
  ...['s2', 's6', 's8', 's9'].map((id) => ({ id, name: id, of: barrierReading(), claim: null })),
  ...['s1', 's4', 's7', 's12', 's15', 's19'].map((id) => ({
    id,
    name: `checked, ${id}`,
    of: CHECKED.reading,
    claim: claimsOf(CHECKED.traces).get(id) ?? null,
  })),
].map(({ id, name, of: { article, statements }, claim }) => ({
  part: 'card',
  name: `card, ${name}`,
  show: () => {
    const statement = statements.find((each) => each.id === id)
    // Room for the highest that a card may be.
    document.body.style.minBlockSize = '32rem'
    const theme = document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light'
    document.body.style.background = theme === 'dark' ? '#1f2023' : '#fff'
    if (statement) {
      showCard(statement, article, {
        theme,
        onClose: () => undefined,
        claim,
        check: async () => null,
        key: Promise.resolve('Alt+Shift+Q'),
      })
    }
  },
}))

/** Everything there is to be seen of Whence, but for the marks on pages. */
export const STATES: readonly GalleryState[] = [
  ...PANEL_STATES.map((state): GalleryState => ({ part: 'panel', name: state.name, show: () => showPanel(state) })),
  ...CARDS,
  ...WELCOME,
  ...EXPORTS,
  FAILED,
  ...OPTIONS,
  ...MEMORY,
  ...MEMORY_EXPORTS,
]
