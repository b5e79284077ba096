import { loadAttributor } from '../core/attribution/load-attributor'
import type { Article } from '../core/model'
import type { Analysis } from '../platform/messages'
import type { WorkerAnswer, WorkerQuestion } from './worker-protocol'

/** Loads while the first article is still on its way. */
const attributor = loadAttributor()

addEventListener('message', async ({ data: { id, article } }: MessageEvent<WorkerQuestion>) => {
  postMessage({ id, analysis: await analyse(article) } satisfies WorkerAnswer)
})

async function analyse(article: Article): Promise<Analysis> {
  try {
    const attribute = await attributor
    return { outcome: 'read', statements: attribute(article) }
  } catch (error) {
    return { outcome: 'failed', reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
  }
}
