import { loadAttributor } from '../core/attribution/load-attributor'
import type { Claim } from '../core/claims/claim-of'
import { compareWithRecord, type SourceChange } from '../core/export/compare-with-record'
import { addressOfHop, type LeftAlone, leftAlone, pageOfHop } from '../core/export/hops-again'
import type { PageRecord, RecordedTrace } from '../core/export/page-record'
import type { SavedText } from '../core/export/saved-text'
import { reasonOf } from '../core/reason-of'
import { sha256Of } from '../core/sha256-of'
import { checkSource } from '../core/trace/check/check-source'
import { prepareSource } from '../core/trace/match/prepare-source'
import type { Command } from './arguments'
import { type FetchSource, fetchSource } from './fetch-source'
import type { LoadedSource } from './load-source'
import type { Output } from './read-command'
import { readReport } from './read-report'
import { sourceOfAnswer } from './source-of-answer'

/** How one source of a report fares today. */
type Verified = { outcome: 'compared'; change: SourceChange } | { outcome: 'unread' | 'left'; reason: string }

/**
 * Checks a report again: asks for every source that was read in it, once, and says of each what has changed since. Of a
 * saved text, that it is still what was saved, and whether its page has the same text. Exit code: 0 where nothing has
 * changed, 1 where something has or could not be read, 2 where the file is no report.
 */
export async function verifyCommand(
  { report: path }: Extract<Command, { command: 'verify' }>,
  output: Output,
  fetch: FetchSource = fetchSource,
): Promise<number> {
  const report = await readReport(path)
  if (report.outcome === 'failed') {
    output.complain(`${path}: ${report.reason}.`)
    return 2
  }
  const load = onceEach(fetch)
  if (report.outcome === 'saved-text') return verifyText(report.saved, load, output)
  let code = 0
  for (const record of report.records) code = Math.max(code, await verifyRecord(record, load, output))
  return code
}

type Load = (href: string) => Promise<LoadedSource>

/** Asks each address once, whoever wants it. */
function onceEach(fetch: FetchSource): Load {
  const known = new Map<string, Promise<LoadedSource>>()
  const load = async (href: string): Promise<LoadedSource> => {
    const answer = await fetch(href)
    if (answer.outcome === 'failed') return answer
    try {
      return await sourceOfAnswer(answer, href)
    } catch (error) {
      return { outcome: 'failed', reason: `Whence failed on it (${reasonOf(error)})` }
    }
  }
  return (href) => {
    const loading = known.get(href) ?? load(href)
    known.set(href, loading)
    return loading
  }
}

async function verifyText(saved: SavedText, load: Load, { print }: Output): Promise<number> {
  const isWhole = (await sha256Of(saved.text)) === saved.sha256
  print(`${saved.url}, read ${saved.read}`)
  print(isWhole ? 'same      the saved text is what was saved' : 'changed   the saved text is not what was saved')
  const loaded = await load(saved.url)
  if (loaded.outcome === 'failed') {
    print(`unread    ${loaded.reason}`)
    return 1
  }
  const isSame = (await sha256Of(loaded.source.text)) === saved.sha256
  print(isSame ? 'same      the page has this text today' : 'changed   the page has another text today')
  return isWhole && isSame ? 0 : 1
}

async function verifyRecord(record: PageRecord, load: Load, { print }: Output): Promise<number> {
  const { article, statements, made } = record
  print(`${article.url || article.title}: ${statements.length} statements, report of ${made}`)
  const verify = hopVerifier(record, load, await loadAttributor())
  let changed = 0
  for (const { of, traces } of checksOf(record)) {
    for (const trace of traces) {
      for (const [i, hop] of trace.hops.entries()) {
        const verified = await verify(trace, i).catch(
          (error: unknown): Verified => ({ outcome: 'unread', reason: `Whence failed on it (${reasonOf(error)})` }),
        )
        if (!isUnchanged(verified)) changed++
        print(`${lineOf(verified)}  (${of}, ${addressOfHop(hop)})`)
      }
    }
  }
  changed += await verifyPage(record, load, print)
  print(changed === 0 ? 'Nothing has changed.' : `${changed} changed, or could not be read.`)
  return changed === 0 ? 0 : 1
}

/** What was checked, in the order of the record: of which statement or selected words, and what came of it. */
function checksOf({ statements, traces, searches = [], selections = [] }: PageRecord) {
  const found = (id: string) => searches.flatMap(({ statement, pages }) => (statement === id ? pages : []))
  return [
    ...statements.map(({ id }, at) => ({
      of: `statement ${at + 1}`,
      traces: [...traces.filter(({ statement }) => statement === id), ...found(id)],
    })),
    ...selections.map((selection, at) => ({
      of: `selected words ${at + 1}`,
      traces: [...selection.traces, ...(selection.search?.pages ?? [])],
    })),
  ]
}

const WHY_LEFT: Readonly<Record<LeftAlone, string>> = {
  tab: 'it was read in a tab of the reader’s own',
  copy: 'it was a copy of the archive’s',
  post: 'it was a post, had from its network',
}

function hopVerifier(
  record: PageRecord,
  load: Load,
  attribute: Awaited<ReturnType<typeof loadAttributor>>,
): (trace: RecordedTrace, at: number) => Promise<Verified> {
  return async (trace, at) => {
    const hop = trace.hops[at]
    if (!hop) return { outcome: 'left', reason: 'it is not recorded' }
    const left = leftAlone(hop)
    if (left) return { outcome: 'left', reason: WHY_LEFT[left] }
    const loaded = await load(addressOfHop(hop))
    if (loaded.outcome === 'failed') return { outcome: 'unread', reason: loaded.reason }
    const { source } = loaded
    const question = { statement: hop.statement, page: pageOfHop(record, trace, at), place: hop.place ?? null }
    const check = checkSource(question, prepareSource(source), { attribute })
    return { outcome: 'compared', change: compareWithRecord(hop, check, await sha256Of(source.text)) }
  }
}

const isUnchanged = (verified: Verified): boolean =>
  verified.outcome === 'left' ||
  (verified.outcome === 'compared' && verified.change.isSameClaim && verified.change.isSamePassage !== false)

function lineOf(verified: Verified): string {
  if (verified.outcome !== 'compared')
    return `${verified.outcome === 'unread' ? 'unread' : 'left  '}    ${verified.reason}`
  const { change } = verified
  const words = change.isSameClaim
    ? `${toldClaim(change.now)}, as recorded${change.isSamePassage === false ? ', in another passage' : ''}`
    : `was ${toldClaim(change.before)}, is ${toldClaim(change.now)}`
  const text = { true: 'the text is the same', false: 'the text has changed', null: 'no text was recorded' }
  return `${isUnchanged(verified) ? 'same   ' : 'changed'}   ${words}; ${text[`${change.isSameText}`]}`
}

const toldClaim = ({ outcome, caveats }: Claim): string => [outcome, ...caveats].join(', ')

/** Whether the page still has the statements' words. @returns how many it has not, 1 where it cannot be read */
async function verifyPage(
  { article, statements }: PageRecord,
  load: Load,
  print: (text: string) => void,
): Promise<number> {
  if (article.url === '') return 0
  const loaded = await load(article.url)
  if (loaded.outcome === 'failed') {
    print(`unread    the page itself: ${loaded.reason}`)
    return 1
  }
  const text = loaded.source.text.replace(/\s+/gu, ' ')
  const gone = statements.filter(({ content }) =>
    content.some((piece) => !text.includes(piece.text.replace(/\s+/gu, ' '))),
  )
  const stand = statements.length - gone.length
  print(
    `${gone.length === 0 ? 'same   ' : 'changed'}   the page has the words of ${stand} of ${statements.length} statements`,
  )
  return gone.length
}
