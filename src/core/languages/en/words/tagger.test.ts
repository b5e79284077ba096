import { describe, expect, it } from 'vitest'
import { loadTagger } from './tagger'

/** A text as a model tags it that has read no other. */
const tagFirst = (text: string) => loadTagger()(text)

describe('loadTagger', () => {
  it('tags alike after it was loaded anew', () => {
    const tag = loadTagger(60)
    const text = 'Quillfeather said the gates at Lorne would hold.'
    const first = tag(text)
    expect(first.tags.slice(0, 2)).toEqual(['PROPN', 'VERB'])
    expect(tag(text)).toEqual(first)
  })

  // Loading takes some 150 ms each time, and several times that on a busy machine.
  it('can be loaded anew for as long as the browser runs', { tags: ['sweep'], timeout: 60_000 }, () => {
    const tag = loadTagger(1)
    for (let times = 0; times < 24; times++) expect(tag('The gates hold.').texts).toHaveLength(4)
  })

  it('tags a text alike whatever it has read before', () => {
    const tag = loadTagger()
    const text = "Quillfeather's gates were late, and so were Quillfeather's boats."
    const alone = tag(text)
    expect(alone.texts.slice(0, 2)).toEqual(['Quillfeather', "'s"])
    tag("The boats were Quillfeather's.")
    expect(tag(text)).toEqual(alone)
  })

  it('keeps names of plain letters that it met, and splits them alike', () => {
    const tag = loadTagger()
    const texts = ['(Quillfeather’s gates)', '“Quillfeather,” he said.', 'Quillfeather-Moss held', 'quillfeather.']
    const alone = texts.map((text) => tagFirst(text))
    tag('Quillfeather and Moss met quillfeather.')
    expect(texts.map(tag)).toEqual(alone)
  })
})
