/**
 * A failure that was foreseen: something is missing or taken. Its message is one sentence for people, and its advice
 * says what to do; neither needs a stack.
 */
export class Trouble extends Error {
  /**
   * @param {string} message
   * @param {string} [advice]
   */
  constructor(message, advice = '') {
    super(message)
    this.name = 'Trouble'
    this.advice = advice
  }
}

/** That a command is asked how it is used. Its message is the usage. */
export class Help extends Error {}

/**
 * Runs a command's body. `Help` prints the usage, and is no failure. A `Trouble` ends it with its sentence and exit code 1, anything else with its stack and 70,
 * the code for a fault of the program itself.
 * @param {() => Promise<number | undefined | void>} main gives the exit code, 0 where it gives none
 */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0
  } catch (error) {
    if (error instanceof Help) console.log(error.message)
    else if (error instanceof Trouble) {
      console.error(`\n${error.message}`)
      if (error.advice) console.error(error.advice)
      process.exitCode = 1
    } else {
      console.error(error)
      process.exitCode = 70
    }
  }
}
