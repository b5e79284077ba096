import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot, root } from './paths.mjs'
import { Trouble } from './trouble.mjs'

/** Tests that make articles by the thousand, or very long ones: none of them gives a rule's reason. */
const GENERATED = ['**/{bounded,properties}.test.ts']
/** Longest article that is kept. UTF-16 units. */
const LONGEST = 5_000

/**
 * Where tests hand an article to the engine: a module, the function of it that takes one, and how an article's fields are
 * told of its arguments and of the language whose tests they are.
 */
const DOORS = [
  { module: 'attribution/attribute.ts', name: 'attribute', article: '({ given: [article] }) => article' },
  {
    module: 'attribution/words/quotations.ts',
    name: 'findQuotations',
    article: '({ given: [text, blocks], language }) => ({ language, text, blocks })',
  },
]

/** @typedef {import('../../src/core/model').Article} Article */

/**
 * The articles that the unit tests of attribution and of the languages hand to the engine, each text once: runs those tests.
 * @param {string} out a folder, for what is noted down meanwhile
 * @returns {Promise<Article[]>}
 */
export async function testArticles(out) {
  const file = join(out, 'test-articles.jsonl')
  // The runner sets it where a test fails: here it is asked for texts alone.
  const { exitCode } = process
  const { startVitest } = await import('vitest/node')
  const vitest = await startVitest(
    'test',
    [],
    {
      config: false,
      root,
      watch: false,
      include: ['src/core/{attribution,languages}/**/*.test.ts'],
      exclude: [...GENERATED, '**/*.dom.test.ts'],
      testTimeout: 60_000,
      isolate: false,
      strictTags: false,
      reporters: [{}],
    },
    { plugins: [recording(file)] },
  )
  await vitest.close()
  process.exitCode = exitCode
  if (!existsSync(file)) throw new Trouble('The unit tests handed no article to the engine.')
  return articlesIn(readFileSync(file, 'utf8'))
}

/** Puts before each door one that writes the article to a file. @param {string} file @returns {import('vite').Plugin} */
const recording = (file) => ({
  name: 'recording-articles',
  enforce: 'pre',
  load(id) {
    const door = DOORS.find(({ module }) => id === inRoot(`src/core/${module}`))
    if (!door) return null
    const asItIs = JSON.stringify(`${id}?as-it-is`)
    return `
      import { appendFileSync } from 'node:fs'
      import { expect } from 'vitest'
      import { ${door.name} as asItIs } from ${asItIs}
      export * from ${asItIs}
      const articleOf = ${door.article}
      export function ${door.name}(...given) {
        const [, language = 'en'] = /languages\\/(\\w\\w)\\//.exec(expect.getState().testPath) ?? []
        appendFileSync(${JSON.stringify(file)}, JSON.stringify(articleOf({ given, language })) + '\\n')
        return asItIs(...given)
      }`
  },
})

const EMPTY = { url: '', title: '', outlet: '', byline: '', published: '', headline: '', standfirst: '' }

/**
 * Each article once; of what is known by its text alone, none that is known whole, too.
 * @param {string} lines as they were written down @returns {Article[]}
 */
export function articlesIn(lines) {
  const all = [...new Set(lines.split('\n'))].filter((line) => line !== '').map((line) => JSON.parse(line))
  const whole = all.filter((article) => article.links)
  const known = new Set(whole.map(({ text }) => text))
  const bare = all.filter((article) => !article.links && !known.has(article.text))
  return [...whole, ...bare.map((each) => ({ ...EMPTY, captions: [], links: [], ...each }))].filter(
    ({ text }) => text.length <= LONGEST,
  )
}
