import { describe, expect, it } from 'vitest'
import { chunksOf } from '../chunks/chunks-of'
import { sentenceOf, wordsOf } from '../test-kit'
import { findSubject, mainSubject } from './subjects'

function subjectOf(text: string) {
  const sentence = sentenceOf(text)
  const verb = chunksOf(sentence.tokens).verbs.at(-1)
  if (!verb) throw new Error(`no verb of saying: ${text}`)
  const subject = findSubject(chunksOf(sentence.tokens), verb)
  return subject.kind === 'phrase' ? wordsOf(text, sentence, subject.all) : subject.kind
}

describe('findSubject', () => {
  it.each([
    ['plain', 'Ann Finch said the plan failed.', 'Ann Finch'],
    ['with a title', 'His spokesman Ivo Petrov said the plan failed.', 'His spokesman Ivo Petrov'],
    [
      'set apart',
      'Ann Finch, 54, a former mayor of Lorne, said the plan failed.',
      'Ann Finch, 54, a former mayor of Lorne',
    ],
    [
      'in two appositions',
      'Ann Finch, an analyst at Orrin, the think tank, said it failed.',
      'Ann Finch, an analyst at Orrin, the think tank',
    ],
    [
      'with the clause said of it',
      'Ann Finch, who runs the agency, said the plan failed.',
      'Ann Finch, who runs the agency',
    ],
    ['behind as', 'As Ann Finch, a former mayor, recently put it, “It failed.”', 'Ann Finch, a former mayor'],
    ['with a date', 'The opinion from 19 July 2024 said that the plan failed.', 'The opinion from 19 July 2024'],
    [
      'with what it does',
      'Marchers heading through the streets said the plan failed.',
      'Marchers heading through the streets',
    ],
    ['with a bracket', 'Rep. Ann Finch (D-Ore.) said the plan failed.', 'Rep. Ann Finch (D-Ore.)'],
    ['with a bracket of initials', 'Rep. Ann Finch (D-N.Y.) said the plan failed.', 'Rep. Ann Finch (D-N.Y.)'],
    ['ending in an adjective', 'A harbour transit chief says the plan failed.', 'A harbour transit chief'],
    [
      'ending in another',
      'The self-described democratic socialist said it failed.',
      'The self-described democratic socialist',
    ],
    ['owned, ending in one', 'Lorne’s military said Friday its boats had left.', 'Lorne’s military'],
    ['with those whom somebody asked', 'All the experts she asked said the plan failed.', 'All the experts she asked'],
    [
      'before one joined to it',
      'The gate shut, and Bob Lane, the adviser, said he and his crew were late.',
      'Bob Lane, the adviser',
    ],
    [
      'with a clause before what is set beside it',
      'Mr Lane, who is working there as a clerk, says gates and locks are shut.',
      'Mr Lane, who is working there as a clerk',
    ],
    ['behind since', 'Mr. Lane has since said that it failed.', 'Mr. Lane'],
    [
      'between dashes',
      'Front-runner Ann Finch - a former mayor - said the plan failed.',
      'Front-runner Ann Finch - a former mayor',
    ],
    ['before words of time', 'Ann Finch on Tuesday said the plan failed.', 'Ann Finch'],
    ['relative', 'She met Bob Lane, who said the plan failed.', 'Bob Lane'],
    ['relative, behind a place', 'They asked the firm in Lorne, which says the plan failed.', 'the firm in Lorne'],
    ['relative, in what is nobody’s', 'She fears his removal to Norway, which said it failed.', 'Norway'],
    ['relative, several of a body', 'They asked members of the council, which says it failed.', 'the council'],
    ['relative, a body of several', 'It was a group of tenants that says it failed.', 'a group of tenants'],
    ['relative, several in a body', 'It was a group of tenants who say it failed.', 'tenants'],
    ['relative, of several women', 'There was an attack by dozens of women who say it failed.', 'women'],
    ['relative, counted', 'He won a majority of those who said it failed.', 'a majority of those'],
    ['relative, at a body', 'They asked a clerk at Orrin Labs in Lorne, which said it failed.', 'Orrin Labs in Lorne'],
    ['relative, of one at a body', 'They asked a clerk at Orrin Labs who says it failed.', 'a clerk at Orrin Labs'],
    ['inverted', '“It failed,” said Ann Finch, a former mayor.', 'Ann Finch, a former mayor'],
    [
      'inverted, with its clause',
      '“It failed,” said Ann Finch, who runs the agency.',
      'Ann Finch, who runs the agency',
    ],
    [
      'with what one comma sets beside it',
      'Ann Finch, a member of the council said the plan failed.',
      'Ann Finch, a member of the council',
    ],
    ['with an age, a name that is a verb too', 'Grant, 54, said the plan failed.', 'Grant, 54'],
    [
      'inverted, with its clause and no comma',
      '“It failed,” says the woman who runs the agency.',
      'the woman who runs the agency',
    ],
    [
      'inverted, with its clause, behind a clause',
      'The plan would fail, said the engineer who made it.',
      'the engineer who made it',
    ],
    ['apart from what it is set into', 'Ann Finch, a spokesman for her said, would leave.', 'a spokesman for her'],
    ['inverted, by what it is to something', '“It failed,” said Ann Finch, its president.', 'Ann Finch, its president'],
    [
      'inverted, without when it spoke',
      '“It failed,” said Ann Finch, 67, of Lorne, after listening to Bob Lane.',
      'Ann Finch, 67, of Lorne',
    ],
    ['inverted, within its words', 'The gate, said Ann Finch, a guide, would fail.', 'Ann Finch, a guide'],
    [
      'apart from whom it asks not to do something',
      'Ann Finch, who runs the agency, urged the towns not to close.',
      'Ann Finch, who runs the agency',
    ],
    [
      'inverted, behind a bracket',
      '“It failed,” said Rep. Ann Finch (D-Ore.), now a candidate.',
      'Rep. Ann Finch (D-Ore.), now a candidate',
    ],
    ['several', 'Ann Finch and Bob Lane both said the plan failed.', 'Ann Finch and Bob Lane'],
    ['several, a name first', 'Finch and police said the plan failed.', 'Finch and police'],
    ['several, a name last', 'The mayor and Ann Finch said the plan failed.', 'The mayor and Ann Finch'],
    ['several bodies', 'The ministry and the bank said the plan failed.', 'The ministry and the bank'],
    [
      'several, behind what opens the sentence',
      'When it broke, Finch and police said the plan failed.',
      'Finch and police',
    ],
    [
      'several, one with what is tied to it',
      'Democrats and Republicans in Congress said it failed.',
      'Democrats and Republicans in Congress',
    ],
    ['several in a list', 'Ann Finch, Bob Lane and the mayor said it failed.', 'Ann Finch, Bob Lane and the mayor'],
    ['several, inverted', '“It failed,” said Ann Finch and the mayor.', 'Ann Finch and the mayor'],
    ['behind one whom somebody met', 'He met the mayor and Ann Finch said the plan failed.', 'Ann Finch'],
    ['behind a thing', 'He sold the boat and Ann Finch said the plan failed.', 'Ann Finch'],
    [
      'joined to one described',
      'Ann Finch, a nurse, and Bob Lane said the plan failed.',
      'Ann Finch, a nurse, and Bob Lane',
    ],
    [
      'joined to one described, described itself',
      'Ann Finch, the port’s director, and Bob Lane, a pilot, said the plan failed.',
      'Ann Finch, the port’s director, and Bob Lane, a pilot',
    ],
    ['behind one apart', 'Ann Finch, a nurse, left the ward, and Bob Lane said the plan failed.', 'Bob Lane'],
    [
      'with a participle in it',
      'An analysis of newly filed reports said it failed.',
      'An analysis of newly filed reports',
    ],
    [
      'with a clause of place',
      'A teacher at a hall where three girls were hurt in a fire said it failed.',
      'A teacher at a hall where three girls were hurt in a fire',
    ],
    ['half named', 'A third said the plan failed.', 'A third'],
    ['shown', 'The clip has footage of Ann Finch saying the plan failed.', 'Ann Finch'],
    [
      'behind a clause',
      'An official who spoke on condition of anonymity said it failed.',
      'An official who spoke on condition of anonymity',
    ],
    ['a text', 'They found a letter saying the plan failed.', 'a letter'],
  ])('finds a subject %s', (_, text, expected) => expect(subjectOf(text)).toBe(expected))

  it.each([
    ['a participle', 'Ann Finch left, saying the plan failed.'],
    ['a second verb', 'Ann Finch left and said the plan failed.'],
  ])('shares the subject of the sentence with %s', (_, text) => expect(subjectOf(text)).toBe('shared'))
})

describe('mainSubject', () => {
  it.each([
    ['Ann Finch was blunt.', 'Ann Finch'],
    ['On Tuesday, Ann Finch was blunt.', 'Ann Finch'],
    ['When the vote came, Ann Finch was blunt.', 'Ann Finch'],
    ['Ann Finch, who lost the vote, was blunt.', 'Ann Finch'],
  ])('finds who %j is about', (text, expected) => {
    const sentence = sentenceOf(text)
    const party = mainSubject(chunksOf(sentence.tokens))
    expect(wordsOf(text, sentence, party?.head ?? null)).toBe(expected)
  })
})
