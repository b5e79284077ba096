/** @module-tag sweep */

import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
/** What it is all for: a command that only stands for another program's has its help. */
const own = Object.entries(scripts).filter(([, command]) => command.startsWith('node '))
/** Ms, that none of them takes unless it has begun its work. */
const PATIENCE = 60_000

interface Ended {
  code: number | null
  out: string
  complaint: string
}

/** Runs a command of `package.json` as npm does, with one word more. */
function run(name: string, command: string, word: string): Promise<Ended> {
  const { PATH = '', npm_lifecycle_event: _, ...env } = process.env
  const child = spawn(`${command} ${word}`, {
    shell: true,
    env: { ...env, PATH: `${resolve('node_modules/.bin')}${delimiter}${PATH}`, npm_lifecycle_event: name },
    timeout: PATIENCE,
  })
  const ended = { code: null, out: '', complaint: '' } as Ended
  child.stdout.on('data', (text) => {
    ended.out += text
  })
  child.stderr.on('data', (text) => {
    ended.complaint += text
  })
  return new Promise((done) => child.on('close', (code) => done({ ...ended, code })))
}

describe('the commands', () => {
  it('are all our own, but for the formatter', () => {
    expect(Object.keys(scripts).filter((name) => !own.some(([each]) => each === name))).toEqual(['format'])
  })

  it.each(own)(
    '%s --help tells how it is used, and does nothing else',
    { timeout: PATIENCE },
    async (name, command) => {
      const { code, out, complaint } = await run(name, command, '--help')
      expect({ code, complaint }).toEqual({ code: 0, complaint: '' })
      expect(out).toMatch(/^(?:npm (?:run )?|usage: whence )/)
      expect(out).toContain(name)
    },
  )

  it.each(own)('%s tells of an option that it does not know', { timeout: PATIENCE }, async (name, command) => {
    const { code, out, complaint } = await run(name, command, '--no-such-thing')
    expect([1, 2]).toContain(code)
    expect(out).toBe('')
    expect(complaint).toContain("'--no-such-thing'")
    expect(complaint).toMatch(/npm (?:run )?|usage: whence /)
    expect(complaint).not.toMatch(/^ +at /m)
  })
})
