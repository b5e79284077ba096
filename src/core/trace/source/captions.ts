/**
 * Captions (WebVTT, https://www.w3.org/TR/webvtt1/; SubRip) as the text that is said: without numbers, times, places and
 * styles, the lines of cues joined, each speaker's in a paragraph after the name that the captions give.
 */

const TIMING = /^\s*(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*-->\s*(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}/
/** A block of a WebVTT file that says nothing. */
const UNSAID = /^(?:WEBVTT|NOTE|STYLE|REGION)(?:\s|$)/
const VOICE = /<v(?:\.[^\s>]{0,60})?\s([^>]{1,100})>/u
const TAG = /<[^<>]{0,200}>|\{\\[^{}]{0,80}\}/g
/** What begins another's words: a dash of dialogue, the sign of live captions. */
const CHANGE = /^(?:>{2,3}|[-–—])\s*(?=\S)/u
/** A label at the start of a cue: *KOLB: …*. */
const LABEL = /^(?:\p{Lu}[\p{L}\p{M}.’'-]*\s){0,4}\p{Lu}[\p{L}\p{M}.’'-]*:\s/u
const CLOSED = /[.!?…。！？]["'”’»]*$/u
/** A paragraph of so much ends with its sentence. UTF-16 units. */
const LONG_PARAGRAPH = 600
/** Lines at the start among which the first time must stand. */
const HEAD_LINES = 12

/** The text of captions, paragraphs apart by a blank line; null where the text is none. */
export function readCaptions(text: string): string | null {
  const lines = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')
  const isVtt = /^WEBVTT(?:\s|$)/.test(lines[0] ?? '')
  if (!isVtt && !lines.slice(0, HEAD_LINES).some((line) => TIMING.test(line))) return null
  const paragraphs: string[] = []
  let voice = ''
  let before = ''
  for (const line of linesSaid(lines)) {
    const [, name] = VOICE.exec(line) ?? []
    const said = line.replace(TAG, '').replace(/\s+/g, ' ').trim()
    // Live captions repeat the line before.
    if (said === '' || said === before) continue
    before = said
    const speaker = name?.trim() ?? voice
    const isOther = speaker !== voice
    voice = speaker
    const label = isOther ? `${voice}: ` : ''
    const open = paragraphs.at(-1)
    if (open === undefined || isOther || CHANGE.test(said) || LABEL.test(said) || isFull(open))
      paragraphs.push(label + said.replace(CHANGE, ''))
    else paragraphs[paragraphs.length - 1] = `${open} ${said}`
  }
  return paragraphs.join('\n\n')
}

/** Long, and at the end of a sentence; or so long that there may be no signs at all. */
const isFull = (paragraph: string): boolean =>
  paragraph.length >= 4 * LONG_PARAGRAPH || (paragraph.length >= LONG_PARAGRAPH && CLOSED.test(paragraph.slice(-4)))

/** The lines of cues: those after a time, up to a blank line. */
function linesSaid(lines: readonly string[]): string[] {
  const said: string[] = []
  let isInCue = false
  for (const line of lines) {
    if (TIMING.test(line)) isInCue = true
    else if (line.trim() === '' || UNSAID.test(line)) isInCue = false
    else if (isInCue) said.push(line)
  }
  return said
}
