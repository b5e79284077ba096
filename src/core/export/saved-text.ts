import type { SourceHead } from '../trace/source/source-text'

/** What a saved text begins with, before the rest of its lines. */
export const SAVED_TEXT = 'Whence-Saved-Text: 1'

/** What stands before the text, by the names of its lines; `headers` are those of the answer, each as `Header-…`. */
export interface SavedText {
  url: string
  title: string
  outlet: string
  published: string
  read: string
  sha256: string
  text: string
}

/**
 * A copy of a source's text as a file: lines of what is known of it, as in a message (RFC 5322, section 2.2), a blank line,
 * and the text as it was read. Its SHA-256 is that of the text alone, as UTF-8. null where nothing tells of it.
 */
export function writeSavedText({ evidence, ...head }: SourceHead, text: string): string | null {
  if (!evidence) return null
  const lines: [name: string, value: string][] = [
    ['URL', head.url],
    ['Title', head.title],
    ['Outlet', head.outlet],
    ['Published', head.published],
    ['Read', evidence.read],
    ['SHA-256', evidence.sha256],
    ['Cut-Off', head.cutOff ?? ''],
    ['Archived', head.archived ?? ''],
    ...Object.entries(evidence.headers).map(([name, value]): [string, string] => [`Header-${name}`, value]),
  ]
  const told = lines.filter(([, value]) => value !== '').map(([name, value]) => `${name}: ${oneLine(value)}`)
  return `${[SAVED_TEXT, ...told].join('\n')}\n\n${text}`
}

/** Reads such a file; null for any other. */
export function readSavedText(file: string): SavedText | null {
  const end = file.indexOf('\n\n')
  if (!file.startsWith(`${SAVED_TEXT}\n`) || end < 0) return null
  const told = new Map<string, string>()
  for (const line of file.slice(0, end).split('\n')) {
    const at = line.indexOf(': ')
    if (at > 0) told.set(line.slice(0, at), line.slice(at + 2))
  }
  const of = (name: string) => told.get(name) ?? ''
  return {
    url: of('URL'),
    title: of('Title'),
    outlet: of('Outlet'),
    published: of('Published'),
    read: of('Read'),
    sha256: of('SHA-256'),
    text: file.slice(end + 2),
  }
}

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim()
