import { describe, expect, it } from 'vitest'
import { statementsOf } from '../../../attribution/test-kit'

const viaOf = (...parts: string[]) =>
  statementsOf(parts)
    .at(-1)
    ?.via.map(({ kind, name }) => `${kind}: ${name}`)

describe('findVia', () => {
  it.each([
    ['Finch told the Kyiv Independent that it failed.', ['outlet: Kyiv Independent']],
    ['“It failed,” Finch told the Lorne Courier-Times.', ['outlet: Lorne Courier-Times']],
    ['Finch told the AP that it failed.', ['outlet: Associated Press']],
    ['“It failed,” Finch told The Quill on Monday.', ['outlet: Quill']],
    ['“It failed,” Finch told The Sun.', ['outlet: The Sun']],
    ['Finch told 9News it failed.', ['outlet: Nine News']],
    ['Finch urged them in order to leave that it failed and said that it failed.', []],
    ['Finch told Voice of America that it failed.', ['outlet: Voice of America']],
    ['Finch told The NBJ that it failed.', ['outlet: NBJ']],
    ['Finch told Orrin Bank that it failed.', []],
    ['Finch told Ann that it failed.', []],
    ['Finch told reporters that it failed.', ['event: reporters']],
    ['Speaking to the Quillon, Finch said that it failed.', ['outlet: Quillon']],
    ['Taking to Instagram, Finch said that it failed.', ['post: Instagram']],
    ['Finch told the National Assembly that it failed.', ['event: National Assembly']],
    ['On social media, Finch said that it failed.', ['post: social media']],
    ['Finch, who heard of it on social media, said that it failed.', []],
    ['Finch is bidding on the Harbour program, and said that it failed.', []],
    ['Finch confirmed to the Quill that it failed.', ['outlet: Quill']],
    ['Finch revealed to investigators that it failed.', ['event: investigators']],
    ['Finch wrote in the Quill that it failed.', ['outlet: Quill']],
    ['Finch wrote in the report that it failed.', ['document: report']],
    ['Finch told MPs that it failed.', ['event: MPs']],
    ['Finch told CNN’s Good Morning Lorne that it failed.', ['outlet: CNN']],
    // What stands in a clause that is joined to that of the words is no place of theirs.
    ['His talk on the BBC was a joke, and Finch said that it failed.', []],
    ['Finch said that it failed, and in an interview with the BBC he laughed.', []],
    ['In an interview with the BBC, Finch laughed and said that it failed.', ['interview: interview', 'outlet: BBC']],
    ['Finch said in a fireside chat that it failed.', ['interview: fireside chat']],
    ['It failed, according to sources cited by the trade publication Hartex.', ['outlet: Hartex']],
    ['Finch told several hundred nurses that it failed.', ['event: several hundred nurses']],
    ['Finch said in a statement that it failed.', ['statement: statement']],
    ['In a statement, Finch said that it failed.', ['statement: statement']],
    ['“It failed,” Finch said in an interview with the BBC.', ['interview: interview', 'outlet: BBC']],
    ['“It failed,” said Ann Finch in a statement.', ['statement: statement']],
    ['“It failed,” said Ann Finch in an interview with the BBC.', ['interview: interview', 'outlet: BBC']],
    ['“It failed,” wrote Ann Finch in a Tuesday letter to the court.', ['document: Tuesday letter', 'event: court']],
    ['“It failed,” said the head of the harbour office in a post.', ['post: post']],
    ['Finch said at a rally in Lorne that it failed.', ['event: rally']],
    ['Finch wrote in a blog post that it failed.', ['post: blog post']],
    ['Finch wrote on Facebook that it failed.', ['post: Facebook']],
    ['Finch said on the Lorne After Dark podcast that it failed.', ['outlet: Lorne After Dark']],
    ['Finch said in court papers that it failed.', ['document: court papers']],
    ['A study published in Nature found that it failed.', ['outlet: Nature']],
    ['Finch told CNN correspondent Bob Lane that it failed.', ['person: Bob Lane', 'outlet: CNN']],
    ['Prosecutors said Lane had claimed that he slept.', ['group: Prosecutors']],
    ['It failed, Finch said, according to the Guardian.', ['outlet: Guardian']],
    ['It failed, Finch said, as reported by the Quillon newspaper.', ['outlet: Quillon']],
    ['According to reporting by the Guardian, it failed.', []],
    ['A paper published in the journal Lorne Ice on Monday found that it failed.', ['outlet: Lorne Ice']],
    ['Finch told US media this month that it failed.', ['event: US media']],
    ['Finch told BBC Lorne that it failed.', ['outlet: BBC Lorne']],
    ['Finch told the state news agency Ritm that it failed.', ['outlet: Ritm']],
    ['Finch, in a statement, said that it failed.', ['statement: statement']],
    ['Finch, in a letter seen by the Echo, said that it failed.', ['document: letter', 'outlet: Echo']],
    ['Finch told Sky News’ Bob Lane that it failed.', ['person: Bob Lane', 'outlet: Sky News']],
    ['“It failed,” Finch said on CNN’s “State of the Union.”', ['outlet: CNN']],
    ['Ann Finch, speaking at a rally in Lorne, said it failed.', ['event: rally']],
    ['Finch said in a video posted to YouTube that it failed.', ['document: video', 'post: YouTube']],
    ['“It failed,” Finch said in a telecon with reporters.', ['event: telecon']],
    [
      'Finch said in a written submission to the court that it failed.',
      ['document: written submission', 'event: court'],
    ],
    ['Lane, who was dismissed in May, testified before the inquiry that it failed.', ['event: inquiry']],
    [
      '“It failed,” Finch told reporters who wanted to know whether she would be received before the first hearing.',
      ['event: reporters'],
    ],
    ['Finch claimed that it failed and asked for help in her release.', []],
    ['Finch said that it failed.', []],
    [
      'Finch said in an interview with the Lorne Quill that it failed.',
      ['interview: interview', 'outlet: Lorne Quill'],
    ],
    [
      'A survey by the institute, published on Monday in the Lorne Quill, found that it failed.',
      ['outlet: Lorne Quill'],
    ],
    ['“It failed,” Finch wrote on X.', ['post: X']],
    ['Finch wrote on her Instagram account that it failed.', ['post: her Instagram account']],
    ['Finch said via Telegram that it failed.', ['post: Telegram']],
    ['Finch said in a video posted to social media that it failed.', ['document: video', 'post: social media']],
    ['Finch said it failed, leading to a full inquiry.', []],
    ['Finch told a BBC reporter that it failed.', ['outlet: BBC']],
    ['Finch told a group of reporters that it failed.', ['event: group of reporters']],
    ['Finch told the Lorne City Council that it failed.', ['event: Lorne City Council']],
    ['Finch told Norland’s state news agency that it failed.', ['outlet: Norland’s state news agency']],
    ['Finch told Norland’s Ritm news channel that it failed.', ['outlet: Ritm']],
    ['Finch said on Bob Lane’s podcast that it failed.', ['outlet: Bob Lane’s podcast']],
    ['Finch said in an interview on state TV that it failed.', ['interview: interview', 'outlet: state TV']],
    ['Speaking on the sidelines of a summit in Lorne, Finch said that it failed.', ['event: summit']],
    ['Speaking during a visit to a school, Finch said that it failed.', ['event: visit']],
    ['A survey published on Monday in Lorne Letters found that it failed.', ['outlet: Lorne Letters']],
    ['State media quoted Finch as saying that it failed.', ['outlet: State media']],
    ['Finch said by text message that it failed.', ['document: text message']],
    ['Ann Finch in a news briefing in Lorne said that it failed.', ['event: news briefing']],
    ['Ann Finch, in an interview with the Quill, said that it failed.', ['interview: interview', 'outlet: Quill']],
    ['A survey published in Berlin found that it failed.', []],
    ['A survey published by the Lorne Quill Trust found that it failed.', []],
    ['Finch said in an interview with her lawyer that it failed.', ['interview: interview']],
    ['Finch said in her opening remarks that it failed.', ['statement: her opening remarks']],
    ['Finch told state television that it failed.', ['outlet: state television']],
    [
      'Scientists found that it failed, according to research published in the journal Nature.',
      ['document: research published in the journal Nature', 'outlet: Nature'],
    ],
    [
      '“It failed,” conceded the adviser, Bob Lane, in an interview on the BBC.',
      ['interview: interview', 'outlet: BBC'],
    ],
    ['Ann Finch’s last Reddit post said that it failed.', ['post: last Reddit post']],
    ['Ann Finch left. Her statement said that it failed.', ['statement: statement']],
    // In the place of a text, an occasion or an outlet, whatever the noun or the name.
    ['“It failed,” Finch wrote in a patient perspective.', ['document: patient perspective']],
    ['“It failed,” Finch said at a vigil on Sunday.', ['event: vigil']],
    ['“It failed,” Finch said in a hoarse voice.', []],
    ['Finch said on his website that it failed.', ['document: his website']],
    ['Finch said in the release that it failed.', ['statement: release']],
    ['Finch told the Quill that it failed.', ['outlet: Quill']],
    ['Finch told the FBI that it failed.', []],
    ['Finch told Quill.info that it failed.', ['outlet: Quill.info']],
    ['Finch told police that it failed.', ['event: police']],
    ['Finch told thousands of nurses that it failed.', ['event: thousands of nurses']],
    ['Finch asked nurses whether it failed.', []],
    ['“It failed,” Finch said in an email seen by Reuters.', ['document: email', 'outlet: Reuters']],
    ['The board sent a letter to staff stating that it failed.', ['document: letter']],
    ['The board issued a statement on Monday, saying: “It failed.”', ['statement: statement']],
    ['Finch recalled a phone call he made to the office, in which he said it failed.', ['event: phone call']],
    ['Bob Lane of the Washington Post reported that it failed.', ['outlet: Washington Post']],
    ['The head of the Washington Post, Bob Lane, said that it failed.', []],
    ['“It failed,” Finch said at the Age of Ice summit.', ['event: Age of Ice summit']],
    ['“It failed,” Finch said in an email, which was seen by the Quill.', ['document: email', 'outlet: Quill']],
    ['Lane, who was hired by Reuters, said that it failed.', []],
    ['“It failed,” Finch declared in a televised address on Monday.', ['event: televised address']],
    ['The BBC left. “It failed,” a clerk told the broadcaster.', ['outlet: BBC']],
    ['The firms announced at the Lorne Air Show that it failed.', ['event: Lorne Air Show']],
    ['“It failed,” Finch said during the Monday flypast.', ['event: Monday flypast']],
    ['“It failed,” Finch said during the night.', []],
    ['“It failed,” Finch said at a cafe in Lorne.', []],
    ['“It failed,” Finch said in a hospital bed.', []],
    ['“It failed,” Finch said in an Instagram story.', ['post: Instagram story']],
    ['Finch said in interviews that it failed.', ['interview: interviews']],
    ['Finch said in separate statements that it failed.', ['statement: separate statements']],
    ['In her announcement on Monday, Finch said it failed.', ['statement: her announcement']],
    ['Finch said in an attempt at humour that it failed.', []],
    ['Finch said in the event of a flood it failed.', []],
    ['Finch said by email that it failed.', ['document: email']],
    ['Finch said over the phone from Lorne that it failed.', ['interview: phone']],
    ['Finch told her colleagues that it failed.', ['event: her colleagues']],
    ['Finch told her friends that it failed.', []],
    ['Finch told a town hall meeting in Lorne that it failed.', ['event: town hall meeting']],
    ['Finch revealed to investigators that it failed.', ['event: investigators']],
    // A name that the page only ever tells something, of no person, is an outlet’s.
    ['A doctor told Quillon that it failed.', ['outlet: Quillon']],
    ['Quillon left. A doctor told Quillon that it failed.', []],
    ['Finch told Orrin Lane that it failed.', []],
    ['Finch told Radio Lorne that it failed.', ['outlet: Radio Lorne']],
    ['“It failed,” Finch said, as reported by the Lorne Blick newspaper.', ['outlet: Lorne Blick']],
    // Who brings another’s words.
    ['As Bob Lane reported for NPR, Ann Finch said that it failed.', ['person: Bob Lane', 'outlet: NPR']],
    ['Bob Lane said he was told by Ann Finch that it failed.', ['person: Bob Lane']],
    ['The Guardian quoted Ann Finch as saying that it failed.', ['outlet: Guardian']],
    ['“It failed,” a clerk told the paper.', ['outlet: paper']],
    ['Finch told Quist Morning that it failed.', ['outlet: Quist Morning']],
    ['Finch, in a letter seen by Quist Bulletin, said that it failed.', ['document: letter', 'outlet: Quist Bulletin']],
    ['Quillon has contacted the port. Finch told Quillon that it failed.', ['outlet: Quillon']],
    ['Finch told Quillon it rained. Lane confirmed to Quillon that it failed.', ['outlet: Quillon']],
    ['Lane told detectives that he slept, the affidavit states.', ['event: detectives', 'document: the affidavit']],
  ])('names the stations of %j', (text, expected) => expect(viaOf(text)).toEqual(expected))

  it.each([
    ['link', ['“It failed,” Finch told [Lorne Now](https://lornenow.test/2024/it-failed).'], {}],
    ['own name', ['“It failed,” Finch told Lorne Now.'], { outlet: 'Lorne Now' }],
    ['own address', ['“It failed,” Finch told Lorne Now.'], { url: 'https://lornenow.test/it-failed' }],
  ])('knows an outlet by the page’s %s', (_, parts, facts) => {
    const [statement] = statementsOf(parts, facts)
    expect(statement?.via.map(({ kind, name }) => `${kind}: ${name}`)).toEqual(['outlet: Lorne Now'])
  })

  it('knows the page’s own outlet by its initials', () => {
    const [statement] = statementsOf(['“It failed,” Finch told TLN.'], { outlet: 'The Lorne News' })
    expect(statement?.via.map(({ name }) => name)).toEqual(['The Lorne News'])
  })

  it('takes the occasion from the sentence before a quotation that opens a paragraph', () => {
    expect(viaOf('Ann Finch looked back on it in an interview.', '“It failed,” Finch said.')).toEqual([
      'interview: interview',
    ])
    expect(viaOf('Bob Lane looked back on it in an interview.', '“It failed,” Ann Finch said.')).toEqual([])
  })

  it('carries the outlet that was told over to the next sentence', () => {
    const via = viaOf('Ann Finch told the BBC that it failed. “It was all for nothing.”')
    expect(via).toEqual(['outlet: BBC'])
  })

  it('leaves each what stands in its own part of a sentence', () => {
    const [first, second] = statementsOf([
      'Ann Finch called it “a farce”, while Bob Lane wrote on X that it was “a gift”.',
    ])
    expect(first?.via).toEqual([])
    expect(second?.via.map(({ name }) => name)).toEqual(['X'])
  })

  it('carries the occasion over to the quotation in the next sentence', () => {
    expect(viaOf('In an interview with the BBC, Ann Finch was blunt. “This must stop.”')).toEqual([
      'interview: interview',
      'outlet: BBC',
    ])
  })
})
