import type { Reading } from '../core/model'
import { printReading } from './print-reading'
import { speakAsReader } from './speak'

/** A reading in the language that the environment asks for, for scripts that load this module alone. */
export function printAsReader(reading: Reading, environment: Readonly<Record<string, string | undefined>>): string {
  speakAsReader(environment)
  return printReading(reading)
}
