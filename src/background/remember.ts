import { rememberedPage } from '../core/remembered/remembered-page'
import { selectedStatements } from '../core/selection/selected-statements'
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
 * Keeps the article that the panel shows of a tab, what came of checking it, what was searched, and what the reader asked
 * about selected words, where they want that remembered.
 * Never of a private window. What cannot be kept is told where the memory is shown.
 */
export const remember = onceMore(async (tabId) => {
  const { memory } = await readSettings()
  if (memory === 0 || (await isPrivateTab(tabId)) !== false) return
  const [state, traces, inquiries] = await Promise.all([readTabState(tabId), readTraces(tabId), readInquiries(tabId)])
  if (state?.status !== 'read') return
  const { reading } = state
  const { finds } = inquiries
  const selected = selectedStatements(reading, inquiries)
  const page = rememberedPage({ reading, statements: reading.statements, traces, finds, selected, made: Date.now() })
  if (!page) return
  const trouble = await keepPage(page, memory * MEGABYTE).then(() => null, troubleOf)
  await noteTrouble(trouble)
})
