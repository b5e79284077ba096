import { describe, expect, it } from 'vitest'
import { chainOf } from './chain'
import type { Article, Source, Speaker, Statement, Via } from './model'

const article: Article = {
  url: 'https://courier.test/gates',
  title: '',
  outlet: 'The Varnholm Courier',
  byline: '',
  published: '2026-10-06',
  language: 'en',
  headline: '',
  standfirst: '',
  captions: [],
  text: '',
  blocks: [],
  links: [],
}
const lindqvist: Speaker = {
  mention: 'Pavo Lindqvist, an engineer,',
  name: 'Pavo Lindqvist',
  kind: 'person',
  role: 'engineer',
  start: 0,
  end: 27,
}
const post: Via = { mention: 'the Harbour Post', name: 'Harbour Post', kind: 'outlet' }
const interview: Via = { mention: 'an interview', name: 'an interview', kind: 'interview' }
const link = (relation: Source['relation'], anchor: string): Source => ({
  href: `https://${anchor.length}.test/`,
  anchor,
  relation,
})
const said = (speaker: Speaker | null, via: Via[], sources: Source[]): Statement => ({
  id: 's1',
  where: 'body',
  form: 'direct',
  confidence: 'high',
  basis: ['quote', 'named'],
  content: [{ text: 'We told them in writing.', start: 0, end: 24 }],
  cue: { text: 'told', start: 30, end: 34 },
  speaker,
  via,
  sources,
})

describe('chainOf', () => {
  it('passes the agency whose report the page carries, once', () => {
    const carried = { ...article, byline: 'Ann Finch, AP' }
    const agency: Via = { mention: 'the AP', name: 'Associated Press', kind: 'outlet' }
    const names = ['Pavo Lindqvist', 'Associated Press', 'The Varnholm Courier']
    expect(chainOf(said(lindqvist, [], []), carried).map(({ name }) => name)).toEqual(names)
    expect(chainOf(said(lindqvist, [agency], []), carried).map(({ name }) => name)).toEqual(names)
  })

  it('names the page once, where the words were told to it', () => {
    const here: Via = { mention: 'the Courier', name: 'The Varnholm Courier', kind: 'outlet' }
    const earlier = link('name', 'the Courier')
    const names = (...of: Parameters<typeof said>) => chainOf(said(...of), article).map(({ name }) => name)
    expect(names(lindqvist, [here], [])).toEqual(['Pavo Lindqvist', 'The Varnholm Courier'])
    expect(names(null, [here], [])).toEqual(['', 'The Varnholm Courier'])
    // It links to what it had before, or passed the words on.
    expect(names(lindqvist, [here], [earlier])).toEqual(['Pavo Lindqvist', here.name, here.name])
    expect(names(lindqvist, [here, post], [])).toEqual(['Pavo Lindqvist', here.name, 'Harbour Post', here.name])
  })

  it('runs from the speaker through every station to this page', () => {
    const chain = chainOf(said(lindqvist, [interview, post], []), article)
    expect(chain.map((s) => [s.place, s.name])).toEqual([
      ['origin', 'Pavo Lindqvist'],
      ['via', 'an interview'],
      ['via', 'Harbour Post'],
      ['page', 'The Varnholm Courier'],
    ])
    expect(chain[0]).toMatchObject({ cue: 'told', detail: 'engineer' })
    expect(chain.at(-1)).toMatchObject({ detail: '2026-10-06', source: null })
  })

  it.each([
    ['a link on an outlet’s name', [interview, post], link('name', 'Harbour Post'), 2],
    ['a link on the cue, without a station between', [], link('cue', 'told'), 0],
    ['a link on the cue, with stations between', [interview, post], link('cue', 'told'), 2],
    ['a link on a name that is no station’s', [interview], link('name', 'Lindal Radio'), 1],
    ['a link on the speaker’s own document', [], link('name', 'Pavo Lindqvist'), 0],
  ])('puts %s to the station it leads to', (_, via, source, at) => {
    const chain = chainOf(said(lindqvist, via, [source]), article)
    expect(chain.findIndex((s) => s.source !== null)).toBe(at)
  })

  it('leaves an origin nameless where the text names nobody', () => {
    expect(chainOf(said(null, [], []), article)[0]).toMatchObject({ name: '', kind: 'unknown', place: 'origin' })
  })

  it('keeps the first of two sources of one station', () => {
    const [first, second] = [link('cue', 'told'), link('words', 'We told them in writing.')]
    expect(chainOf(said(lindqvist, [], [first, second]), article)[0]?.source).toBe(first)
  })
})
