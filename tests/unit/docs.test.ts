import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { findFalse, type Repository } from './find-false'

/** What is got or made by commands, and is no part of the repository. */
const MADE = new Set(['node_modules', '.git', 'dist', 'out', 'test-results'])

/** The Markdown files of a folder and all in it, by their paths from the root. */
function documentsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) return MADE.has(entry.name) ? [] : documentsIn(path)
    return path.endsWith('.md') ? [path] : []
  })
}

const repository: Repository = { has: existsSync, scripts: Object.keys(packageJson.scripts) }
const documents = documentsIn('.')

describe('the documents', () => {
  it('are found, in every folder', () => {
    expect(documents).toEqual(expect.arrayContaining(['README.md', 'docs/architecture.md', 'docs/decisions/README.md']))
  })

  it.each(documents)('name only what is there: %s', (path) => {
    expect(findFalse(path, readFileSync(path, 'utf8'), repository)).toEqual([])
  })

  it('list every record of a decision', () => {
    const [index, ...records] = readdirSync('docs/decisions').sort().reverse()
    const text = readFileSync(`docs/decisions/${index}`, 'utf8')
    expect(records.length).toBeGreaterThan(5)
    expect(records.filter((record) => !text.includes(`](${record})`))).toEqual([])
  })
})

describe('the open collections', () => {
  const folder = 'src/core/find/collections'
  const own = new Set(['collection.ts', 'collections.ts'])
  const adapters = readdirSync(folder).filter((file) => /^[\w-]+\.ts$/.test(file) && !own.has(file))

  it.each(adapters)('%s names where its interface is documented, and when that was read', (file) => {
    expect(readFileSync(`${folder}/${file}`, 'utf8').replace(/\n \* /g, ' ')).toMatch(
      /\(https:\/\/\S+.*? read on \d{1,2} \p{Lu}\p{Ll}+ 20\d{2}\)/u,
    )
  })
})

describe('the check itself', () => {
  const paths = ['docs/a.md', 'docs/b c.md', 'README.md', 'src/core/model.ts', 'docs/pictures', 'docs/web/serve.mjs']
  const has = (path: string) => paths.includes(path)
  const check = (text: string) => findFalse('docs/a.md', text, { has, scripts: ['build', 'read'] })

  it.each([
    '[up](../README.md), [beside](b%20c.md "title"), [a part](a.md#part), [here](#part), ![folder](pictures)',
    '[elsewhere](https://harbourpost.test/none.md), [mail](mailto:desk@harbourpost.test)',
    '`core/model.ts`, `src/core/model.ts`, `web/serve.mjs`, what is made as `dist/chrome/manifest.json`, and `model.ts` alone, `folder/*.ts` and `web/<host>/x.ts` name no file',
    '`npm run build`, `npm run -s read -- FILE`, `npm run`, npm runs',
  ])('finds nothing in %s', (text) => expect(check(text)).toEqual([]))

  it.each([
    ['[gone](b.md)', 'docs/a.md links to b.md, which is not there'],
    ['[up](../../README.md)', 'docs/a.md links to ../../README.md, which is not there'],
    ['![picture](pictures/none.png "title")', 'docs/a.md links to pictures/none.png, which is not there'],
    ['see `core/none.ts`', 'docs/a.md names core/none.ts, which is not there'],
    ['`npm run biuld`', 'docs/a.md names npm run biuld, which package.json does not have'],
    ['```\nnpm run -s raed -- FILE\n```', 'docs/a.md names npm run raed, which package.json does not have'],
  ])('finds fault with %s', (text, says) => expect(check(text)).toEqual([says]))
})
