import { browser, ownOrigin } from './api'
import { ANY_ADDRESS, withinOrigin } from './hold-patterns'
import { stopAddress } from './private-rule'

/** Identifiers of this rule's two halves, away from those of the rule against private addresses. */
const BEYOND = 1000
const WITHIN = 1001

/**
 * For the time of one request, keeps the extension's own requests within one origin: what leads further is turned round
 * to a file of the extension before it is sent. The browser tells nothing of a redirect that fails, but so it can be
 * seen whether it left its site.
 * @param origin `https://sho.test`; null: as usual again
 * @returns whether it holds; false where the browser has refused it
 */
export async function holdWithin(origin: string | null): Promise<boolean> {
  const condition = { tabIds: [-1], initiatorDomains: [new URL(ownOrigin).host] }
  const own = withinOrigin(origin ?? '')
  const addRules = [
    {
      id: BEYOND,
      priority: 2,
      action: { type: 'redirect' as const, redirect: { regexSubstitution: `${stopAddress}?\\1` } },
      condition: { regexFilter: ANY_ADDRESS, ...condition },
    },
    { id: WITHIN, priority: 3, action: { type: 'allow' as const }, condition: { regexFilter: own, ...condition } },
  ]
  try {
    await browser.declarativeNetRequest.updateSessionRules({
      removeRuleIds: [BEYOND, WITHIN],
      addRules: origin === null ? [] : addRules,
    })
    return true
  } catch {
    return false
  }
}
