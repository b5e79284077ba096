import type { Range } from '../../../attribution/chunks/chunk'
import { writePassage } from '../../../attribution/explain/write-words'
import type { Act, Anchor } from '../acts/act'
import type { SentenceChunks } from '../chunks/chunks-of'
import type { Party } from '../grammar/subjects'

/** The text that a stretch of a sentence stands on. */
function writeStretch(text: string, chunks: SentenceChunks, stretch: Range): string {
  const { start, end } = chunks.spanOf(stretch)
  return writePassage(text.slice(start, end))
}

/** Who speaks, as a phrase. */
export const writeParty = (text: string, chunks: SentenceChunks, party: Party | null): string =>
  party ? writeStretch(text, chunks, party.all) : 'nobody'

/** A cue with its frame. */
export function writeAnchor(text: string, chunks: SentenceChunks, { cue, subject, verb, to }: Anchor): string {
  const subjects = {
    phrase: subject.kind === 'phrase' ? `${writeParty(text, chunks, subject)} ${subject.side} it` : '',
    shared: 'that of the verb before, or of the sentence',
    none: 'none found',
  }
  const lines = [
    `cue ${writeStretch(text, chunks, cue)}: ${verb ? `a form of “${verb.group.lemma}”, ${verb.group.form}` : 'a citation'}`,
    `subject: ${subjects[subject.kind]}`,
  ]
  const complement = verb?.complement
  if (complement?.addressee) lines.push(`told to: ${writeStretch(text, chunks, complement.addressee)}`)
  if (complement && complement.words !== null) {
    const first = { from: complement.words, to: Math.min(complement.words + 1, chunks.length) }
    lines.push(`words follow (${complement.by}), from ${writeStretch(text, chunks, first)} on`)
  }
  lines.push(
    `its frame ends ${to < chunks.length ? `before ${writeStretch(text, chunks, { from: to, to: to + 1 })}` : 'with the sentence'}`,
  )
  return lines.join('\n')
}

/** A cue together with the words that it reports. */
export function writeAct(text: string, chunks: SentenceChunks, act: Act): string {
  const lines = [
    `cue ${writeStretch(text, chunks, act.cue)}, by construction “${act.by}”`,
    `words: ${act.content.map((range) => writeStretch(text, chunks, range)).join(' + ')}`,
    `said by: ${writeParty(text, chunks, act.subject)}`,
  ]
  if (act.relay) lines.push(`relayed by: ${writeParty(text, chunks, act.relay)}`)
  return lines.join('\n')
}
