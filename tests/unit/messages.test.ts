import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/words/languages'
import { type Catalogue, findMessageFaults, findUnused } from './find-message-faults'
import { sourcePaths } from './source-paths'

const read = (locale: string): Catalogue => JSON.parse(readFileSync(`_locales/${locale}/messages.json`, 'utf8'))
const english = read('en')
const locales = readdirSync('_locales')

describe('the catalogues of messages', () => {
  it('are as many as there are languages', () => {
    expect(locales.map((locale) => locale.replace('_', '-')).sort()).toEqual([...LANGUAGES].sort())
  })

  it.each(locales)('are whole and right: %s', (locale) => {
    expect(findMessageFaults(locale.replace('_', '-'), read(locale), english)).toEqual([])
  })

  it('tell translators of every message', () => {
    expect(Object.keys(english).filter((key) => !english[key]?.description)).toEqual([])
  })

  it.each(locales)('have a sentence that the store takes: %s', (locale) => {
    expect(read(locale).description?.message.length).toBeLessThanOrEqual(132)
  })

  it('have no message that nothing says', () => {
    const code = sourcePaths.filter((path) => !/\.test\.tsx?$/.test(path))
    const sources = new Map(code.map((path) => [path, readFileSync(path, 'utf8')]))
    const manifest = [...readFileSync('manifest.json', 'utf8').matchAll(/__MSG_(\w+)__/g)].map(([, name = '']) => name)
    expect(findUnused(english, sources, manifest)).toEqual([])
  })
})

describe('the check itself', () => {
  const message = (text: string, ...names: string[]) => ({
    message: text,
    ...(names.length > 0 && {
      placeholders: Object.fromEntries(names.map((name, at) => [name, { content: `$${at + 1}` }])),
    }),
  })
  const right = {
    list_show: message('Show'),
    list_open: message('Open $host$', 'host'),
    list_found_one: message('one found'),
    list_found_other: message('$number$ found', 'number'),
  } satisfies Catalogue

  it('finds nothing wrong with what is right', () => {
    expect(findMessageFaults('en', right, right)).toEqual([])
    const { list_found_one: _, ...without } = right
    const japanese = { ...without, list_found_other: message('$count$件', 'count') }
    expect(findMessageFaults('ja', japanese, right)).toEqual([])
  })

  const { list_show, ...lacking } = right
  it.each<[fault: string, language: string, catalogue: Catalogue]>([
    ['list_show is missing', 'de', lacking],
    ['list_more is in no other language', 'de', { ...right, list_more: message('Mehr') }],
    ['list_found_many is missing', 'fr', right],
    ['list_found_one is never used', 'ja', right],
    [
      'list_open has $site$, which is never filled',
      'de',
      { ...right, list_open: message('$host$ $site$', 'host', 'site') },
    ],
    ['list_open lacks $host$', 'de', { ...right, list_open: message('Öffnen') }],
    ['list_open does not define $host$ under placeholders', 'de', { ...right, list_open: message('$host$ öffnen') }],
    ['list_open defines site, which is not in it', 'de', { ...right, list_open: message('$host$', 'host', 'site') }],
    ['list_show parts a number from its unit', 'de', { ...right, list_show: message('Bis 5 MB') }],
    ['list_show is empty', 'de', { ...right, list_show: message(' ') }],
  ])('finds that %s', (fault, language, catalogue) => {
    expect(findMessageFaults(language, catalogue, right)).toContain(fault)
  })

  it('finds what nothing says', () => {
    const source = "const listWords = words('list')\nconst a = listWords.show\nconst b = listWords.found({ count: 1 })"
    expect(findUnused(right, new Map([['src/a.ts', source]]), [])).toEqual(['list_open'])
    expect(findUnused(right, new Map([['src/a.ts', source]]), ['list_open'])).toEqual([])
  })
})
