import { expect, it, vi } from 'vitest'
import { askToStep, tellings } from './testing/fake-background'
import { drawnWords, paintedWords, putArticle, startSession } from './testing/live-page'
import { keepPageQuiet } from './testing/quiet-page'

vi.mock('../platform/page-messaging', () => import('./testing/fake-background'))

const TEXT =
  'The clock of the town hall stood still for a day, and the market opened by the bells of the church across the square.'
const WORDS = ['It lost a wheel,', 'Nobody noticed until noon,', 'We shall have it back by Sunday,'] as const
const [WHEEL, NOON, SUNDAY] = WORDS

keepPageQuiet()

async function open() {
  const article = putArticle(
    TEXT,
    ...WORDS.map((words) => `“${words}” somebody said on the square on Monday morning.`),
    TEXT,
  )
  const { session } = startSession()
  await session.read()
  await vi.waitFor(() => expect(paintedWords()).toHaveLength(3))
  return { article }
}

const isOpen = (words: string) => vi.waitFor(() => expect(drawnWords('focus')).toEqual([`“${words}”`]), 4000)

/** What was turned to last. */
const opened = () =>
  tellings()
    .filter(({ type }) => type === 'open')
    .map(({ ask }) => (ask as { id: string }).id)
    .at(-1)

it('the next statement is the one after the open one, and nothing leads round from the last to the first', async () => {
  await open()
  for (const words of [...WORDS, SUNDAY]) {
    askToStep(1)
    await isOpen(words)
  }
  askToStep(-1)
  await isOpen(NOON)
  const asked = tellings().filter(({ type }) => type === 'open')
  expect(asked.map(({ ask }) => ask)).toMatchObject([...WORDS, NOON].map((id) => ({ id, by: 'key' })))
})

it('where the reader has scrolled on, it is the first that begins in the window', async () => {
  const { article } = await open()
  article.style.paddingBottom = '3000px'
  askToStep(1)
  expect(opened()).toBe(WHEEL)
  const [, , noon] = [...article.querySelectorAll('p')]
  scrollTo({ top: scrollY + (noon?.getBoundingClientRect().top ?? 0) - 2, behavior: 'instant' })
  askToStep(1)
  expect(opened()).toBe(NOON)
  scrollTo({ top: scrollY + 2000, behavior: 'instant' })
  askToStep(-1)
  expect(opened()).toBe(SUNDAY)
})
