import { describe, expect, it } from 'vitest'
import { languageName, languageNames } from './language-name'

describe('languageName', () => {
  it.each([
    ['fi', 'Finnish'],
    ['pt-BR', 'Brazilian Portuguese'],
    ['no', 'Norwegian'],
    ['xx', 'xx'],
    ['', ''],
    ['not a tag', ''],
  ])('names %j', (tag, name) => expect(languageName(tag, 'en')).toBe(name))
})

describe('languageNames', () => {
  it.each([
    [['fi'], 'Finnish'],
    [['fi', 'is'], 'Finnish and Icelandic'],
    [['', 'fi'], 'Finnish and a language that it could not tell'],
    [[''], ''],
  ])('joins %j', (tags, names) => expect(languageNames(tags, 'a language that it could not tell', 'en')).toBe(names))
})
