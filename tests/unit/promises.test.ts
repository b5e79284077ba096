/** @module-tag sweep */

import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { findUnheld, promiseRows, type Suite } from './find-unheld'

/** Folders that the files named in the documents may stand in. */
const PLACES = ['', 'src/']
/** Ms that the two runners may take to say which files they run, on a busy machine: seconds as a rule. */
const PATIENCE = 60_000

describe('SECURITY.md', () => {
  const rows = promiseRows(readFileSync('SECURITY.md', 'utf8'))

  it('has its promises in tables', () => {
    expect(rows.length).toBeGreaterThan(10)
  })

  it('names for each of them, by title, tests that npm test runs', { timeout: PATIENCE }, async () => {
    const files = new Set([...(await filesOfVitest()), ...(await filesOfPlaywright())])
    const suite: Suite = {
      find: (name) => PLACES.map((place) => place + name).find((file) => files.has(file)) ?? null,
      read: (file) => readFileSync(file, 'utf8'),
    }
    expect(rows.flatMap((row) => findUnheld(row, suite))).toEqual([])
  })
})

describe('a promise', () => {
  const code = `
    describe('a door', () => {
      it('is shut', () => {})
      it.each(['wood', 'iron'])('of %s is shut', () => {})
      it.skip('is locked', () => {})
      it.todo('is barred')
    })
    describe.skip('a gate', () => { it('is shut at night', () => {}) })
    test.describe('a window', () => { test('is small', async () => { await test.step('and high up', () => {}) }) })`
  const suite: Suite = { find: (name) => (name.startsWith('house/') ? name : null), read: () => code }
  const unheld = (held: string) => findUnheld(`| The house is safe. | It has doors. | ${held} |`, suite)

  it.each([
    '`house/door.test.ts`: “is shut”',
    '`house/door.test.ts`: “of %s is shut”, “of iron is shut”; `house/window.spec.ts`, in both: “and high up”',
    '`house/door.test.ts`: “a door”, and `scripts/build.mjs` looks at the rest',
  ])('is held: %s', (held) => {
    expect(unheld(held)).toEqual([])
  })

  it.each([
    ['`house/door.test.ts`', 'no test is named by its title'],
    ['`scripts/build.mjs` checks it', 'no test is named by its title'],
    ['`house/door.test.ts`: “is open”', 'house/door.test.ts runs no test “is open”'],
    ['`house/door.test.ts`: “is locked”', 'house/door.test.ts runs no test “is locked”'],
    ['`house/door.test.ts`: “is barred”', 'house/door.test.ts runs no test “is barred”'],
    ['`house/gate.test.ts`: “is shut at night”', 'house/gate.test.ts runs no test “is shut at night”'],
    ['`garden/gate.test.ts`: “is shut”', 'garden/gate.test.ts is no file of tests that npm test runs'],
  ])('is not held: %s', (held, why) => {
    expect(unheld(held)).toEqual([`The house is safe.: ${why}`])
  })

  it('stands in a row of a table of promises alone', () => {
    const document =
      '| a | b |\n| --- | --- |\n| c | d |\n\n| promise | how | held by |\n| --- | --- | --- |\n| e | f | g |\n'
    expect(promiseRows(document)).toEqual(['| e | f | g |'])
  })
})

/** What `vitest run` runs, from the root. */
async function filesOfVitest(): Promise<string[]> {
  const listed: { file: string }[] = JSON.parse(await outputOf('vitest', 'list', '--filesOnly', '--json'))
  return listed.map(({ file }) => relative('.', file))
}

/** What `playwright test` runs. */
async function filesOfPlaywright(): Promise<string[]> {
  const { config, suites }: { config: { rootDir: string }; suites: { file: string }[] } = JSON.parse(
    await outputOf('playwright', 'test', '--list', '--reporter=json'),
  )
  return suites.map(({ file }) => relative('.', resolve(config.rootDir, file)))
}

/** What a tool of the repository prints, run as from a shell. */
async function outputOf(tool: string, ...args: string[]): Promise<string> {
  const own = Object.entries(process.env).filter(([name]) => !/^(?:VITEST|TEST|NODE_ENV)/.test(name))
  const { stdout } = await promisify(execFile)(`node_modules/.bin/${tool}`, args, { env: Object.fromEntries(own) })
  return stdout
}
