import { findTitles, isTitle } from './find-titles'

/** The tests that there are. */
export interface Suite {
  /** The file by which a document names it, from the root; null where `npm test` runs none of this name. */
  find(file: string): string | null
  read(file: string): string
}

/** A test file and, up to the next one, the titles of tests in it. */
const FILE = /`([\w./-]+\.(?:test|spec)\.tsx?)`/

/** The rows of a document's tables of promises: those whose head ends with *held by*. */
export function promiseRows(document: string): string[] {
  const rows: string[] = []
  let isTable = false
  for (const line of document.split('\n')) {
    if (!line.startsWith('|')) isTable = false
    else if (/\| held by \|$/.test(line)) isTable = true
    else if (isTable && !line.startsWith('| ---')) rows.push(line)
  }
  return rows
}

/** What is wrong with the last cell of a promise's row, a sentence each: it names tests, by file and title, that run. */
export function findUnheld(row: string, suite: Suite): string[] {
  const [promise = '', , held = ''] = row.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, ''))
  const [, ...parts] = held.split(new RegExp(FILE, 'g'))
  const wrong: string[] = []
  let count = 0
  for (let at = 0; at < parts.length; at += 2) {
    const [name = '', words = ''] = parts.slice(at, at + 2)
    const file = suite.find(name)
    const titles = [...words.matchAll(/“([^“”]+)”/g)].map(([, title = '']) => title)
    count += titles.length
    if (file === null) wrong.push(`${name} is no file of tests that npm test runs`)
    else {
      const there = findTitles(suite.read(file))
      const missing = titles.filter((title) => !there.some((each) => isTitle(each, title)))
      wrong.push(...missing.map((title) => `${name} runs no test “${title}”`))
    }
  }
  if (count === 0) wrong.push('no test is named by its title')
  return wrong.map((sentence) => `${promise}: ${sentence}`)
}
