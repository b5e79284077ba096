import { isAgency, outletNamed } from './outlets'

/** Words after an agency's name that say what its own do there: *AP Sports Writer*. */
const office = /(?<!\s)\s+(?:\p{L}+\s+)?(?:writer|reporter|correspondent|staff|editor)s?$/iu

/**
 * The news agency that a byline credits, in full, where the page's outlet is another: *By Ann Finch, AP Sports Writer* →
 * *Associated Press*. null where there is none. Such a page is the agency's report, carried on.
 */
export function creditedAgency({ byline, outlet }: { byline: string; outlet: string }): string | null {
  for (const part of byline.split(/[,;|/·&()]|\s(?:and|for|with)\s/u)) {
    const agency = outletNamed(
      part
        .replace(/^\s*by\s+/iu, '')
        .replace(office, '')
        .trim(),
    )
    if (agency && isAgency(agency) && outletNamed(outlet) !== agency) return agency.name
  }
  return null
}
