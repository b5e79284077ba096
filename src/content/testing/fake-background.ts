import type { Article, Statement } from '../../core/model'
import { type PlacedSpan, spansOf } from '../../core/spans-of'
import type { HighlightNames } from '../../platform/highlight-names'
import type { Analysis, BackgroundToArticle, Handlers, PageArticle } from '../../platform/messages'

/*
 * A background that answers at once, for tests of the content script in a real browser. They put this module in place
 * of `platform/page-messaging`.
 */

/** What the session has sent to the background, by type, in order. */
export interface Sent {
  type: string
  ask: unknown
}

const sent: Sent[] = []
/** Answers for the page whether words can be seen. */
let canSee: (url: string, spans: PlacedSpan[]) => Promise<boolean> = async () => true
let analyse: (article: Article) => Promise<Analysis | null> = async (article) => read(article)

/** In place of the real one: `article` is analysed by rule of thumb, all else is written down and not answered. */
export async function askFromPage(type: string, ask: unknown): Promise<{ answer: unknown } | null> {
  sent.push({ type, ask })
  if (type === 'turned') return { answer: { known: true } }
  if (type === 'open') return { answer: { panel: true } }
  if (type !== 'article') return { answer: null }
  const { article } = ask as { article: Article }
  const analysis = await analyse(article)
  if (!analysis) return null
  if (analysis.outcome !== 'read') return { answer: analysis }
  const isSeen = await canSee(article.url, spansOf(analysis.statements, article))
  return { answer: isSeen ? analysis : { outcome: 'unseen' } }
}

let answers: Handlers<BackgroundToArticle, null> | null = null

/** In place of the real one: what the script for articles answers is asked by `askArticle`. */
export function answerAsPage(handlers: Handlers<BackgroundToArticle, null>, signal: AbortSignal): void {
  answers = handlers
  signal.addEventListener('abort', () => {
    if (answers === handlers) answers = null
  })
}

/** Asks the script for articles where what is selected stands; null where there is none. */
export const askSelected = () => answers?.selected(null, null) ?? null

/** Has the script for articles turn to the next statement, or the one before. */
export const askToStep = (by: 1 | -1) => answers?.step({ by }, null)

/** Lets a page be asked whether words can be seen, as the background asks. */
export function askToSee(page: typeof canSee): void {
  canSee = page
}

/** Every stretch in curly quotation marks is a statement, known by its words. */
export function read({ text }: Article): Analysis {
  const statements = [...text.matchAll(/“([^“”]+)”/g)].map((match): Statement => {
    const [, words = ''] = match
    const start = match.index + 1
    return {
      id: words,
      where: 'body',
      form: 'direct',
      confidence: 'high',
      basis: ['quote', 'named'],
      content: [{ text: words, start, end: start + words.length }],
      cue: null,
      speaker: null,
      via: [],
      sources: [],
    }
  })
  return { outcome: 'read', statements }
}

/** Has articles analysed in another way from now on, until `forget`; with null, nobody answers. */
export function analyseBy(way: (article: Article) => Promise<Analysis | null>): void {
  analyse = way
}

/** Under which names the highlights of the page go; null where no article was sent. */
export const names = (): HighlightNames | null => askings().at(-1)?.names ?? null

/** Articles sent so far. */
export const readings = (): Article[] => askings().map(({ article }) => article)

/** How they were sent: whether to be shown, and beside which others. */
export const askings = (): PageArticle[] =>
  sent.filter(({ type }) => type === 'article').map(({ ask }) => ask as PageArticle)

/** All else that was sent so far. */
export const tellings = (): Sent[] => sent.filter(({ type }) => type !== 'article')

/** Begins anew, as before the first test. */
export function forget(): void {
  sent.length = 0
  canSee = async () => true
  analyse = async (article) => read(article)
}
