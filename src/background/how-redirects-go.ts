import { hasEverySite } from '../platform/permissions'
import { keepFromPrivateAddresses } from '../platform/private-rule'

/**
 * Whether the browser may follow redirects: where its rule keeps them from private addresses, which needs access to every
 * site. Else being sent on is an outcome.
 */
export async function howRedirectsGo(): Promise<'follow' | 'refuse'> {
  return (await hasEverySite()) && (await keepFromPrivateAddresses()) ? 'follow' : 'refuse'
}
