import { beforeEach, describe, expect, it, vi } from 'vitest'
import { articleFromText } from '../core/article/article-from-text'
import { fakeBrowser } from '../platform/fake-browser'
import { type Inquiry, readInquiries } from '../platform/inquiries'
import type { PageStatus, SelectedWords } from '../platform/messages'
import { askPage } from '../platform/messaging'
import { changeTabState, writeTabState } from '../platform/tab-states'
import { askedStatements } from './asked-words'
import { recallWords } from './checking'
import { chooseAddress, dismissWords, inquire, leaveWords, placeWords } from './inquire'
import { readClickedTab } from './reach'
import { remember } from './remember'
import { statementWith } from './testing/invented-traces'

vi.mock('webextension-polyfill', async () => ({
  default: new (await import('../platform/fake-browser')).FakeBrowser(),
}))
vi.mock('../platform/messaging', () => ({ askPage: vi.fn() }))
vi.mock('./checking', () => ({ recallWords: vi.fn() }))
vi.mock('./remember', () => ({ remember: vi.fn() }))
vi.mock('./reach', () => ({ readClickedTab: vi.fn() }))

const TAB = 3
const CLICK = { goal: 'who', words: 'the hinges would not last', isFramed: false } as const
const URL = 'https://courier.test/gates'
const TEXT = 'The mayor said that the hinges would not last. The port pays a penny for each boat.'
const article = { ...articleFromText(TEXT), url: URL }
const start = TEXT.indexOf(CLICK.words)
const piece = { where: 'body', text: CLICK.words, start, end: start + CLICK.words.length } as const
const PLACE: SelectedWords = { outcome: 'words', url: URL, pieces: [piece], isPart: false }
const LETTER = 'https://harbourpost.test/letter'
const fake = await fakeBrowser()

/** What the page is, look by look, the last of them from then on; null for no script there. */
let statuses: (PageStatus | null)[] = []
let selected: SelectedWords = PLACE

beforeEach(async () => {
  vi.resetAllMocks()
  statuses = ['read']
  selected = PLACE
  vi.mocked(askPage).mockImplementation(async (_, type) => {
    if (type === 'selected') return { answer: selected } as never
    const status = statuses.length > 1 ? statuses.shift() : statuses[0]
    return (status ? { answer: status } : null) as never
  })
  await fake.storage.session.remove(Object.keys(await fake.storage.session.get(null)))
  const said = statementWith('s1', [], { content: [piece] })
  await writeTabState(TAB, { status: 'read', reading: { article, statements: [said] }, focus: null, changed: false })
})

const current = async (): Promise<Inquiry | null> => (await readInquiries(TAB)).current

describe('what a reader asks about selected words', () => {
  it('is kept with where they stand', async () => {
    await inquire(TAB, CLICK)
    expect(await current()).toEqual({ ...CLICK, place: PLACE })
    expect(readClickedTab).not.toHaveBeenCalled()
  })

  it('is remembered once they are found in an article, and not before', async () => {
    selected = { outcome: 'elsewhere' }
    await inquire(TAB, CLICK)
    expect(remember).not.toHaveBeenCalled()
    selected = PLACE
    await inquire(TAB, CLICK)
    expect(remember).toHaveBeenCalledWith(TAB)
  })

  it('brings back what came of checking these words before', async () => {
    await inquire(TAB, CLICK)
    const [[tabId, reading, id] = []] = vi.mocked(recallWords).mock.calls
    expect([tabId, reading?.article.url]).toEqual([TAB, URL])
    expect(id).toMatch(/^asked-/)
  })

  it('has a page that was never read be read, and waits for that', async () => {
    statuses = [null, 'reading', 'reading', 'read']
    await inquire(TAB, CLICK)
    expect(readClickedTab).toHaveBeenCalledWith(TAB)
    expect(await current()).toMatchObject({ place: PLACE })
  })

  it.each([
    ['no article', 'not-article'],
    ['a page that could not be read', 'failed'],
    ['a page that may not be read', null],
  ] as const)('is told to be on a page that is not read: %s', async (_, status) => {
    statuses = [status]
    await inquire(TAB, CLICK)
    expect(await current()).toMatchObject({ place: { outcome: 'unread' } })
  })

  it.each<[string, SelectedWords, boolean, string]>([
    ['words outside the article', { outcome: 'elsewhere' }, false, 'elsewhere'],
    ['nothing', { outcome: 'nothing' }, false, 'nothing'],
    ['words in a frame of another site', { outcome: 'nothing' }, true, 'frame'],
    ['words in a frame that is read', PLACE, true, 'words'],
  ])('tells of %s as such', async (_, answer, isFramed, outcome) => {
    selected = answer
    await inquire(TAB, { ...CLICK, isFramed })
    expect(await current()).toMatchObject({ place: { outcome } })
  })

  it('finds the words once the page is read after all', async () => {
    statuses = ['not-article']
    await inquire(TAB, CLICK)
    statuses = ['read']
    await placeWords(TAB)
    expect(await current()).toMatchObject({ place: PLACE })
  })

  it('is not found anew, nor brought back, once it was answered or closed', async () => {
    await inquire(TAB, CLICK)
    selected = { outcome: 'nothing' }
    await placeWords(TAB)
    expect(await current()).toMatchObject({ place: PLACE })
    await dismissWords(TAB)
    await placeWords(TAB)
    expect(await current()).toBeNull()
  })

  it('is gone with the page, unless that is still to be read', async () => {
    await inquire(TAB, CLICK)
    await leaveWords(TAB)
    expect(await current()).toBeNull()
    statuses = ['not-article']
    await inquire(TAB, CLICK)
    await leaveWords(TAB)
    expect(await current()).toMatchObject({ place: { outcome: 'unread' } })
  })

  it('leaves nothing behind of tabs in which nothing was asked', async () => {
    await leaveWords(TAB)
    await dismissWords(TAB)
    expect(Object.keys(await fake.storage.session.get(null)).filter((key) => key.startsWith('inquir'))).toEqual([])
  })
})

describe('selected words that are to be checked', () => {
  it('are a statement with the addresses that the reader chose, those of before kept', async () => {
    await inquire(TAB, CLICK)
    const id = await chooseAddress(TAB, { href: LETTER, anchor: 'a letter' })
    expect(await chooseAddress(TAB, { href: 'https://port.test/', anchor: '' })).toBe(id)
    const [asked, ...others] = await askedStatements(TAB)
    expect(others).toEqual([])
    expect(asked).toMatchObject({ id, form: 'direct', content: [{ text: CLICK.words }] })
    expect(asked?.sources).toEqual([
      { href: LETTER, anchor: 'a letter', relation: 'chosen' },
      { href: 'https://port.test/', anchor: '', relation: 'chosen' },
    ])
  })

  it('stay when the answer is closed, for when the same words are asked about again', async () => {
    await inquire(TAB, CLICK)
    const id = await chooseAddress(TAB, { href: LETTER, anchor: '' })
    await dismissWords(TAB)
    await inquire(TAB, CLICK)
    expect((await askedStatements(TAB)).map((statement) => statement.id)).toEqual([id])
  })

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'letter', ''])('go to no address such as %j', async (href) => {
    await inquire(TAB, CLICK)
    expect(await chooseAddress(TAB, { href, anchor: '' })).toBeNull()
    expect(await askedStatements(TAB)).toEqual([])
  })

  it('are none where nothing was asked, or its article is not there any more', async () => {
    expect(await chooseAddress(TAB, { href: LETTER, anchor: '' })).toBeNull()
    await inquire(TAB, CLICK)
    await changeTabState(TAB, () => ({ status: 'not-article' }))
    expect(await chooseAddress(TAB, { href: LETTER, anchor: '' })).toBeNull()
  })
})
