import { browser, ownOrigin } from './api'
import { turns } from './turns'

/** Where an error of Whence's own came up. */
export type ProblemPlace = 'background' | 'engine' | 'panel' | 'options' | 'memory' | 'welcome'

/** An error of Whence's own, as it is kept: on this computer, in memory, until the browser is closed. */
export interface Problem {
  where: ProblemPlace
  /** ISO 8601. */
  at: string
  /** What kind of error: `TypeError`. */
  name: string
  /** May have words of a page in it. */
  message: string
  /** Where in Whence's own files, the innermost first: `assets/panel-a1b2.js:1:204`. Of nothing else. */
  places: string[]
}

/** Of each context, the last so many. */
const MOST_PROBLEMS = 10
/** UTF-16 units of a message that are kept. */
const MESSAGE_UNITS = 300
/** Of each error. */
const MOST_PLACES = 8

const PLACES: readonly ProblemPlace[] = ['background', 'engine', 'panel', 'options', 'memory', 'welcome']
/** One entry for each context, so that none writes over another's. */
const keyOf = (where: ProblemPlace) => `problems:${where}`
const inTurn = turns()

/** Keeps the errors that nobody catches in this context from now on. The browser tells of them as it did before. */
export function collectProblems(where: ProblemPlace): void {
  hearProblems(where, (problem) => void keepProblem(problem))
}

/** The same, for a context that cannot keep them itself. */
export function hearProblems(where: ProblemPlace, tell: (problem: Problem) => void): void {
  const hear = (error: unknown) => tell(problemOf(where, error, new Date()))
  globalThis.addEventListener('error', ({ error, message }) => hear(error ?? message))
  globalThis.addEventListener('unhandledrejection', ({ reason }) => hear(reason))
}

/** Keeps an error, and the last ones before it. Never rejects: where there is no room, it is not kept. */
export function keepProblem(problem: Problem): Promise<void> {
  const { where } = problem
  return inTurn(async () => {
    const problems = [...(await readOf(where)), problem].slice(-MOST_PROBLEMS)
    await browser.storage.session.set({ [keyOf(where)]: problems })
  }).catch(() => undefined)
}

/** The errors of all contexts, the newest first. */
export async function readProblems(): Promise<Problem[]> {
  const problems = (await Promise.all(PLACES.map(readOf))).flat()
  return problems.sort((a, b) => (a.at < b.at ? 1 : Number(a.at > b.at) * -1))
}

async function readOf(where: ProblemPlace): Promise<Problem[]> {
  const kept = (await browser.storage.session.get(keyOf(where)))[keyOf(where)]
  return Array.isArray(kept) ? kept : []
}

/** What is kept of an error. */
export function problemOf(where: ProblemPlace, error: unknown, now: Date): Problem {
  const known = error instanceof Error ? error : null
  return {
    where,
    at: now.toISOString(),
    name: String(known?.name ?? typeof error).slice(0, MESSAGE_UNITS),
    message: String(known?.message ?? error).slice(0, MESSAGE_UNITS),
    places: placesIn(known?.stack ?? ''),
  }
}

/** The places in files of the extension that a stack names. What else stands in one, a message say, is left out. */
function placesIn(stack: string): string[] {
  const places = stack.split(ownOrigin).slice(1)
  return places.flatMap((rest) => /^[\w./-]+:\d+:\d+/.exec(rest)?.[0] ?? []).slice(0, MOST_PLACES)
}

/** Version of Whence, as the browser has it installed. */
export const ownVersion = (): string => browser.runtime.getManifest().version
