import { rememberedPage } from '../core/remembered/remembered-page'
import { readInquiries } from '../platform/inquiries'
import { readSettings } from '../platform/kept-settings'
import { troubleOf } from '../platform/memory/memory-database'
import { keepPage } from '../platform/memory/memory-store'
import { noteTrouble } from '../platform/memory/memory-trouble'
import { isPrivateTab } from '../platform/private-tabs'
import { readTabState } from '../platform/tab-states'
import { readTraces } from '../platform/traces'
import { onceMore } from './once-more'

/** Units of JSON of a megabyte: most letters take a byte on disk. */
const MEGABYTE = 1_000_000

/**
 * Keeps the article that the panel shows of a tab, what came of checking it, and what was searched, where the reader wants that remembered.
 * Never of a private window. What cannot be kept is told where the memory is shown.
 */
export const remember = onceMore(async (tabId) => {
  const { memory } = await readSettings()
  if (memory === 0 || (await isPrivateTab(tabId)) !== false) return
  const [state, traces, { finds }] = await Promise.all([readTabState(tabId), readTraces(tabId), readInquiries(tabId)])
  if (state?.status !== 'read') return
  const { reading } = state
  const page = rememberedPage({ reading, statements: reading.statements, traces, finds, made: Date.now() })
  if (!page) return
  const trouble = await keepPage(page, memory * MEGABYTE).then(() => null, troubleOf)
  await noteTrouble(trouble)
})
