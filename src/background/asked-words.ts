import type { Reading, Statement } from '../core/model'
import { type AskedWords, readInquiries } from '../platform/inquiries'

/**
 * The statements of words that were checked in a tab, and of those that pages were found for: all, or those in the article
 * at this address.
 */
export async function askedStatements(tabId: number, url?: string): Promise<Statement[]> {
  return (await askedIn(tabId)).flatMap((each) => (url === undefined || each.url === url ? each.statement : []))
}

/** The article of a tab's page that asked words stand in; null where they are none of these readings. */
export async function articleOfAsked(tabId: number, id: string, readings: readonly Reading[]): Promise<Reading | null> {
  const asked = (await askedIn(tabId)).find(({ statement }) => statement.id === id)
  return readings.find(({ article }) => article.url === asked?.url) ?? null
}

async function askedIn(tabId: number): Promise<AskedWords[]> {
  const { asked, finds } = await readInquiries(tabId)
  return [...asked, ...finds]
}
