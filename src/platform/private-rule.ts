import { browser, ownOrigin } from './api'
import { PRIVATE_PATTERNS } from './private-patterns'

/**
 * The browser's own rule that keeps the extension's requests from private addresses, those too that a redirect leads
 * to: the request is turned round to a file of the extension before it is sent. (A rule may simply block it, but then
 * nothing tells the refusal from a broken connection.) Seen in Chromium 156 and Firefox 153: in Chromium `fetch` gets
 * the file, so `response.url` tells; Firefox does not hand it out, `fetch` fails, and the entry of the request in the
 * resource timings has the status 200.
 *
 * It holds for requests of this extension alone, from outside of tabs (`tabIds: [-1]`), and only where the extension
 * may read every site: a rule has no more access than the extension. It lives as long as the browser's session.
 */
const STOP_PAGE = 'stopped.txt'

/** Where a request for a private address ends: what a `response.url` is compared with. */
export const stopAddress = ownOrigin + STOP_PAGE

/**
 * Sees to it that the rule is there. Asked before each request, since rules are gone with the browser's session and
 * what is not there does not hold.
 * @returns whether it is; false where the browser has refused it
 */
export async function keepFromPrivateAddresses(): Promise<boolean> {
  try {
    if (!(await isThere())) await set()
    return await isThere()
  } catch {
    return false
  }
}

const { declarativeNetRequest } = browser

async function isThere(): Promise<boolean> {
  const rules = await declarativeNetRequest.getSessionRules()
  return wanted().every(({ id, condition }) =>
    rules.some((rule) => rule.id === id && rule.condition.regexFilter === condition.regexFilter),
  )
}

async function set(): Promise<void> {
  const old = await declarativeNetRequest.getSessionRules()
  await declarativeNetRequest.updateSessionRules({ removeRuleIds: old.map(({ id }) => id), addRules: wanted() })
}

function wanted() {
  return PRIVATE_PATTERNS.map((regexFilter, at) => ({
    id: at + 1,
    priority: 1,
    action: { type: 'redirect' as const, redirect: { extensionPath: `/${STOP_PAGE}` } },
    condition: { regexFilter, tabIds: [-1], initiatorDomains: [new URL(ownOrigin).host] },
  }))
}
