import { describe, expect, it } from 'vitest'
import { speakerOf } from '../trace/testing/source-of'
import { isSameBody, isSamePerson, sameParty } from './same-party'

describe('isSamePerson', () => {
  it.each([
    ['Ilse Varga-Thorne', 'Varga-Thorne'],
    ['Tomas Rehn', 'Rehn'],
    ['Tomas Rehn', 'Mr. Tomas Rehn'],
    ['Deputy Minister Tomas Rehn', 'Tomas Rehn'],
    ['T. Rehn', 'Tomas Rehn'],
    ['G. P. Sarafanov', 'Gleb Sarafanov'],
    ['Dan Rehn', 'Daniel Rehn'],
    ['Tomas Rehn Jr.', 'Tomas Rehn'],
    ['Ursula von der Aue', 'Ursula Aue'],
    ['Gleb Sarafanov', 'Глеб Сарафанов'],
    ['Volodymyr Zelenskyy', 'Volodymyr Zelensky'],
    ['Jörg Müller', 'Joerg Mueller'],
    ['Nikos Mitrou', 'Νίκος Μήτρου'],
    ['Pavo Lindqvist', 'Pavo Lindqvist-Adeyemi'],
    ['Sato Kenji', 'Kenji Sato'],
    ['Bob Lind', 'Robert Lind'],
    ['Maggie Holt', 'Margaret Holt'],
    ['Bill Rehn', 'William Rehn'],
    ['Ted Rehn', 'Edward Rehn'],
    ['Jim Rehn', 'Jamie Rehn'],
  ])('takes %s for %s', (a, b) => {
    expect(isSamePerson(a, b)).toBe(true)
    expect(isSamePerson(b, a)).toBe(true)
  })

  it.each([
    ['Tomas Rehn', 'Anna Rehn'],
    ['A. Rehn', 'Tomas Rehn'],
    ['Bob Rehn', 'William Rehn'],
    ['Tomas Rehn', 'Tomas Ekwall'],
    ['Ann Hansen', 'Ann Hanson'],
    ['Mr Rehn', 'Mr Ekwall'],
    ['Rehn', ''],
  ])('tells %s from %s', (a, b) => {
    expect(isSamePerson(a, b)).toBe(false)
    expect(isSamePerson(b, a)).toBe(false)
  })
})

describe('isSameBody', () => {
  it.each([
    ['Ministry of Public Works', 'the Public Works Ministry'],
    ['IMF', 'International Monetary Fund'],
    ['the I.M.F.', 'International Monetary Fund'],
    ['Olmsk Port Authority', 'Port of Olmsk'],
    ['Caspian Mutual', 'Caspian Mutual Insurance'],
    ['Harbour Post', 'The Harbour Post'],
    ['HarbourPost', 'Harbour Post'],
  ])('takes %s for %s', (a, b) => expect(isSameBody(a, b)).toBe(true))

  it.each([
    ['Ministry of Health', 'Ministry of Finance'],
    ['WHO', 'Water Board'],
    ['Harbour Post', 'Harbour Times'],
  ])('tells %s from %s', (a, b) => expect(isSameBody(a, b)).toBe(false))
})

describe('sameParty', () => {
  const ministry = speakerOf('Ministry of Public Works', { kind: 'organization' })
  const rehn = speakerOf('Tomas Rehn', { mention: 'the deputy minister, Tomas Rehn', role: 'the deputy minister' })
  it.each([
    [
      'same',
      'a body and its spokesman',
      ministry,
      speakerOf('Ann Holt', { mention: 'Ann Holt, a spokeswoman for the Ministry of Public Works' }),
    ],
    ['different', 'a body and somebody else', ministry, speakerOf('Ann Holt', { mention: 'Ann Holt, a resident' })],
    ['same', 'an office and who is told to hold it', rehn, speakerOf('the deputy minister', { kind: 'person' })],
    ['same', 'two like descriptions', speakerOf('a ministry official'), speakerOf('an official of the ministry')],
    ['unclear', 'a name and a description that says nothing of it', rehn, speakerOf('a neighbour')],
    ['unclear', 'two unlike descriptions', speakerOf('two officials'), speakerOf('a neighbour')],
    [
      'same',
      'an office of a town and who has it',
      speakerOf('the mayor of Olmsk'),
      speakerOf('Anna Kolb', { mention: 'Anna Kolb, the mayor of Olmsk' }),
    ],
    [
      'same',
      'an office in capitals',
      speakerOf('the Mayor of Olmsk'),
      speakerOf('Anna Kolb', { mention: 'Mayor of Olmsk Anna Kolb' }),
    ],
    ['unclear', 'an office of a town and a name', speakerOf('the mayor of Olmsk'), speakerOf('Anna Kolb')],
    ['unclear', 'an office in capitals and a name', speakerOf('Prime Minister'), speakerOf('Anna Kolb')],
    ['unclear', 'a given name alone', speakerOf('Bob'), speakerOf('Robert Lind')],
    ['different', 'two persons', rehn, speakerOf('Ruta Senn', { mention: 'the minister, Ruta Senn' })],
    ['different', 'two bodies', ministry, speakerOf('Olmsk Port Authority', { kind: 'organization' })],
  ])('says %s of %s', (relation, _, a, b) => {
    expect(sameParty(a, b)).toBe(relation)
    expect(sameParty(b, a)).toBe(relation)
  })
})
