import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { decodeHtml, decodeText } from './decode'

/** The text of an input file, or in plain words why there is none. */
export type Input = { outcome: 'loaded'; kind: 'html' | 'text'; text: string } | { outcome: 'failed'; reason: string }

/** Larger files, packed or unpacked, are no news pages. Bytes. */
export const MAX_BYTES = 50 * 1024 * 1024

const ENDING = /\.(html?|html?\.gz|txt)$/i
const ANY_TAG = /<(?:!doctype|!--|html|head|body|title|meta|div|p|article|main|section|span|table|h[1-6]|a)\b/i

const unzip = promisify(gunzip)

/** NAME of an input: its file's name without the ending. */
export function inputName(path: string): string {
  return basename(path).replace(ENDING, '')
}

/** Reads and decodes a saved page (`.html`, `.html.gz`) or a plain text (`.txt`). */
export async function loadInput(path: string): Promise<Input> {
  const ending = ENDING.exec(path)?.[1]?.toLowerCase()
  const size = await sizeOf(path)
  if (size === null) return failed('there is no such file')
  if (size === 'folder') return failed('it is a folder, not a file')
  if (ending === undefined) return failed('its name ends neither in .html nor in .html.gz nor in .txt')
  if (size === 0) return failed('it is empty')
  if (size > MAX_BYTES) return failed('it is larger than 50 MB')
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch {
    return failed('it cannot be opened')
  }
  if (ending.endsWith('.gz')) {
    try {
      bytes = await unzip(bytes, { maxOutputLength: MAX_BYTES })
    } catch (error) {
      const tooLarge = error instanceof RangeError
      return failed(tooLarge ? 'it is larger than 50 MB when unpacked' : 'it is damaged: it does not unpack')
    }
  }
  return ending === 'txt' ? textInput(bytes) : htmlInput(bytes)
}

function textInput(bytes: Uint8Array): Input {
  const decoded = decodeText(bytes)
  if (decoded.outcome === 'failed') return decoded
  if (decoded.text.trim() === '') return failed('it is empty')
  return { outcome: 'loaded', kind: 'text', text: decoded.text }
}

function htmlInput(bytes: Uint8Array): Input {
  const decoded = decodeHtml(bytes)
  if (decoded.outcome === 'failed') return decoded
  if (decoded.text.trim() === '') return failed('it is empty')
  if (!ANY_TAG.test(decoded.text)) return failed('it is not HTML')
  return { outcome: 'loaded', kind: 'html', text: decoded.text }
}

async function sizeOf(path: string): Promise<number | 'folder' | null> {
  try {
    const found = await stat(path)
    return found.isDirectory() ? 'folder' : found.size
  } catch {
    return null
  }
}

function failed(reason: string): Input {
  return { outcome: 'failed', reason }
}
