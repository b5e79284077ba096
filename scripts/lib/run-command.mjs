import { spawn } from 'node:child_process'
import { root } from './paths.mjs'

/** Output kept of a command: enough for every failure we have seen, and an end to what a runaway could fill. */
const OUTPUT_LIMIT = 4_000_000

/**
 * @typedef {object} Ended
 * @property {number} code the exit code; 127 where the command is not there, 124 where it took too long
 * @property {string} output standard output and error, as they came
 * @property {string} stdout standard output alone
 */

/**
 * Runs a command in the repository's folder and waits for its end. Never throws: the code tells.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, timeout?: number }} [options] `timeout` in milliseconds
 * @returns {Promise<Ended>}
 */
export function runCommand(command, args, { env = {}, timeout = 0 } = {}) {
  return new Promise((done) => {
    let output = ''
    let stdout = ''
    let late = false
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    const timer = timeout
      ? setTimeout(() => {
          late = true
          child.kill('SIGTERM')
          setTimeout(() => child.kill('SIGKILL'), 5_000).unref()
        }, timeout)
      : undefined
    child.stdout.setEncoding('utf8').on('data', (text) => {
      if (output.length < OUTPUT_LIMIT) output += text
      if (stdout.length < OUTPUT_LIMIT) stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text) => {
      if (output.length < OUTPUT_LIMIT) output += text
    })
    child.on('error', (error) => {
      clearTimeout(timer)
      done({ code: 127, output: `${command}: ${error.message}`, stdout: '' })
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      if (late) output += `\n${command} was stopped: it took longer than ${timeout / 1000} s.`
      done({ code: late ? 124 : (code ?? 1), output, stdout })
    })
  })
}

/** Runs a tool of the repository's own: `runTool('biome', ['check', '.'])`. @param {string} name */
export const runTool = (name, /** @type {string[]} */ args, /** @type {Parameters<typeof runCommand>[2]} */ options) =>
  runCommand(`node_modules/.bin/${name}`, args, options)
