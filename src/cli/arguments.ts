import { parseArgs } from 'node:util'
import { reasonOf } from '../core/reason-of'

/** What the command line asks for. */
export type Command =
  | { command: 'read'; files: string[]; out: string | null; urls: string | null }
  /** `input` is a text, or the path of a file; `statement` counts from 1, null for all. */
  | { command: 'explain'; input: string; statement: number | null }
  | { command: 'measure'; files: string[] }
  | { command: 'check-quotes'; cases: string; pages: string; out: string }
  | { command: 'verify'; report: string }
  | { command: 'help' }
  | { command: 'mistaken'; reason: string }

export const USAGE = `usage: whence read FILE
       whence read --out FOLDER [--urls PATH] FILE…
       whence explain TEXT | FILE [--statement N]
       whence measure FILE…
       whence check-quotes CASES --pages FOLDER --out FILE
       whence verify REPORT

Reads saved news pages (.html, .html.gz) and plain text (.txt): who said it, and through whom it reached the page.
One file alone is printed, in the language of the environment (LC_ALL, LC_MESSAGES, LANG). With --out, FOLDER/NAME.json is written for each file NAME.
explain tells what each stage of the engine made of a text; [words](address) in TEXT is a link.
measure tells how long the analysis of the files takes.
check-quotes looks for quotations at saved pages. CASES is JSON, [{"id", "content": [text, …], "source": NAME}, …];
a page is FOLDER/NAME.html.gz or .html.
verify checks an exported report (.html), record (.json) or saved text (.txt) again, and says what has changed since. It
asks for the sources that stand there, and for the page.

  --pages FOLDER where the pages are

  --out PATH     where to write: one record a file into a folder; the results of check-quotes into a file
  --urls PATH    the pages' addresses: a JSON map of NAME and address, or a folder of NAME.json with "url"
  --statement N  only what bears upon this statement`

/** Reads the arguments after the program's name. */
export function readArguments(argv: string[]): Command {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(argv)
  } catch (error) {
    return { command: 'mistaken', reason: reasonOf(error) }
  }
  const { values, positionals } = parsed
  const [command, ...operands] = positionals
  if (values.help || (command === undefined && argv.length === 0)) return { command: 'help' }
  if (command === 'explain') return explainArguments(operands, values.statement)
  if (command === 'measure') {
    return operands.length > 0
      ? { command: 'measure', files: operands }
      : { command: 'mistaken', reason: 'Say which files to measure with.' }
  }
  if (command === 'check-quotes') return checkingArguments(operands, values)
  if (command === 'verify') return verifyingArguments(operands)
  if (command !== 'read') return { command: 'mistaken', reason: `There is no command ${command ?? ''}.` }
  return readingArguments(operands, values)
}

function explainArguments(operands: string[], statement: string | undefined): Command {
  const [input, ...more] = operands
  if (input === undefined || input.trim() === '') return { command: 'mistaken', reason: 'Say which text to explain.' }
  if (more.length > 0)
    return { command: 'mistaken', reason: 'Put the text in quotation marks: it must be one argument.' }
  if (statement === undefined) return { command: 'explain', input, statement: null }
  if (!/^[1-9]\d*$/.test(statement)) return { command: 'mistaken', reason: 'Statements are counted from 1.' }
  return { command: 'explain', input, statement: Number(statement) }
}

function verifyingArguments([report, ...more]: string[]): Command {
  if (report === undefined || more.length > 0) return { command: 'mistaken', reason: 'Say which one report to verify.' }
  return { command: 'verify', report }
}

function checkingArguments(operands: string[], values: ReturnType<typeof parse>['values']): Command {
  const [cases, ...more] = operands
  const { pages, out } = values
  if (cases === undefined || more.length > 0)
    return { command: 'mistaken', reason: 'Say which one file has the quotations to check.' }
  if (pages === undefined) return { command: 'mistaken', reason: 'Say with --pages in which folder the pages are.' }
  if (out === undefined) return { command: 'mistaken', reason: 'Say with --out where to write the results.' }
  return { command: 'check-quotes', cases, pages, out }
}

function readingArguments(files: string[], values: ReturnType<typeof parse>['values']): Command {
  const { out = null, urls = null } = values
  if (files.length === 0) return { command: 'mistaken', reason: 'Say which file to read.' }
  if (out === null && files.length > 1)
    return { command: 'mistaken', reason: 'Say with --out where to write: only one file alone can be printed.' }
  return { command: 'read', files, out, urls }
}

function parse(argv: string[]) {
  return parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      pages: { type: 'string' },
      urls: { type: 'string' },
      statement: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
}
