import { browser } from './api'
import { openReportPage, type ReportOfTab } from './report-page'

/** Where session storage has what is to be reported on of the memory: all that was asked for. */
const ORDERS = 'reports'
/** So many are kept, for reports that are loaded anew; those asked for first go first. */
const MAX_ORDERS = 5

/** What was chosen of a page that is remembered. */
export interface ChosenOfPage {
  /** The page's address. */
  url: string
  /** `Statement.id` of each chosen statement. */
  ids: string[]
}

/** What a report is of: a tab's page, or pages that are remembered. */
export type ReportOf = ({ of: 'tab' } & ReportOfTab) | { of: 'memory'; order: string }

interface Order {
  id: string
  chosen: readonly ChosenOfPage[]
}

/** Opens the report on pages that are remembered. @throws where the browser has no room to say which */
export async function openMemoryReport(chosen: readonly ChosenOfPage[]): Promise<void> {
  const id = crypto.randomUUID()
  const before = await readOrders()
  await browser.storage.session.set({ [ORDERS]: [...before, { id, chosen }].slice(-MAX_ORDERS) })
  await openReportPage({ memory: id })
}

/** What was chosen for such a report; null where that is gone. Never rejects. */
export const readOrder = async (id: string): Promise<readonly ChosenOfPage[] | null> =>
  (await readOrders().catch(() => [])).find((order) => order.id === id)?.chosen ?? null

/** What a report's address asks for; null for an address that asks for nothing. */
export function reportOf(search: string): ReportOf | null {
  const query = new URLSearchParams(search)
  const order = query.get('memory')
  if (order !== null) return { of: 'memory', order }
  const tab = query.get('tab') ?? ''
  if (!/^\d+$/.test(tab)) return null
  return { of: 'tab', tabId: Number(tab), statements: query.get('only')?.split(' ') ?? null }
}

async function readOrders(): Promise<Order[]> {
  const { [ORDERS]: orders } = await browser.storage.session.get(ORDERS)
  return (orders as Order[] | undefined) ?? []
}
