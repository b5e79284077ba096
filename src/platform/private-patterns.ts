import { LOCAL_ENDINGS } from '../core/trace/source/private-address'

/** Any number of an IPv4 address. */
const N = '\\d+'

/** The blocks of `PRIVATE_BLOCKS`, in the one form in which browsers write IPv4. */
const IPV4 = [
  `(?:0|10|127)\\.${N}\\.${N}\\.${N}`,
  `(?:169\\.254|192\\.168|172\\.(?:1[6-9]|2\\d|3[01])|198\\.1[89])\\.${N}\\.${N}`,
  `(?:100\\.(?:6[4-9]|[7-9]\\d|1[01]\\d|12[0-7])\\.${N}|192\\.0\\.0)\\.${N}`,
  `2(?:2[4-9]|[3-5]\\d)\\.${N}\\.${N}\\.${N}`,
]
const IPV6 = ['\\[[^/?#]*\\]']
const BARE_LABEL = ['[^/?#@:.\\[\\]]+\\.*']
const ENDINGS = [`(?:[^/?#@:]+\\.)?(?:${LOCAL_ENDINGS.map((ending) => ending.replaceAll('.', '\\.')).join('|')})\\.*`]

/**
 * Regular expressions (RE2) for what `isPrivateAddress` refuses, over whole addresses as browsers write them, for rules
 * that the browser itself keeps: redirects never come by our own code. Several, since Chrome takes only small ones.
 * A test holds both to the same.
 */
export const PRIVATE_PATTERNS: readonly string[] = [...IPV4, ...IPV6, ...BARE_LABEL, ...ENDINGS].map(
  (host) => `^https?://(?:[^/?#@]*@)?${host}(?::\\d+)?(?:[/?#]|$)`,
)
