import type { Reading, Statement } from '../core/model'
import { readInquiries } from '../platform/inquiries'

/** The statements of words that were checked in a tab: all, or those in the article at this address. */
export async function askedStatements(tabId: number, url?: string): Promise<Statement[]> {
  const { asked } = await readInquiries(tabId)
  return asked.flatMap((each) => (url === undefined || each.url === url ? each.statement : []))
}

/** The article of a tab's page that asked words stand in; null where they are none of these readings. */
export async function articleOfAsked(tabId: number, id: string, readings: readonly Reading[]): Promise<Reading | null> {
  const asked = (await readInquiries(tabId)).asked.find(({ statement }) => statement.id === id)
  return readings.find(({ article }) => article.url === asked?.url) ?? null
}
