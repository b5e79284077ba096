import { hostnameOf } from '../core/address-parts'
import type { UnreadableReason } from '../core/trace/model'
import type { Answer, Ask, FinderToEngine } from '../platform/messages'
import type { RunSourceTask, SourceLoader } from './load-source'
import type { HitsToRead } from './worker-protocol'

type Found = Answer<FinderToEngine, 'find'>

/** What searching hangs on. */
export interface FinderTools {
  loader: Pick<SourceLoader, 'ask'>
  run: RunSourceTask
}

/** Carries out searches: asks a collection, or reads what a search engine has listed. What fails is an outcome. */
export async function find({ tab, question }: Ask<FinderToEngine, 'find'>, tools: FinderTools): Promise<Found> {
  const host = question.from === 'collection' ? hostnameOf(question.address) : ''
  const failed = (reason: UnreadableReason, at = host): Found => ({ outcome: 'failed', reason, host: at })
  const { signal } = new AbortController()
  try {
    if (question.from !== 'collection') return await read(question)
    const { place, address, redirects } = question
    const answer = await tools.loader.ask(address, redirects, { tab, signal, onStep: () => {} })
    if (answer.outcome !== 'fetched') return failed(answer.reason, answer.host || host)
    const { bytes, contentType } = answer
    return await read({ from: 'collection', place, address, body: { bytes, contentType } })
  } catch {
    return failed('failed')
  }

  async function read(ask: HitsToRead): Promise<Found> {
    const outcome = await tools.run('hits', ask, { tab, signal })
    if (!outcome.done) return failed(outcome.why === 'too-long' ? 'too-complex' : 'failed')
    // What answers otherwise than is documented has changed, or is a page that asks to sign in.
    return outcome.answer ? { outcome: 'hits', hits: outcome.answer } : failed('unsupported-type')
  }
}
