import { expect, it } from 'vitest'
import { chainOf } from '../core/chain'
import type { Article } from '../core/model'
import { type ChainRun, chainView } from './chain-view'
import { inventArticle, inventStatement, type StatementSpec } from './testing/invented-reading'

const TEXT = '“We wait,” Ilse Brandt, harbour master, told the Harbour Post in an interview.'
const said = (runs: ChainRun[]) => runs.map((run) => run.text).join('')

function drawn(spec: Partial<StatementSpec>, outlet = 'The Varnholm Courier', more: Partial<Article> = {}) {
  const article = inventArticle([TEXT], { outlet, ...more })
  return chainView(chainOf(inventStatement(article, { content: ['We wait,'], ...spec }, 's'), article))
}

it('draws a linked hop solid and one that is only told dotted', () => {
  const [origin, via, page] = drawn({
    cue: 'told',
    speaker: { name: 'Ilse Brandt', role: 'harbour master' },
    via: [{ name: 'Harbour Post', mention: 'the Harbour Post' }],
    sources: [{ href: 'https://harbourpost.test/a', anchor: 'the Harbour Post', relation: 'name' }],
  })
  expect([origin?.line, via?.line, page?.line]).toEqual(['dotted', 'solid', null])
  expect(origin && said(origin.role)).toBe('speaker · person · harbour master')
  expect(origin && said(origin.hop)).toBe('told')
  expect(via && said(via.role)).toBe('via · outlet · harbourpost.test')
  expect(via && said(via.hop)).toBe('linked on the Harbour Post')
  expect(via?.href).toBe('https://harbourpost.test/a')
  expect(page && said(page.role)).toBe('this page · varnholm-courier.test · 6 October 2026')
})

it.each([
  ['by its host, where it tells no name', '', {}, 'varnholm-courier.test'],
  ['by its host, where it tells that of others', 'Reuters', {}, 'varnholm-courier.test'],
  [
    'by its host, where it says that it stands elsewhere',
    'Harbour Post',
    { canonical: 'https://harbourpost.test/a' },
    'varnholm-courier.test',
  ],
])('calls the page %s', (_, outlet, more, name) => {
  const page = drawn({}, outlet, more).at(-1)
  expect([page?.name, page?.named, page && said(page.role)]).toEqual([name, true, 'this page · 6 October 2026'])
})

it('says so where the text names no speaker and the page no outlet', () => {
  const [origin, page] = drawn({}, '', { url: '' })
  expect([origin?.name, origin?.named]).toEqual(['Speaker not named', false])
  expect(origin && said(origin.role)).toBe('speaker')
  expect(origin?.hop).toEqual([])
  expect([page?.name, page && said(page.role)]).toEqual(['This page', '6 October 2026'])
})

it('does not repeat the cue that a link stands on', () => {
  const [origin] = drawn({ cue: 'told', sources: [{ anchor: 'told', relation: 'cue' }] })
  expect(origin && said(origin.hop)).toBe('told · linked')
})

it('calls a document an origin, and does not call a statement a statement twice', () => {
  const [origin, via] = drawn({
    speaker: { name: 'interview', kind: 'document' },
    via: [{ name: 'Statement', kind: 'statement' }],
  })
  expect(origin && said(origin.role)).toBe('origin · document')
  expect(via && said(via.role)).toBe('via')
})

it('never links to anything but the web', () => {
  const [origin] = drawn({ sources: [{ href: 'javascript:alert(1)', anchor: 'told', relation: 'cue' }] })
  expect([origin?.href, origin?.line]).toEqual([null, 'dotted'])
})
