import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Folders that the files named in the documents may stand in. */
const PLACES = ['', 'src/']

it.each(['SECURITY.md', 'PRIVACY.md', 'CONTRIBUTING.md'])('%s names only files that are there', (document) => {
  const named = [...readFileSync(document, 'utf8').matchAll(/`([\w./-]+\/[\w.-]+\.(?:tsx?|mjs))`/g)].map(
    ([, file = '']) => file,
  )
  expect(named.filter((file) => !PLACES.some((place) => existsSync(place + file)))).toEqual([])
})

it('SECURITY.md names a test for each promise that it makes', () => {
  const rows = readFileSync('SECURITY.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:---|promise)/.test(line))
  expect(rows.length).toBeGreaterThan(8)
  expect(rows.filter((row) => !/test|spec/.test(row.split('|').at(-2) ?? ''))).toEqual([])
})
