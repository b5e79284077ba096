import { describe, expect, it } from 'vitest'
import type { Statement } from '../model'
import { attribute } from './attribute'
import { articleOf, languages, statementsOf } from './test-kit'

const show = ({ form, speaker, content }: Statement) =>
  `${form} | ${speaker?.name ?? '-'} | ${content.map((piece) => piece.text).join(' … ')}`

describe('attribute', () => {
  it.each([
    [
      'goes on with a quotation in the same paragraph',
      ['“It failed,” Ann Finch said. “We start again.”'],
      ['direct | Ann Finch | It failed, … We start again.'],
    ],
    [
      'joins a quotation over paragraphs',
      ['“It failed,” Ann Finch said. “We start again.', '“Then we rest.”'],
      ['direct | Ann Finch | It failed, … We start again. … Then we rest.'],
    ],
    [
      'ends a quotation that lacks its closing mark where somebody else is named for the next paragraph',
      ['“It failed,” Ann Finch said. “We start again.', '“We do not,” added Bob Lane. “We rest.”'],
      ['direct | Ann Finch | It failed, … We start again.', 'direct | Bob Lane | We do not, … We rest.'],
    ],
    [
      'ends a quotation that lacks its closing mark where the next paragraph has a cue for the same speaker',
      ['Ann Finch said: "It failed at once.', '"We start again," she added.'],
      ['direct | Ann Finch | It failed at once.', 'direct | Ann Finch | We start again,'],
    ],
    [
      'goes on with a quotation in a paragraph of its own, a caption between them',
      ['“It failed,” said Ann Finch.', 'Ann Finch on the quay', '“We start again.”'],
      ['direct | Ann Finch | It failed, … We start again.'],
    ],
    [
      'goes on with no title in a paragraph of its own',
      ['“It failed,” said Ann Finch.', '‘All Bets Are Off.’'],
      ['direct | Ann Finch | It failed,', 'direct | Ann Finch | All Bets Are Off.'],
    ],
    [
      'gives the answer to a question to nobody',
      ['“Who has the key?” Ann Finch asked.', '“The harbour office.”'],
      ['direct | Ann Finch | Who has the key?', 'direct | - | The harbour office.'],
    ],
    [
      'reads a name after a pointer, or without a verb, as an introduction',
      ['And from Director Ann Finch:', '“It failed.”', 'This was the reply of Bob Lane:', '“It did not.”'],
      ['direct | Ann Finch | It failed.', 'direct | Bob Lane | It did not.'],
    ],
    [
      'reads a name with its office or age as an introduction',
      ['Ann Finch, rower: “I will row.”', 'Bob Lane (61): “I will not.”'],
      ['direct | Ann Finch | I will row.', 'direct | Bob Lane | I will not.'],
    ],
    [
      'takes a block quotation behind a colon for one statement, whatever it reports',
      ['Ann Finch wrote:', { kind: 'quote' as const, text: 'Bob Lane told me, “It failed.” I did not believe it.' }],
      ['direct | Ann Finch | Bob Lane told me, “It failed.” I did not believe it.'],
    ],
    [
      'gives a quotation without cue to who was spoken of before',
      ['Ann Finch was blunt. “This must stop at once.”'],
      ['direct | Ann Finch | This must stop at once.'],
    ],
    [
      'gives a report and the quotation behind it to the same speaker, as two',
      ['The plan failed, Ann Finch said. “We start again.”'],
      ['indirect | Ann Finch | The plan failed', 'direct | Ann Finch | We start again.'],
    ],
    [
      'goes on with a report that ended in a quotation',
      ['The plan is “a farce from the start,” Ann Finch said. “We start again.”'],
      ['mixed | Ann Finch | The plan is “a farce from the start,” … We start again.'],
    ],
    [
      'calls a partly quoted report mixed',
      ['Ann Finch said the plan was “a farce” from the start.'],
      ['mixed | Ann Finch | the plan was “a farce” from the start'],
    ],
    [
      'reads a colon as an introduction',
      ['Ann Finch was blunt: “This must stop.”'],
      ['direct | Ann Finch | This must stop.'],
    ],
    [
      'takes a long quotation without cue for speech of who it is about',
      ['Ann Finch attacked “the hateful idea that nurses should work for free”.'],
      ['direct | Ann Finch | the hateful idea that nurses should work for free'],
    ],
    [
      'reads a quotation between dashes behind a name',
      [
        'Many have said so, among them the former mayor Ann Finch -- “It is wrong to hide the books from us” -- and Bob Lane.',
      ],
      ['direct | Ann Finch | It is wrong to hide the books from us'],
    ],
    ['reads a signature', ['“The best soup in Lorne.” — Ann Finch'], ['direct | Ann Finch | The best soup in Lorne.']],
    [
      'reads the items of a list',
      ['In an interview, Ann Finch also said:', { kind: 'item' as const, text: 'The plan must change' }],
      ['indirect | Ann Finch | The plan must change'],
    ],
    [
      'reads a block quotation',
      ['Ann Finch wrote to the council:', { kind: 'quote' as const, text: 'The plan must change at once.' }],
      ['direct | Ann Finch | The plan must change at once.'],
    ],
    [
      'reads an embedded post with its author',
      [
        { kind: 'post' as const, text: 'We are open again.' },
        { kind: 'post' as const, text: '— Lorne Ferries (@lorneferries) May 5, 2024' },
      ],
      ['direct | Lorne Ferries | We are open again.'],
    ],
  ])('%s', (_, parts, expected) => expect(statementsOf(parts).map(show)).toEqual(expected))

  it.each([
    ['a scare quote', 'The “clean” coal plant closed.'],
    ['a nickname', 'Dwayne “The Anvil” Finch won the race.'],
    ['a title', 'The film “Gone Again” opens on Friday.'],
    ['a term', 'It is a kind of “long flu” in winter.'],
    ['a denial of speech', 'Finch did not say that the plan failed.'],
    ['the journalist’s own words', 'The plan failed after two years.'],
  ])('takes %s for no statement', (_, text) => expect(statementsOf([text])).toEqual([]))

  it.each([
    ['a surname', ['Ann Finch leads the council.', 'Finch said the plan failed.'], 'Ann Finch'],
    ['a title and surname', ['Ann Finch leads the council.', 'Mrs Finch said the plan failed.'], 'Ann Finch'],
    ['she', ['Ann Finch met Bob Lane.', 'She said the plan failed.'], 'Ann Finch'],
    ['he', ['Ann Finch met Bob Lane.', 'He said the plan failed.'], 'Bob Lane'],
    [
      'he of whom the paragraph is',
      ['Bob Lane said it failed.', 'Ned Gorse, who is 60, sits on the board. He said it held.'],
      'Ned Gorse',
    ],
    [
      'he whose plan it is',
      ['Bob Lane said it failed.', 'Mr. Gorse’s plan is old. It is long. He said it held.'],
      'Gorse',
    ],
    [
      'she who has no name',
      [
        'A teacher at the hall said it was hard. The teacher added that Ann Finch, 35, was well.',
        'She said: “It’s sad.”',
      ],
      'A teacher at the hall',
    ],
    [
      'they who are one',
      ['A spokesman for the ferry said it was late.', 'They added that it rained.'],
      'A spokesman for the ferry',
    ],
    ['a role', ['Gov. Ann Finch was late.', 'The governor said the plan failed.'], 'Ann Finch'],
    ['a company', ['Orrin Foods said prices rose.', 'The company said wages fell.'], 'Orrin Foods'],
    [
      'a company that was only named',
      ['Lea Holt said prices rose.', 'Orrin Lane, which insures ships, fell by 8 %. The company said wages fell.'],
      'Orrin Lane',
    ],
    ['no company by a person', ['“It failed,” said Lea Holt.', 'The company said wages fell.'], 'The company'],
    [
      'a study among others',
      ['It echoes those of a 2019 study of the hinges, which warned that they would fail.'],
      'a 2019 study of the hinges',
    ],
    ['police as they', ['Ann Finch left. Police appealed over what they described as a “vicious” attack.'], 'Police'],
    ['whose post says so', ['Ann Finch was late.', 'Her last post said the plan failed.'], 'Ann Finch'],
    [
      'nobody by what only is his',
      ['Bob Lane left.', 'His vows to stick it to them aside, analyses agree prices rose.'],
      undefined,
    ],
    [
      'who acts, and not who spoke before',
      ['Helen Ashby said Ned Gorse fled. The shopkeeper, Arif Malik, pressed a button. He said it failed.'],
      'Arif Malik',
    ],
    [
      'who signed on a day',
      ['President Ann Lodd on Thursday signed an order, saying it would “put our mills first”.'],
      'Ann Lodd',
    ],
    ['nobody that is asked', ['You said in 2019 that it failed.'], undefined],
    [
      'a study of last week',
      ['A study published last week in The Lancet estimated that it failed.'],
      'A study published last week in The Lancet',
    ],
    [
      'an agency, and no person who spoke later',
      [
        'The Harbour Organization said it failed.',
        '“It failed,” director-general Ama Boateng said.',
        'The agency said wages fell.',
      ],
      'Harbour Organization',
    ],
    ['a striker', ['Striker Idris Cole said it hurt.'], 'Idris Cole'],
    ['a detective', ['Det Insp Paula Reid said it hurt.'], 'Paula Reid'],
    [
      'the centers',
      ['It failed, according to the US Centers for Disease Control and Prevention (CDC).'],
      'US Centers for Disease Control and Prevention',
    ],
    ['no street', ['Ann Finch grew up in Mill Street. It was narrow. She said it failed.'], 'Ann Finch'],
    ['no book', ['Ann Finch is late. In her memoir, “Low Water,” she writes that it failed.'], 'Ann Finch'],
    ['a brother', ['Ann Finch is late.', 'Her brother, Ned, remembers it well. “It failed,” he says.'], 'Ned'],
    ['two surnames', ['Ann Finch and Bob Lane were late.', 'Finch and Lane said it failed.'], 'Ann Finch and Bob Lane'],
    ['whose office', ['Ann Finch was late.', 'Her office said prices rose.'], 'Ann Finch’s office'],
    ['an office', ['“It failed,” said Secretary of State Ann Finch.'], 'Ann Finch'],
    ['an outlet', ['The People’s Daily said prices rose.'], 'People’s Daily'],
    ['somebody set beside a noun', ['His predecessor, Ann Finch, said prices rose.'], 'Ann Finch'],
    ['who is set beside one of several', ['“It is dark,” one of the wardens, Ann Finch, said.'], 'Ann Finch'],
    ['who is set beside one of them', ['“It is dark,” one of them, Ann Finch, told The Herald.'], 'Ann Finch'],
    ['one of several', ['“It is dark,” one of them told The Herald.'], 'one of them'],
    ['nobody by name', ['A senior official said the plan failed.'], 'A senior official'],
    ['an office with its bearer beside it', ['“It failed,” the company’s CEO, Ann Finch, said.'], 'Ann Finch'],
    ['an office of a place', ['Lornian Ambassador to the Isles, Ann Finch, said it failed.'], 'Ann Finch'],
    ['an office behind the name', ['Cllr Ann Finch, Chair of the Harbour Association said it failed.'], 'Ann Finch'],
    ['honours behind a name', ['The Leader of Lorne Council, Councillor Ann Finch MBE, said it failed.'], 'Ann Finch'],
    [
      'who leads a body',
      ['“It failed,” a leader of the Sorrel Council told reporters.'],
      'a leader of the Sorrel Council',
    ],
    ['a country', ['Lorne was late.', 'Minister Lorne Finch left.', 'Lorne said it failed.'], 'Lorne'],
    ['a given name', ['Wrenna Finch leads the council.', 'Wrenna said the plan failed.'], 'Wrenna Finch'],
    [
      'a court after who spoke to it',
      ['Zane Finch, told the court it failed.', 'The court said it failed.'],
      'The court',
    ],
    [
      'nobody of those praised',
      ['Ann Finch was praised as doing “a good job of keeping the two sides apart”.'],
      undefined,
    ],
    ['a university', ['The University of Lorne said it failed.'], 'University of Lorne'],
    [
      'an institute',
      ['The National Institute on Harbour Care has said it failed.'],
      'National Institute on Harbour Care',
    ],
    ['a paper', ['The Guardian had it first.', 'The newspaper said it failed.'], 'Guardian'],
    ['a paper that is a leader', ['It failed, according to the Lorne Falls Argus Leader.'], 'Lorne Falls Argus Leader'],
    ['a ministry', ['It failed, the Interior Ministry said in a statement.'], 'Interior Ministry'],
    [
      'somebody with others',
      ['Ann Finch was late.', '“It failed,” Finch and her team said.'],
      'Ann Finch and her team',
    ],
  ])('resolves %s', (_, parts, name) => expect(statementsOf(parts).at(-1)?.speaker?.name).toBe(name))

  it.each([
    ['Orrin Lane, which insures ships, said in a filing that prices rose.', 'organization'],
    ['The insurer Orrin Lane said prices rose.', 'organization'],
    ['Orrin Lane, who insures ships, said prices rose.', 'person'],
    ['Bank founder Orrin Lane said prices rose.', 'person'],
    ['South Africa said prices rose.', 'organization'],
    ['Sorrel International said prices rose.', 'organization'],
  ])('tells what has the name in %j', (text, kind) => expect(statementsOf([text])[0]?.speaker?.kind).toBe(kind))

  it('gives the mention whole and the name bare', () => {
    const [statement] = statementsOf(['It failed, the council’s chairwoman Ann Finch said.'])
    expect(statement?.speaker).toMatchObject({
      mention: 'the council’s chairwoman Ann Finch',
      name: 'Ann Finch',
      kind: 'person',
    })
  })

  it('leaves the speaker out where nothing tells', () => {
    const [statement] = statementsOf(['“We will all be gone by the time it opens.”'])
    expect(statement).toMatchObject({ speaker: null, confidence: 'low' })
  })

  it('reads quotations in other languages by their marks', () => {
    const text =
      '„Wir fangen noch einmal von vorne an“, sagte Anna Finck am Montag vor dem Rat der Stadt, und alle anderen schwiegen dazu lange.'
    expect(statementsOf([text], { language: 'de' }).map(show)).toEqual([
      'direct | Anna Finck | Wir fangen noch einmal von vorne an',
    ])
  })

  it('gives every offset exactly', () => {
    const parts = [
      '“It’s 😀 over,”\u00a0said Ann Finch\u2009—\u2009mayor of\u00a0Lorne. “We’re eﬃcient.”',
      'She added that it was “a ﬁne day”.',
    ]
    const article = articleOf(parts)
    for (const { content, cue, speaker } of attribute(article, languages).statements) {
      for (const piece of content) expect(article.text.slice(piece.start, piece.end)).toBe(piece.text)
      if (cue) expect(article.text.slice(cue.start, cue.end)).toBe(cue.text)
      if (speaker) expect(article.text.slice(speaker.start, speaker.end)).toBe(speaker.mention)
    }
  })

  it('keeps ids when the page changes elsewhere, and never gives one twice', () => {
    const before = statementsOf(['Ann Finch said the plan failed.', '“No,” said Finch.', '“No,” said Lane.'])
    const after = statementsOf(['News of the day.', 'Ann Finch said the plan failed.'])
    expect(after[0]?.id).toBe(before[0]?.id)
    expect(new Set(before.map(({ id }) => id)).size).toBe(3)
  })

  it('takes time in proportion to the text', () => {
    const parts = Array.from(
      { length: 12 },
      (_, i) => `“Plan ${i} failed,” said Ann Finch${i} of Lorne, who said the “farce” of ${i} was over. He left.`,
    )
    const time = (times: number) => {
      const article = articleOf(Array.from({ length: times }, () => parts).flat())
      const start = process.cpuUsage()
      attribute(article, languages)
      return process.cpuUsage(start).user
    }
    const best = (times: number) => Math.min(time(times), time(times), time(times))
    // Eight times the text: a quadratic stage would take 64 times as long; half of that is left for the collector of garbage.
    expect(best(16)).toBeLessThan(32 * best(2))
  }, 30_000)
})

describe('an article in more than one language', () => {
  const english = 'Ann Finch said the gates were old. “They will not hold for another winter,” she said of the harbour.'
  const german =
    'Das Hafenamt hat das alte Tor am Montag geschlossen, und die Boote warten seit mehr als einer Woche. „Wir können nicht länger warten“, sagte Direktorin Ida Lindqvist. Sie sagte, dass das Tor zu alt sei und bald ersetzt werden müsse.'
  const finnish =
    'Satamavirasto sulki vanhan portin maanantaina, ja veneet ovat odottaneet muurin edessä jo yli viikon. ”Emme voi enää odottaa uutta porttia”, sanoi johtaja Aino Virtasalo. Se on viraston mukaan vain ajan kysymys nyt.'

  it('is read part by part, in the order of the page', () => {
    expect(statementsOf([english, german, english]).map(show)).toEqual([
      'indirect | Ann Finch | the gates were old',
      'direct | Ann Finch | They will not hold for another winter,',
      'direct | Ida Lindqvist | Wir können nicht länger warten',
      'indirect | Ida Lindqvist | das Tor zu alt sei und bald ersetzt werden müsse',
      'indirect | Ann Finch | the gates were old',
      'direct | Ann Finch | They will not hold for another winter,',
    ])
  })

  it('gives a block quotation in another language to whoever introduces it', () => {
    const parts = [english, 'Otto Lind wrote:', { kind: 'quote' as const, text: german }, english]
    expect(statementsOf(parts).map(show)).toContain(`direct | Otto Lind | ${german}`)
  })

  it('gives no id twice', () => {
    const ids = statementsOf([english, german, english, german]).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('takes what a part in another language stands between for no neighbours', () => {
    const [, , , statement] = statementsOf([
      'Ann Finch was blunt.',
      german,
      '“We will all be gone by the time it opens.”',
    ])
    expect(statement).toBeUndefined()
    expect(statementsOf(['Ann Finch was blunt.', german, '“We will all be gone.”']).at(-1)?.speaker ?? null).toBeNull()
  })

  it('says of which languages only the marks are known', () => {
    const marksOnly = (...parts: string[]) => attribute(articleOf(parts, { language: '' }), languages).marksOnly
    expect(marksOnly(english, german)).toBeUndefined()
    expect(marksOnly(finnish)).toEqual(['fi'])
    expect(marksOnly(english, finnish)).toEqual(['fi'])
    expect(marksOnly('Zorv brakta melu shan tiri vok, dalu merin tash korv belu. '.repeat(4))).toEqual([''])
  })
})

describe('what stands beside a name', () => {
  it.each([
    ['Ms. Finch said the gates were old.', undefined],
    ['Ms Ann Finch said the gates were old.', undefined],
    ['Gov. Ann Finch said the gates were old.', 'Gov.'],
  ])('is a role only where it says what somebody is: %j', (text, role) => {
    expect(statementsOf([text])[0]?.speaker?.role).toBe(role)
  })

  it('is no part of the words: an adjective behind its noun', () => {
    const [statement, ...others] = statementsOf([
      'The union, its leader Ann Finch says in a voice hoarse from shouting, will not give way to the port.',
    ])
    expect(others).toEqual([])
    expect(statement?.content.map(({ text }) => text)).toEqual(['The union', 'will not give way to the port'])
  })
})
