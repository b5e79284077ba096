import { openEngineHost } from '../platform/engine-host'
import type { Answer, Ask, BackgroundToEngine, FinderToEngine, TracerToEngine } from '../platform/messages'
import { askEngine } from '../platform/messaging'

/** What the engine's host is asked at length. */
type LongTasks = Pick<BackgroundToEngine & TracerToEngine & FinderToEngine, 'analyse' | 'check' | 'find'>

/** How often its host may close in the midst of one task. */
const MOST_TRIES = 3

/**
 * Asks the engine, whose host is opened first where it is not there. Chrome may close it, or it may crash: where it has
 * gone without an answer, it is opened again and asked anew. Its own failures are answers.
 * @throws where it goes again and again, or cannot be opened; the signal's reason where it is aborted
 */
export async function askOpenEngine<T extends keyof LongTasks>(
  type: T,
  ask: Ask<LongTasks, T>,
  signal?: AbortSignal,
): Promise<Answer<LongTasks, T>> {
  let lost: unknown = new Error('the engine’s page closed')
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    await openEngineHost()
    signal?.throwIfAborted()
    try {
      // Nobody has answered where a page of the panel alone has heard the question.
      const answer: Answer<LongTasks, T> | undefined = await askEngine(type, ask)
      if (answer !== undefined) return answer
    } catch (error) {
      lost = error
    }
    signal?.throwIfAborted()
  }
  throw lost
}
