import {
  accountSegments,
  biographic,
  encyclopedias,
  socialHosts,
  staffSegments,
  topicSegments,
} from '../../languages/addresses'

/**
 * What an address looks like from the outside: a page with something to read, a section of a site, which may be either,
 * or a way to more of the same.
 */
export type AddressKind = 'page' | 'section' | 'topic' | 'profile'

/** Tells pages from lists of pages and from profiles, by their address alone. */
export function addressKind(href: string): AddressKind {
  if (!URL.canParse(href)) return 'topic'
  const { hostname, pathname, search } = new URL(href)
  const segments = pathname.split('/').filter((segment) => segment !== '')
  if (encyclopedias.test(hostname)) return 'profile'
  if (socialHosts.test(hostname)) return isPost(segments, search) ? 'page' : 'profile'
  if (isTopic(segments, search)) return 'topic'
  if (segments.some((segment) => staffSegments.test(segment))) return 'profile'
  return search === '' && isSection(segments) ? 'section' : 'page'
}

/** A post on a social host, rather than somebody's page: *finch/status/12*, not *company/orrin*. */
function isPost(segments: readonly string[], search: string): boolean {
  const isAccount = segments.length === 2 && accountSegments.test(segments[0] ?? '')
  return !isAccount && (segments.length >= 2 || search !== '')
}

/** A list of pages, or a front page: *topics/harbour*. */
function isTopic(segments: readonly string[], search: string): boolean {
  if (segments.length === 0) return search === ''
  return segments.length <= deepestTopic && segments.slice(0, -1).some((segment) => topicSegments.test(segment))
}

/** Path segments; an address with more is that of a page even where it leads through a topic. */
const deepestTopic = 4

/** A path of one plain word: *politics*. */
const isSection = (segments: readonly string[]): boolean =>
  segments.length === 1 && /^\p{Ll}+$/u.test(segments[0] ?? '')

/** Whether an address tells of itself that its page is about somebody: *…/jane-smith-is-now-a-fellow*. */
export function isBiography(href: string): boolean {
  if (!URL.canParse(href)) return false
  return biographic.test(new URL(href).pathname.split('/').findLast((segment) => segment !== '') ?? '')
}
