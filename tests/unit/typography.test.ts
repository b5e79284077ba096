import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Catalogue } from './find-message-faults'
import { findTypographyFaults } from './find-typography-faults'

const read = (locale: string): Catalogue => JSON.parse(readFileSync(`_locales/${locale}/messages.json`, 'utf8'))
const locales = readdirSync('_locales')

it.each(locales)('messages set their signs as their language does: %s', (locale) => {
  const language = locale.replace('_', '-')
  const faults = Object.entries(read(locale)).flatMap(([key, { message }]) =>
    findTypographyFaults(language, message).map((fault) => `${key} ${fault}: ${message}`),
  )
  expect(faults).toEqual([])
})

/** Sentences that name a button, by what the button says. */
const NAMED: readonly [sentence: string, button: string][] = [
  ['options_archiveNote', 'remedy_archive'],
  ['options_engineNote', 'find_web'],
]
it.each(locales)('sentences name a button as it stands there, in quotation marks: %s', (locale) => {
  const catalogue = read(locale)
  const textOf = (key: string) => catalogue[key]?.message ?? ''
  for (const [sentence, button] of NAMED)
    expect(textOf(sentence)).toContain(textOf('join_quoted').replace('$words$', textOf(button)))
})

describe('the check itself', () => {
  it.each([
    ['en', 'It was “not” asked: it’s at https://example.org. Under way…'],
    ['de', 'Nicht „gefragt“: Läuft\u00a0…'],
    ['fr', 'Qui\u202f? «\u202fAucun\u202f»\u00a0: rien\u202f; voir https://example.org…'],
    ['es', '¿Quién? «Nadie»: nada…'],
    ['pt-BR', 'Quem? “Ninguém”: nada…'],
    ['ja', '誰の言葉ですか？\u3000「$name$」です（5 MB）…'],
  ])('finds nothing wrong with what is right: %s', (language, message) => {
    expect(findTypographyFaults(language, message)).toEqual([])
  })

  it.each([
    ['en', 'Under way …'],
    ['en', 'It isn\u0027t'],
    ['de', 'Läuft…'],
    ['de', 'Läuft …'],
    ['de', '“Gefragt”'],
    ['fr', 'Qui ?'],
    ['fr', 'Qui?'],
    ['fr', 'Rien : rien'],
    ['fr', '« Aucun »'],
    ['es', 'Quién?'],
    ['es', '“Nadie”'],
    ['pt-BR', 'Nada : nada'],
    ['ja', '誰の言葉?'],
    ['ja', 'ですか？はい'],
    ['ja', 'Whence は'],
    ['it', 'Bene'],
  ])('finds what is set otherwise: %s, %s', (language, message) => {
    expect(findTypographyFaults(language, message)).not.toEqual([])
  })
})
