import { type Attributor, loadAttributor } from '../core/attribution/load-attributor'
import { median } from '../core/median'
import type { Article } from '../core/model'
import type { Command } from './arguments'
import { loadInput } from './load-input'
import type { Output } from './read-command'
import { articleOfInput } from './read-input'
import { repeatArticle } from './repeat-article'

/**
 * Rounds of reading: the median of those that count is told. Before them the compiler has to settle, which takes words
 * rather than rounds: after 4,000 of them a page still takes twice as long as after 40,000. A round over few articles goes over them
 * until it has words enough to be timed.
 */
const RUNS = { warmUp: 10, counted: 9 }
const WARM_WORDS = 40_000
const ROUND_WORDS = 4_000
/** How many times longer a text is made to see whether its time grows alike. */
const TIMES = 64
/** Articles that are made longer, spread evenly from the shortest to the longest, and runs of each, one to warm up. */
const LENGTHENED = 3
const LONG_RUNS = { warmUp: 1, counted: 3 }

/**
 * Measures the analysis alone, warm, as the engine's worker runs it: milliseconds for 1,000 words over all files, and
 * how much more a much longer text costs. Gives the exit code.
 */
export async function measureCommand(
  { files }: Extract<Command, { command: 'measure' }>,
  output: Output,
): Promise<number> {
  const articles: Article[] = []
  for (const path of files) {
    const input = await loadInput(path)
    if (input.outcome === 'failed') output.complain(`${path}: ${input.reason}.`)
    else articles.push(articleOfInput(input, ''))
  }
  const words = articles.reduce((sum, { text }) => sum + countWords(text), 0)
  if (words === 0) {
    output.complain('There are no words to measure with.')
    return 1
  }
  const attribute = await loadAttributor()
  const times = Math.ceil(ROUND_WORDS / words)
  const round = Array.from({ length: times }, () => articles).flat()
  const warmUp = Math.max(RUNS.warmUp, Math.ceil(WARM_WORDS / (words * times)))
  const runs = runsOf(attribute, round, { ...RUNS, warmUp })
  const [byClock, byProcessor] = (['clock', 'processor'] as const).map((time) =>
    runs.map((run) => (1000 * run[time]) / (words * times)),
  ) as [number[], number[]]
  output.print(
    `${median(byClock).toFixed(2)} ms for 1,000 words, warm (median of ${RUNS.counted} runs, ` +
      `from ${Math.min(...byClock).toFixed(2)} to ${Math.max(...byClock).toFixed(2)}; ` +
      `${median(byProcessor).toFixed(2)} ms of processor time on all threads; ` +
      `${articles.length === 1 ? '1 page' : `${articles.length} pages`}, ${Math.round(words).toLocaleString('en-GB')} words)`,
  )
  const growth = spread(articles.filter(({ text }) => countWords(text) > 0)).map((article) =>
    growthOf(attribute, article),
  )
  output.print(
    `${median(growth).toFixed(0)} times as long for a text ${TIMES} times as long ` +
      `(median of ${growth.length}, at most ${Math.max(...growth).toFixed(0)})`,
  )
  return articles.length === files.length ? 0 : 1
}

/** Ms of one run. */
interface Run {
  /** By the clock: what a reader waits. A busy machine's other work is in it. */
  clock: number
  /** Of the whole process: what its other threads do at the same time, compiling and collecting garbage, is in it. */
  processor: number
}

/** How many times as long an article takes that is `TIMES` as long, in processor time. */
function growthOf(attribute: Attributor, article: Article): number {
  const oneByOne = Array.from({ length: TIMES }, () => article)
  const time = (articles: readonly Article[]) =>
    median(runsOf(attribute, articles, LONG_RUNS).map(({ processor }) => processor))
  return (TIMES * time([repeatArticle(article, TIMES)])) / time(oneByOne)
}

/** The runs over all articles that count. */
function runsOf(
  attribute: Attributor,
  articles: readonly Article[],
  { warmUp, counted }: { warmUp: number; counted: number },
): Run[] {
  const run = () => {
    const start = process.cpuUsage()
    const began = performance.now()
    for (const article of articles) attribute(article)
    const clock = performance.now() - began
    const { user, system } = process.cpuUsage(start)
    return { clock, processor: (user + system) / 1000 }
  }
  for (let i = 0; i < warmUp; i++) run()
  return Array.from({ length: counted }, run)
}

function spread(articles: readonly Article[]): Article[] {
  const sorted = [...articles].sort((a, b) => a.text.length - b.text.length)
  const count = Math.min(LENGTHENED, sorted.length)
  const picked = Array.from({ length: count }, (_, k) => sorted[Math.floor(((k + 0.5) * sorted.length) / count)])
  return picked.filter((article) => article !== undefined)
}

/** Words of a text. Where they are not parted by spaces, or hold much, characters are counted: two of them for a word. */
function countWords(text: string): number {
  const characters = text.match(eastAsian)?.length ?? 0
  return (text.replace(eastAsian, ' ').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu)?.length ?? 0) + characters / 2
}
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
