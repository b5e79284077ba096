import { parseArgs } from 'node:util'

/** What the command line asks for. */
export type Command =
  | { command: 'read'; files: string[]; out: string | null; urls: string | null }
  | { command: 'help' }
  | { command: 'mistaken'; reason: string }

export const USAGE = `usage: whence read FILE
       whence read --out FOLDER [--urls PATH] FILE…

Reads saved news pages (.html, .html.gz) and plain text (.txt): who said it, and through whom it reached the page.
One file alone is printed. With --out, FOLDER/NAME.json is written for each file NAME.

  --out FOLDER   where to write one record a file
  --urls PATH    the pages' addresses: a JSON map of NAME and address, or a folder of NAME.json with "url"`

/** Reads the arguments behind the program's name. */
export function readArguments(argv: string[]): Command {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(argv)
  } catch (error) {
    return { command: 'mistaken', reason: error instanceof Error ? error.message : String(error) }
  }
  const { values, positionals } = parsed
  const [command, ...files] = positionals
  if (values.help || (command === undefined && argv.length === 0)) return { command: 'help' }
  if (command !== 'read') return { command: 'mistaken', reason: `There is no command ${command ?? ''}.` }
  if (files.length === 0) return { command: 'mistaken', reason: 'Say which file to read.' }
  const { out = null, urls = null } = values
  if (out === null && files.length > 1)
    return { command: 'mistaken', reason: 'Say with --out where to write: only one file alone can be printed.' }
  return { command: 'read', files, out, urls }
}

function parse(argv: string[]) {
  return parseArgs({
    args: argv,
    allowPositionals: true,
    options: { out: { type: 'string' }, urls: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  })
}
