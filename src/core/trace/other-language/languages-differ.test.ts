import { describe, expect, it } from 'vitest'
import { sourceOf } from '../testing/source-of'
import { languagesDiffer } from './languages-differ'

const russian = 'У нас глубокая вода и у нас есть краны, а смазать их времени было достаточно: годы стояли тихие.'
const english = 'We have deep water and we have cranes, and the years have been quiet enough to oil them, he said.'
const german = 'Wir haben tiefes Wasser und wir haben Kräne, und die Jahre waren ruhig genug, um sie zu ölen.'
const page = { language: 'en', text: english }

describe('languagesDiffer', () => {
  it.each([
    ['another script', 'We have deep water', page, [russian], { here: 'en', there: 'ru' }],
    [
      'another language in the same script',
      'We have deep water and cranes',
      page,
      [german],
      { here: 'en', there: 'de' },
    ],
    ['the same language', 'We have deep water', page, [english], null],
    [
      'the same, whatever the page’s tag says',
      'We have deep water',
      { language: 'ru', text: english },
      [english],
      null,
    ],
    ['a quotation in the source’s own language', 'У нас глубокая вода', page, [russian], null],
    ['a source that gives its text twice', 'We have deep water', page, [russian, english], null],
    [
      'a page of which nothing is known, in another script',
      'We have deep water and we have cranes',
      { language: '', text: '' },
      [russian],
      { here: 'en', there: 'ru' },
    ],
    [
      'a page of which nothing is known',
      'We have deep water and we have cranes',
      { language: '', text: '' },
      [german],
      null,
    ],
    ['a source too short to tell', 'We have deep water', page, ['11.5 m'], null],
  ])('says of %s', (_, words, about, parts, expected) => {
    expect(languagesDiffer(words, about, sourceOf(parts, { language: '' }))).toEqual(expected)
  })

  it('goes by the tag of a source whose text does not tell', () => {
    const source = sourceOf(['Olmsk, 11.5 m'], { language: 'ru-RU' })
    expect(languagesDiffer('We have deep water', page, source)).toEqual({ here: 'en', there: 'ru' })
  })
})
