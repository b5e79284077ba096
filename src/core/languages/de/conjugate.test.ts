import { describe, expect, it } from 'vitest'
import { conjugate } from './conjugate'

const formsOf = (parts: string) => conjugate(parts).map(([form]) => form)

describe('conjugate', () => {
  it.each([
    ['sagen', ['sagen', 'sagt', 'sage', 'sagte', 'sagten', 'gesagt', 'sagten']],
    ['melden', ['melden', 'meldet', 'melde', 'meldete', 'meldeten', 'gemeldet', 'meldeten']],
    ['erklären', ['erklären', 'erklärt', 'erkläre', 'erklärte', 'erklärten', 'erklärt', 'erklärten']],
    ['bezeichnen', expect.arrayContaining(['bezeichnet', 'bezeichnete', 'bezeichneten'])],
    ['räumen', expect.arrayContaining(['räumt', 'räumte', 'geräumt'])],
    ['nennen', expect.arrayContaining(['nennt'])],
    ['argumentieren', expect.arrayContaining(['argumentierte', 'argumentiert'])],
    ['sprechen spricht sprach gesprochen', ['sprechen', 'spricht', 'spreche', 'sprach', 'sprachen', 'gesprochen']],
    ['denken denkt dachte gedacht', expect.arrayContaining(['dachte', 'dachten', 'gedacht'])],
  ])('gives the forms of %s', (parts, forms) => expect(formsOf(parts)).toEqual(forms))

  it('tells the mood that reports', () => {
    const mood = new Map(conjugate('sprechen spricht sprach gesprochen').map(([form, facts]) => [form, facts.mood]))
    expect(mood.get('spreche')).toBe('reported')
    expect(mood.get('spricht')).toBe('indicative')
  })
})
