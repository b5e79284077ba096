import { describe, expect, test } from 'vitest'
import { isCredit, isLabel, isPlea, isService, isTeaser } from './line-words'

describe('lines around the text', () => {
  test.each([
    ['Read more: Five bridges that fell'],
    ['Lesen Sie auch: Fünf Brücken, die fielen'],
    ['À lire aussi : cinq ponts tombés'],
    ['Читайте также: пять мостов'],
    ['Les også: Fem broer som falt'],
    ['Læs også: Fem broer der faldt'],
    ['Читайте також: п’ять мостів'],
    ['관련기사: 무너진 다리 다섯'],
  ])('%s is a teaser', (line) => expect(isTeaser(line, 0.5)).toBe(true))

  test.each([
    ['Readers were told more than once that the bridge was safe, Quill said.'],
    ['Мэр сказал: читайте также письмо.'],
    ['다리를 보려면 관련기사를 읽으라고 시장은 말했다.'],
    ['Related to nobody on the council, Brandt was the first to resign over it.'],
  ])('%s is none', (line) => expect(isTeaser(line, 0)).toBe(false))

  test.each(['Advertisement', '- Anzeige -', 'Story continues below advertisement'])('%s is a label', (line) =>
    expect(isLabel(line.toLowerCase())).toBe(true),
  )

  test.each([
    ['Create an account or sign in to continue with your reading.'],
    ['Il vous reste 57.09% de cet article à lire. La suite est réservée aux abonnés.'],
  ])('%s is a plea', (line) => expect(isPlea(line)).toBe(true))

  test.each([
    'The bridge at dusk (Image: HARBOUR POST)',
    'Foto: Ines Brandt',
    'Odd Farrow/Getty Images',
    'Cars wait at the bridge. Bild: Ines Brandt',
    'The bridge, seen from the quay. 18.04.2031 | 3:18 min',
  ])('%s is a credit', (line) => expect(isCredit(line)).toBe(true))

  test.each(['She sold the photo to Reuters, she said.', 'Photographs show three rusty cables.'])(
    '%s is none',
    (line) => expect(isCredit(line)).toBe(false),
  )

  test.each([
    ['Reporting by Odd Farrow; editing by Ines Brandt'],
    ['Follow Odd Farrow on Twitter.'],
    ['Sign up for our weekly newsletter.'],
  ])('%s is service', (line) => expect(isService(line.toLowerCase())).toBe(true))

  test.each([
    ['Reporting by the Northern Ledger showed that the council knew of the rust in March.'],
    ['Few followed Quill on the bridge that morning, she said.'],
  ])('%s is none', (line) => expect(isService(line.toLowerCase())).toBe(false))
})
