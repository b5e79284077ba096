import { describe, expect, it } from 'vitest'
import { loadTagger } from './tagger'

describe('loadTagger', () => {
  it('tags alike after it was loaded anew', () => {
    const tag = loadTagger(60)
    const text = 'Quillfeather said the gates at Lorne would hold.'
    const first = tag(text)
    expect(first.tags.slice(0, 2)).toEqual(['PROPN', 'VERB'])
    expect(tag(text)).toEqual(first)
  })
})
