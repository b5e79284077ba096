import { describe, expect, it } from 'vitest'
import { type Part, statementsOf } from '../../../attribution/test-kit'

const page = 'https://courier.example/2024/05/story'
/** On the site of the articles themselves. */
const home = 'https://daily.example/2024/05/other'
const sourcesOf = (...parts: Part[]) =>
  statementsOf(parts)
    .at(-1)
    ?.sources.map(({ relation, anchor }) => `${relation}: ${anchor}`)

describe('findSources', () => {
  it.each([
    ['the cue', `Finch [said](${page}) the plan failed.`, ['cue: said']],
    [
      'the cue, within a longer anchor',
      `[Finch said Monday](${page}) that the plan failed.`,
      ['cue: Finch said Monday'],
    ],
    ['an outlet', `Finch told [the Guardian](${page}) that it failed.`, ['name: the Guardian']],
    ['a document that speaks', `[The report](${page}) said that it failed.`, ['sentence: The report']],
    ['a statement', `In [a joint statement](${page}), Finch said it failed.`, ['name: a joint statement']],
    ['the quoted words', `“[It failed](${page}),” said Finch.`, ['words: It failed']],
    [
      'the reported words',
      `Finch said that [the plan had failed badly](${page}).`,
      ['words: the plan had failed badly'],
    ],
    [
      'what is said of the words’ subject',
      `Finch said fares across the whole of Lorne [rose too fast](${home}).`,
      ['words: rose too fast'],
    ],
    ['the quoted part of the words', `Finch urged Lane to “[be a hero](${home})” and leave.`, ['words: be a hero']],
    [
      'what leads to the words',
      `Finch asked [the key question](${home}): “Who paid for it?”`,
      ['sentence: the key question'],
    ],
    [
      'the only other page within the words',
      `Finch said that [fares](${home}) rose by half in Lorne ([34](${page})).`,
      ['words: 34'],
    ],
    ['its day', `Finch said [on Monday](${home}) that it failed.`, ['sentence: on Monday']],
    [
      'a reference in brackets',
      `It failed, according to a study (see [doi.example/12](${home})).`,
      ['name: doi.example/12'],
    ],
    ['a fact within the words', `Finch said that [fear](${home}) of the plan was common in Lorne.`, []],
    ['another verb of saying', `Lane [said](${page}) no word, and Finch claimed that it failed.`, []],
    ['the speaker, on another site', `[Ann Finch](${page}) said that it failed.`, ['name: Ann Finch']],
    [
      'elsewhere in the frame, on another site',
      `Ann Finch [condemned the plan](${page}) and said it failed.`,
      ['sentence: condemned the plan'],
    ],
    [
      'a verb of saying beside a quotation of the page’s own',
      `“It failed badly in the first winter,” my co-author and I [conclude](${page}) in this issue.`,
      ['cue: conclude'],
    ],
  ])('takes a link on %s', (_, text, expected) => expect(sourcesOf(text)).toEqual(expected))

  it.each([
    ['the speaker’s profile', '[Ann Finch](https://daily.example/people/ann-finch) said that it failed.'],
    ['an encyclopedia', '[Ann Finch](https://en.wikipedia.org/wiki/Ann_Finch) said that it failed.'],
    [
      'a page about the speaker',
      '[Ann Finch](https://college.example/a/ann-finch-is-now-a-fellow) said that it failed.',
    ],
    ['a section of another site', '[Ratewatch](https://ratewatch.example/charts/) said that it failed.'],
    ['a topic', 'Ann Finch of [Lorne](https://daily.example/topic/lorne) said that it failed.'],
    [
      'a fact within the words',
      `Finch said the [dam](https://daily.example/2023/dam-breaks) and the whole plan failed.`,
    ],
    ['the site’s own page on the speaker', '[Ann Finch](https://daily.example/2024/who-is-ann-finch) said it failed.'],
  ])('leaves out %s', (_, text) => expect(sourcesOf(text)).toEqual([]))

  it('takes where somebody spoke from the sentence before a paragraph that opens with a quotation', () => {
    const before = `The rower looked back on the race in [the Long Oar](${page}) podcast.`
    expect(sourcesOf(before, '“It was cold,” Ann Finch said.')).toEqual(['sentence: the Long Oar'])
    expect(sourcesOf(before, 'Ann Finch said that it was cold.')).toEqual([])
  })

  it.each([
    ['of another paper of its country', 'https://ledger.co.uk/2024/05/story', ['name: Ann Finch']],
    ['of its own site', 'https://sport.courier.co.uk/2024/05/story', []],
  ])('on a British page, takes a link on the speaker to a page %s so', (_, href, expected) => {
    const [statement] = statementsOf([`[Ann Finch](${href}) said that it failed.`], {
      url: 'https://www.courier.co.uk/story',
    })
    expect(statement?.sources.map(({ relation, anchor }) => `${relation}: ${anchor}`)).toEqual(expected)
  })

  it('leaves out the author’s page in a sentence before a quotation', () => {
    const before = 'Ann Finch told her story in [a podcast](https://daily.example/author/finch).'
    expect(sourcesOf(before, '“It was hard,” Finch said.')).toEqual([])
  })

  it('leaves the links of a sentence about somebody else to that one', () => {
    expect(sourcesOf(`Bob Lane denied it in [a post](${page}).`, '“It was cold,” Ann Finch said.')).toEqual([])
  })

  it('takes the address of an embedded post', () => {
    expect(
      sourcesOf(
        { kind: 'post', text: 'We are open again.' },
        { kind: 'post', text: '— Lorne Ferries (@lorneferries) [May 5, 2024](https://x.com/lorneferries/status/1)' },
      ),
    ).toEqual(['embed: May 5, 2024'])
  })

  it('gives a link within the words of one statement to that one alone', () => {
    const statements = statementsOf([`Finch said prices rose, and Lane noted that [wages had fallen again](${page}).`])
    expect(statements.map(({ sources }) => sources.length)).toEqual([0, 1])
  })

  it('keeps addresses as the page gives them', () => {
    const href = `${page}?utm_source=daily&x=1`
    expect(statementsOf([`Finch [said](${href}) the plan failed.`])[0]?.sources[0]?.href).toBe(href)
  })

  it.each([
    [
      'that takes it up',
      `That is a councillor, [quoted by the Ledger](${page}), on the winter.`,
      ['sentence: quoted by the Ledger'],
    ],
    ['about something else', `The ferry was [sold](${page}) in May.`, []],
    ['that only begins like one', `This winter [the council raised fares](${page}).`, []],
  ])('reads, behind a quotation in a block of its own, a sentence %s', (_, behind, expected) => {
    const quotation: Part = { kind: 'quote', text: '“Nobody wanted to be the one to close the lane in that week.”' }
    expect(sourcesOf('The best line came late:', quotation, behind)).toEqual(expected)
  })
})
