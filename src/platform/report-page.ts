import { browser } from './api'

/** The page that shows a report, within the extension. */
const PAGE = 'src/panel/report/report.html'

/** What a report is of: a tab's page, and of its statements these; null: all. */
export interface ReportOf {
  tabId: number
  statements: string[] | null
}

/** Opens the report on what was read in a tab, in a tab of its own. */
export async function openReport({ tabId, statements }: ReportOf): Promise<void> {
  const query = new URLSearchParams({ tab: String(tabId), ...(statements && { only: statements.join(' ') }) })
  await browser.tabs.create({ url: `${browser.runtime.getURL(PAGE)}?${query}` })
}

/** What a report's address asks for; null for an address that asks for nothing. */
export function reportOf(search: string): ReportOf | null {
  const query = new URLSearchParams(search)
  const tabId = Number(query.get('tab') ?? Number.NaN)
  if (!Number.isInteger(tabId)) return null
  return { tabId, statements: query.get('only')?.split(' ') ?? null }
}
