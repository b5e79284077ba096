import { hasCredentials, hostnameOf, isWebAddress, withoutRootDot } from '../core/address-parts'
import { reasonOf } from '../core/reason-of'
import { hostsOf } from '../core/trace/hop/hosts-of'
import type { Check } from '../core/trace/model'
import { isPrivateAddress } from '../core/trace/source/private-address'
import { unreadable } from '../core/trace/source/unreadable'
import type { Ask, PanelToBackground } from '../platform/messages'
import { maySend } from '../platform/permissions'
import { askOpenEngine } from './ask-open-engine'
import { howRedirectsGo } from './how-redirects-go'

/** No tab of the browser has this number: what a report asks is asked for none. */
const NO_TAB = -1

/**
 * Checks one source of a report again, as the reader asks for it on the page that shows the report, or the memory. The
 * same that holds for every check holds for it: nothing is sent before the browser says that it may be. Never rejects.
 */
export async function checkAgain({
  href,
  statement,
  page,
  place,
  since,
}: Ask<PanelToBackground, 'checkAgain'>): Promise<Check> {
  const host = hostnameOf(href)
  if (!isWebAddress(href)) return unreadable('unsupported-type', host)
  if (isPrivateAddress(href)) return unreadable('private-address', host)
  if (hasCredentials(href)) return unreadable('credentials', host)
  for (const asked of hostsOf(href)) if (!(await maySend(asked))) return unreadable('permission', asked)
  try {
    const fetching = { from: 'web', redirects: await howRedirectsGo(), since } as const
    const question = { hop: { href: withoutRootDot(href), statement }, page, place, fetching }
    return await askOpenEngine('check', { job: `again ${crypto.randomUUID()}`, tab: NO_TAB, question })
  } catch (error) {
    return unreadable('failed', host, { detail: reasonOf(error) })
  }
}
