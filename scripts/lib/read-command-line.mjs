import { parseArgs } from 'node:util'
import { Help, Trouble } from './trouble.mjs'

const HELP = /** @type {const} */ ({ type: 'boolean', short: 'h', default: false })

/**
 * What a command was asked for: the one way in which the commands of `package.json` read their arguments.
 * @template {import('node:util').ParseArgsConfig} Config
 * @template [Options=ReturnType<typeof parseArgs<Config>>]
 * @param {string} usage names the command and every option of it; `--help` and `-h` print it
 * @param {Config} config options and whether words stand alone, as `parseArgs` takes them
 * @param {(given: ReturnType<typeof parseArgs<Config>>) => Options} understand what is given, as the command needs it;
 *   throws an error with a sentence where it makes no sense
 * @returns {Options}
 * @throws {Help | Trouble} the usage where it is asked for; with it, what is not known or makes no sense
 */
export function readCommandLine(usage, config, understand = (given) => /** @type {any} */ (given)) {
  const names = Object.keys(config.options ?? {})
  const untold = names.find((name) => !usage.includes(`--${name}`))
  if (untold !== undefined) throw new Error(`The usage does not tell of --${untold}.`)
  try {
    /** @type {any} */
    const given = parseArgs({ ...config, options: { ...config.options, help: HELP } })
    if (given.values.help) throw new Help(usage)
    return understand(given)
  } catch (error) {
    if (error instanceof Help || error instanceof Trouble) throw error
    throw new Trouble(error instanceof Error ? error.message : String(error), usage)
  }
}
