import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { toRecord } from '../core/export/to-record'
import type { Reading } from '../core/model'
import { openAddressBook } from './address-book'
import type { Command } from './arguments'
import { inputName } from './load-input'
import { printReading } from './print-reading'
import { startProgress } from './progress'
import type { ReadJob } from './read-input'
import { readMany } from './read-many'

/** Where a command writes for the reader to see. */
export interface Output {
  print: (text: string) => void
  complain: (text: string) => void
}

/** Reads the files; each that fails gets a sentence, the others are still read. Gives the exit code. */
export async function readCommand(options: Extract<Command, { command: 'read' }>, output: Output): Promise<number> {
  const { out } = options
  const book = await openAddressBook(options.urls)
  const jobs: ReadJob[] = []
  const names = new Map<string, string>()
  let failures = 0
  const fail = (path: string, reason: string) => {
    failures++
    output.complain(`${path}: ${reason}.`)
  }
  for (const path of options.files) {
    const name = inputName(path)
    const before = names.get(name)
    if (before !== undefined) fail(path, `its record would take the place of that of ${before}`)
    else {
      names.set(name, path)
      jobs.push({ path, url: await book(name) })
    }
  }
  if (out !== null) await mkdir(out, { recursive: true })
  const progress = startProgress(jobs.length)
  await readMany(jobs, async (job, outcome) => {
    if (outcome.outcome === 'failed') fail(job.path, outcome.reason)
    else if (out === null) output.print(printReading(outcome.reading))
    else await writeRecord(out, inputName(job.path), outcome.reading)
    progress.step()
  })
  progress.end()
  return failures === 0 ? 0 : 1
}

async function writeRecord(folder: string, name: string, reading: Reading): Promise<void> {
  await writeFile(join(folder, `${name}.json`), `${JSON.stringify(toRecord(reading), null, 1)}\n`)
}
