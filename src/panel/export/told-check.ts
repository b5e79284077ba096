import { withoutCredentials } from '../../core/address-parts'
import { copyOf, type DoneHop } from '../../core/claims/claims-of-traces'
import { type Block, type Run, words } from '../../core/export/told'
import type { Statement } from '../../core/model'
import type { DiffRun } from '../../core/trace/match/match'
import type { Check, Passage } from '../../core/trace/model'
import { copySides, type Sides } from '../../ui/check-words'
import { reportWords } from '../../ui/export-words'
import { compareWords, ownWordsOf } from '../../ui/fact-words'
import { momentAt } from '../../ui/format-day'
import { publisherLine } from '../../ui/publisher-line'
import { webAddress } from '../../ui/web-address'
import { diffView, type Segment } from '../checking/diff-view'
import { factsOf } from '../checking/facts'
import { hostOf } from '../checking/host-of'
import { nearContext, passageRuns } from '../checking/passage-view'
import { passagesOf } from '../checking/passages-of'
import { type Remark, remarksOfHop } from '../checking/remarks'
import { dayOfCopy, headOfHop, type ResultHead, saysOfVersion } from '../checking/result-head'

/** Everything that is told of one source: the outcome, what to bear in mind, the passage, the differences, when it was read. */
export function toldHop(hop: DoneHop, sides: Sides, level: 2 | 3): Block[] {
  const copy = copyOf(hop)
  const head = headOfHop(hop, sides)
  const title: Block = { kind: 'heading', level, text: `${head.title}: ${hostOf(hop.href)}` }
  if (!copy) return [title, ...toldCheck(hop, sides)]
  return [
    title,
    { kind: 'paragraph', runs: words(head.says) },
    ...toldCheck(hop, sides, head),
    { kind: 'paragraph', runs: [{ text: reportWords.copyOf({ day: dayOfCopy(copy) }), look: 'strong' }] },
    ...toldCheck(copy, copySides(sides), head),
  ]
}

/** @param head what was told over it, and is not told again */
function toldCheck(hop: DoneHop, sides: Sides, head: ResultHead | null = null): Block[] {
  const { check, statement } = hop
  const sentence = saysOfVersion(hop, sides, head)
  return [
    ...(sentence === '' ? [] : [{ kind: 'paragraph' as const, runs: words(sentence) }]),
    ...list(remarksOfHop(hop, sides).map(toldRemark)),
    ...facts(hop, sides),
    ...passagesOf(check).flatMap((passage) => toldPassage(passage, check)),
    ...(check.outcome === 'found' ? toldDifferences(check.diff, statement) : []),
    ...(check.outcome === 'otherLanguage' && check.translation
      ? [{ kind: 'paragraph' as const, runs: words(`${compareWords.translated}: ${check.translation}`) }]
      : []),
  ]
}

const toldRemark = ({ strong, rest }: Remark): Run[] => [
  ...(strong === '' ? [] : [{ text: strong, look: 'strong' as const }]),
  ...(strong === '' || rest === '' ? [] : [{ text: ' ' }]),
  ...(rest === '' ? [] : [{ text: rest }]),
]
const list = (items: Run[][]): Block[] => (items.length === 0 ? [] : [{ kind: 'list', items }])

/** The source with its address, what is told of it, when it was read, and what its text was. */
function facts({ check, href, at }: DoneHop, sides: Sides): Block[] {
  const source = 'source' in check ? check.source : null
  const address = source?.url ?? withoutCredentials(href)
  const name = source ? [publisherLine(source), source.title].filter(Boolean).join(', ') : ''
  const rows = [
    { term: reportWords.source, runs: [...(name ? words(`${name}, `) : []), linked(address)] },
    ...factsOf(check, sides).map(({ term, text }) => ({ term, runs: words(text) })),
    ...('own' in check && check.own ? [{ term: ownWordsOf(sides), runs: words(check.own.words) }] : []),
    ...(at === undefined ? [] : [{ term: reportWords.read, runs: words(momentAt(at)) }]),
    ...(source?.evidence ? [{ term: reportWords.hash, runs: words(source.evidence.sha256) }] : []),
  ]
  return [{ kind: 'facts', rows }]
}

/** An address as it may be handed on: a link where it is one of the web. */
export function linked(address: string, text = address): Run {
  const href = webAddress(address)?.href
  return href === undefined ? { text } : { text, href }
}

function toldPassage(passage: Passage, check: Check): Block[] {
  const { before, after: rest } = nearContext(passage)
  const runs: Run[] = [
    { text: before },
    ...passageRuns(passage).map(({ text, isMarked }): Run => (isMarked ? { text, look: 'mark' } : { text })),
    { text: rest },
  ].filter(({ text }) => text !== '')
  const language = 'source' in check ? check.source.language : ''
  return [
    { kind: 'paragraph', runs: [linked(passage.href, reportWords.passage)] },
    { kind: 'quote', paragraphs: [runs], language },
  ]
}

/** Both sides of a comparison where they differ; the words of either are set apart. */
function toldDifferences(diff: readonly DiffRun[], statement: Statement): Block[] {
  if (!diff.some(({ kind }) => kind !== 'same') || statement.form === 'indirect') return []
  const { there, here } = diffView(diff)
  return [
    { kind: 'paragraph', runs: [{ text: reportWords.differs, look: 'strong' }] },
    {
      kind: 'facts',
      rows: [
        { term: reportWords.onPage, runs: here.map(asRun('here')) },
        { term: reportWords.atSource, runs: there.map(asRun('there')) },
      ],
    },
  ]
}

const asRun =
  (look: 'here' | 'there') =>
  ({ text, look: segment }: Segment): Run => {
    if (segment === 'same') return { text }
    // What is left out on one side stands on the other.
    return segment === 'gap' ? { text: '' } : { text, look }
  }
