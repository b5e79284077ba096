import { networks } from '../../languages/outlets/networks'
import { outletNamed } from '../../languages/outlets/outlets'
import type { Span, Via, ViaKind } from '../../model'
import type { Adjunct, NounClass, NounPhrase } from '../chunks/chunk'
import { type NameReader, textOf } from '../parties/base-names'
import type { Token } from '../words/token'

/** A station between speaker and page, with its place in the article's text. */
export type Station = Via & Span

const KINDS = new Set<NounClass>(['interview', 'event', 'broadcast', 'post', 'statement', 'document', 'outlet'])
const isStation = (nounClass: NounClass): nounClass is Extract<NounClass, ViaKind> => KINDS.has(nounClass)

/** The stations that phrases of occasion tell: *in einem Interview*, *gegenüber der Zeitung „Lorne Kurier“*. */
export function stationsOf(
  text: string,
  tokens: readonly Token[],
  occasions: readonly Adjunct[],
  names: NameReader,
): Station[] {
  return occasions.flatMap(({ object }) => {
    const first = object && tokens[object.from]
    const last = object && tokens[object.to - 1]
    const kind = object?.nounClass ?? null
    if (!first || !last || !isStation(kind)) return []
    const span = { start: first.start, end: last.end, mention: text.slice(first.start, last.end) }
    const { name, outlet } = nameOf(text, tokens, object, names)
    if (outlet) return [{ ...span, name: outlet.name, kind: 'outlet' }]
    return [{ ...span, name, kind }, ...compoundedOutlet(tokens[object.core.to - 1])]
  })
}

/** What a station is called, in the nominative, and the outlet that is called so. */
function nameOf(text: string, tokens: readonly Token[], object: NounPhrase, names: NameReader) {
  if (!object.name) return { name: names.described(text, tokens, object), outlet: undefined }
  const written = textOf(tokens, object.name)
  const name = networks.has(written) ? written : names.name(tokens, object.name, false).text
  return { name, outlet: outletNamed(written) ?? outletNamed(name) }
}

/** *im **DW**-Interview*: the outlet that a hyphen ties to a noun before it. */
function compoundedOutlet(noun: Token | undefined): Station[] {
  const [mention = '', other] = noun?.text.split(/[-‑]/u) ?? []
  const outlet = other && noun ? outletNamed(mention) : undefined
  return outlet && noun
    ? [{ mention, start: noun.start, end: noun.start + mention.length, name: outlet.name, kind: 'outlet' }]
    : []
}
