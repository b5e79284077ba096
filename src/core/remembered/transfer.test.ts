import { describe, expect, it } from 'vitest'
import { checkedPage } from '../claims/testing/checked-page'
import { MAX_RECORD } from './remembered-page'
import { pageThatQuotes } from './testing/page-that-quotes'
import { headLine, pageLine, type ReadLine, readMemory } from './transfer'

const NOW = Date.UTC(2026, 10, 30)
const PAGE = pageThatQuotes([{ pieces: ['The lane stays shut until the hinges are seen to'], who: 'Ada Lindholm' }], {
  at: Date.UTC(2026, 9, 6),
  traces: checkedPage(1).map((trace) => ({ ...trace, statement: 's1' })),
})

async function* inStretches(text: string, size: number) {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
}
async function read(text: string, size = 1000): Promise<ReadLine[]> {
  const lines: ReadLine[] = []
  for await (const line of readMemory(inStretches(text, size), NOW)) lines.push(line)
  return lines
}
const kindsOf = async (text: string) => (await read(text)).map(({ kind }) => kind)
/** The file of the page with something else at a place of its line. */
function withAt(path: string, value: unknown): string {
  const names = path.split('.')
  const line = JSON.parse(pageLine(PAGE))
  const owner = names.slice(0, -1).reduce((each, name) => each[name], line)
  owner[names.at(-1) ?? ''] = value
  return headLine(1, NOW) + JSON.stringify(line)
}

describe('a file of a memory', () => {
  it.each([1, 7, 100_000])('is read as it was written, %s units at a time', async (size) => {
    const lines = await read(headLine(2, NOW) + pageLine(PAGE) + pageLine(PAGE), size)
    expect(lines.length).toBe(2)
    const [line] = lines
    if (line?.kind !== 'page') throw new Error('no page')
    expect(line.page.record).toEqual(JSON.parse(JSON.stringify(PAGE.record)))
    expect(line.page.entry).toEqual({ ...PAGE.entry, imported: true })
  })

  it('may have no pages, and blank lines', async () => {
    expect(await kindsOf(headLine(0, NOW))).toEqual([])
    expect(await kindsOf(`${headLine(1, NOW)}\n${pageLine(PAGE)}\n`)).toEqual(['page'])
  })

  it.each<[what: string, text: string, kinds: string[]]>([
    ['nothing', '', ['none']],
    ['no JSON', 'GIF89a', ['none']],
    ['a page without a head', pageLine(PAGE), ['none']],
    ['a record by itself', JSON.stringify(PAGE.record), ['none']],
    ['a head of a later version', '{"format":"whence-memory","version":2,"any":1}\n{}', ['newer']],
    ['a head with more in it', '{"format":"whence-memory","version":1,"any":1}\n', ['none']],
    ['a first line without end', 'x'.repeat(MAX_RECORD + 5_000), ['none']],
    ['two heads', headLine(1, NOW) + headLine(1, NOW), ['bad']],
    ['a line that breaks off', headLine(1, NOW) + pageLine(PAGE).slice(0, 500), ['bad']],
    [
      'a line without end, and one after it',
      `${headLine(2, NOW)}"${'x'.repeat(MAX_RECORD + 5_000)}"\n${pageLine(PAGE)}`,
      ['bad', 'page'],
    ],
    ['deep brackets', headLine(1, NOW) + '['.repeat(200_000), ['bad']],
    ['deep brackets that close', `${headLine(1, NOW)}{"record":${'['.repeat(5_000)}${']'.repeat(5_000)}}`, ['bad']],
  ])('that has %s', async (_, text, kinds) => expect(await kindsOf(text)).toEqual(kinds))

  it.each<[what: string, path: string, value: unknown]>([
    ['an address that is none of the web', 'record.article.url', 'javascript:alert(1)'],
    ['an address with a password', 'record.article.url', 'https://a:b@harbourpost.test/'],
    ['a statement that leads elsewhere', 'record.statements.0.address', 'https://evil.test/'],
    ['a statement that leads to a script', 'record.statements.0.address', 'javascript:alert(1)'],
    ['no statement', 'record.statements', []],
    ['one statement twice', 'record.statements.1', PAGE.record.statements[0]],
    ['a statement without words', 'record.statements.0.content', []],
    ['words that are none', 'record.statements.0.content.0.text', { toString: 'x' }],
    ['an outcome that there is not', 'record.traces.0.claim.outcome', 'true'],
    ['a field that there is not', 'record.article.html', '<b>'],
    ['a day that there is not', 'first', '2026-99-99T00:00:00.000Z'],
    ['no day', 'last', undefined],
    ['a record of a later version', 'record.version', 2],
    ['another prototype', 'record', JSON.parse('{"__proto__":{"article":{}}}')],
  ])('has no page where it has %s', async (_, path, value) =>
    expect(await kindsOf(withAt(path, value))).toEqual(['bad']),
  )

  it('has words that the reader selected, and none that would be taken for a statement of the page', async () => {
    const [statement] = PAGE.record.statements
    if (!statement) throw new Error('a statement')
    const words = { ...statement, id: 'asked-1' }
    const traces = PAGE.record.traces.map((trace) => ({ ...trace, statement: 'asked-1' }))
    const selection = { words, given: [], hasRest: true, traces }
    const read = (...selections: unknown[]) => kindsOf(withAt('record.selections', selections))
    expect(await read(selection)).toEqual(['page'])
    expect(await read({ ...selection, words: statement })).toEqual(['bad'])
    expect(await read({ ...selection, words: { ...words, id: 'other' } })).toEqual(['bad'])
    expect(await read(selection, selection)).toEqual(['bad'])
    expect(await read({ ...selection, words: { ...words, address: 'https://evil.test/' } })).toEqual(['bad'])
    expect(await read({ ...selection, traces: PAGE.record.traces })).toEqual(['bad'])
    expect(await read({ ...selection, search: { statement: 's1', steps: [], pages: [] } })).toEqual(['bad'])
    expect(await read({ ...selection, given: [{ statement: 's1', share: 'most', speaker: '' }] })).toEqual(['bad'])
  })

  it('has no page that was read in the future', async () => {
    const [line] = await read(withAt('last', '2999-01-01T00:00:00.000Z'))
    expect(line?.kind === 'page' && line.page.entry.last).toBe(NOW)
  })
})
