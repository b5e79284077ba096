import { reasonOf } from '../core/reason-of'
import { readArguments, USAGE } from './arguments'
import { checkQuotesCommand } from './check-quotes-command'
import { explainCommand } from './explain-command'
import { measureCommand } from './measure-command'
import { readCommand } from './read-command'
import { speakAsReader } from './speak'
import { verifyCommand } from './verify-command'

/** The command line. Exit codes: 0 all well, 1 some input could not be read, 2 the command makes no sense. */
async function main(): Promise<number> {
  const command = readArguments(process.argv.slice(2))
  if (command.command === 'help') {
    console.log(USAGE)
    return 0
  }
  if (command.command === 'mistaken') {
    console.error(`${command.reason}\n\n${USAGE}`)
    return 2
  }
  try {
    speakAsReader(process.env)
    const output = { print: console.log, complain: console.error }
    switch (command.command) {
      case 'read':
        return await readCommand(command, output)
      case 'explain':
        return await explainCommand(command, output)
      case 'measure':
        return await measureCommand(command, output)
      case 'check-quotes':
        return await checkQuotesCommand(command, output)
      case 'verify':
        return await verifyCommand(command, output)
    }
  } catch (error) {
    console.error(reasonOf(error))
    return 2
  }
}

process.exitCode = await main()
