/**
 * What an address looks like from the outside: a page with something to read, a section of a site, which may be either,
 * or a way to more of the same.
 */
export type AddressKind = 'page' | 'section' | 'topic' | 'profile'

/** Path segments that list pages on a subject, a person or a place. */
const topicSegments =
  /^(topics?|tags?|categor(y|ies)|sections?|people|persons?|authors?|profiles?|users?|thema|themen|temas?|sujet|tema|by|staff|contributors?|company|companies|quotes?|stocks?|symbol|team|teams|players?)$/iu
/** Hosts where a short path is somebody's page, a long one a post. */
const socialHosts =
  /(^|\.)(twitter|x|facebook|instagram|tiktok|youtube|linkedin|threads|bsky|t|weibo|vk)\.(com|net|app|me|org)$/iu
/** Path segments that lead to what a body says of its own people. */
const staffSegments =
  /^(bios?|biography|biographies|faculty|fellows?|scholars?|experts?|leadership|alumni|our-(team|people|staff)|about(-us)?)$/iu
/** Words of a last segment by which a page is about somebody, not by them. */
const biographic = /(^|-)(who-is|is-now|bio|biography|obituary|fellow|joins-us)(-|$)/iu
const encyclopedias = /(^|\.)(wikipedia|wikidata|britannica)\.(org|com)$/iu

/** Tells pages from lists of pages and from profiles, by their address alone. */
export function addressKind(href: string): AddressKind {
  if (!URL.canParse(href)) return 'topic'
  const { hostname, pathname, search } = new URL(href)
  if (encyclopedias.test(hostname)) return 'profile'
  const segments = pathname.split('/').filter((segment) => segment !== '')
  if (socialHosts.test(hostname)) {
    const account = segments.length === 2 && /^(in|company|user|channel|c|groups?|pages?)$/iu.test(segments[0] ?? '')
    return !account && (segments.length >= 2 || search !== '') ? 'page' : 'profile'
  }
  if (segments.slice(0, -1).some((segment) => topicSegments.test(segment)) && segments.length <= 4) return 'topic'
  if (segments.length === 0 && search === '') return 'topic'
  if (segments.some((segment) => staffSegments.test(segment))) return 'profile'
  return segments.length === 1 && search === '' && /^\p{Ll}+$/u.test(segments[0] ?? '') ? 'section' : 'page'
}

/** Whether an address tells of itself that its page is about somebody: *…/jane-smith-is-now-a-fellow*. */
export function isBiography(href: string): boolean {
  if (!URL.canParse(href)) return false
  return biographic.test(new URL(href).pathname.split('/').findLast((segment) => segment !== '') ?? '')
}
