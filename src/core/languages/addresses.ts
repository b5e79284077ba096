/* What the words and hosts of an address tell of its page. They stand in the addresses of any language's pages. */

/** Path segments that list pages on a subject, a person or a place. */
export const topicSegments =
  /^(topics?|tags?|categor(y|ies)|sections?|people|persons?|authors?|profiles?|users?|thema|themen|temas?|sujet|tema|by|staff|contributors?|company|companies|quotes?|stocks?|symbol|team|teams|players?)$/iu
/** Hosts where a short path is somebody's page, a long one a post. */
export const socialHosts =
  /(^|\.)(twitter|x|facebook|instagram|tiktok|youtube|linkedin|threads|bsky|t|weibo|vk)\.(com|net|app|me|org)$/iu
/** Path segments that lead to what a body says of its own people. */
export const staffSegments =
  /^(bios?|biography|biographies|faculty|fellows?|scholars?|experts?|leadership|alumni|our-(team|people|staff)|about(-us)?)$/iu
/** Words of a last segment by which a page is about somebody, not by them. */
export const biographic = /(^|-)(who-is|is-now|bio|biography|obituary|fellow|joins-us)(-|$)/iu
export const encyclopedias = /(^|\.)(wikipedia|wikidata|britannica)\.(org|com)$/iu
/** Path segments of a social host before the name of somebody's page. */
export const accountSegments = /^(in|company|user|channel|c|groups?|pages?)$/iu
