import type { Chunk, NounPhrase } from '../../attribution/chunks/chunk'
import type { Token } from '../../attribution/words/token'

/** What ends the stretch in which a verb of speech has its subject and whom it is said to. */
const ENDS: ReadonlySet<Chunk['type']> = new Set(['mark', 'opener', 'quotation'])

/**
 * Makes of outlets that somebody tells something what *to* makes of them elsewhere: *заявил он ТАСС*, *powiedział PAP Jan
 * Kowalski*, *сказал газете «Вести» мэр*, *рассказала «Науке» автор*. A name tells no case; it is whom somebody tells where
 * somebody else does.
 */
export function withAddressees(
  chunks: readonly Chunk[],
  tokens: readonly Token[],
  isReporting: (lemma: string) => boolean,
): Chunk[] {
  const read: Chunk[] = []
  let from = 0
  for (let at = 0; at <= chunks.length; at++) {
    const chunk = chunks[at]
    if (chunk && !ENDS.has(chunk.type)) continue
    read.push(...inStretch(chunks.slice(from, at), tokens, isReporting))
    if (chunk) read.push(chunk)
    from = at + 1
  }
  return read
}

function inStretch(
  chunks: readonly Chunk[],
  tokens: readonly Token[],
  isReporting: (lemma: string) => boolean,
): readonly Chunk[] {
  const verb = chunks.findIndex((chunk) => chunk.type === 'verb group' && isReporting(chunk.lemma))
  if (verb < 0) return chunks
  const speaks = chunks.some((chunk) => chunk.type === 'noun phrase' && chunk.mayBeSubject && !isOutlet(chunk))
  const isPerson = (chunk: Chunk) => chunk.type === 'noun phrase' && chunk.mayBeSubject && chunk.nounClass === 'person'
  return chunks.map((chunk, at) => {
    if (at <= verb || chunk.type !== 'noun phrase') return chunk
    if (isOutlet(chunk)) return speaks || !chunk.mayBeSubject ? told(chunk) : chunk
    return isBetweenMarks(chunk, tokens) && chunks.some(isPerson) ? told(chunk) : chunk
  })
}

/** A name between quotation marks, and nothing else. */
const isBetweenMarks = ({ from, name, nounClass }: NounPhrase, tokens: readonly Token[]): boolean =>
  nounClass === null && name?.from === from && tokens[from]?.fused === true

const isOutlet = (chunk: Chunk): chunk is NounPhrase =>
  chunk.type === 'noun phrase' && chunk.nounClass === 'outlet' && chunk.number !== 'plural'

const told = (object: NounPhrase): Chunk => ({
  from: object.from,
  to: object.to,
  type: 'adjunct',
  adposition: '',
  object: { ...object, mayBeSubject: false },
  role: 'occasion',
})
