import { browser } from './api'

/** The page that shows a report, within the extension. */
const PAGE = 'src/panel/report/report.html'

/** A tab's page, and of its statements these; null: all. */
export interface ReportOfTab {
  tabId: number
  statements: string[] | null
}

/** Opens the report on what was read in a tab, in a tab of its own. */
export const openReport = ({ tabId, statements }: ReportOfTab): Promise<void> =>
  openReportPage({ tab: String(tabId), ...(statements && { only: statements.join(' ') }) })

/** @param asked what its address asks for: `asked-report.ts` reads it */
export async function openReportPage(asked: Record<string, string>): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL(PAGE)}?${new URLSearchParams(asked)}` })
}
