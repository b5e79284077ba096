import { describe, expect, it } from 'vitest'
import { sentenceOf, wordsOf } from '../test-kit'
import { readActs } from './read-acts'

/** The acts of a sentence as `who | construction | words`; a quotation stands with its marks. */
const actsOf = (text: string) => {
  const sentence = sentenceOf(text)
  return readActs(sentence).map(({ subject, by, content, relay }) => {
    const who = wordsOf(text, sentence, subject?.head ?? null)
    const words = content.map((range) => wordsOf(text, sentence, range)).join(' … ')
    const through = relay ? ` < ${wordsOf(text, sentence, relay.head)}` : ''
    return `${who}${through} | ${by} | ${words}`
  })
}

describe('readActs', () => {
  it.each([
    ['“It failed,” said Ann Finch.', ['Ann Finch | quote | “It failed,”']],
    ['“It failed,” Finch said, “and badly.”', ['Finch | quote | “It failed,” … “and badly.”']],
    ['“It failed badly”, as Ann Finch put it, was no surprise.', ['Ann Finch | quote | “It failed badly”']],
    ['‘It’s a farce’, blasted Ann Finch last night.', ['Ann Finch | quote | ‘It’s a farce’']],
    ['“It failed”, fumed Ann Finch.', ['Ann Finch | quote | “It failed”']],
    ['“It failed”, Ann Finch fumed.', ['Ann Finch | quote | “It failed”']],
    ['“It failed,” slammed Finch.', ['Finch | quote | “It failed,”']],
    ['“The Old Pier”, painted by Ann Finch, hangs there.', []],
    ['“The Old Pier”, released on Friday, is a hit.', []],
    ['“The Old Pier”, starring Ann Finch, opened.', []],
    ['In “The Old Pier”, Ann Finch dances.', []],
    ['Finch said, “It failed.”', ['Finch | quote | “It failed.”']],
    // A quotation is that of the verb that brings it, whatever is added to it.
    [
      'Finch wrote: “It failed,” while Lane said: “It sank.”',
      ['Finch | quote | “It failed,”', 'Lane | quote | “It sank.”'],
    ],
    [
      'Finch wrote: “It failed”, before Lane said: “It sank.”',
      ['Finch | quote | “It failed”', 'Lane | quote | “It sank.”'],
    ],
    ['Finch said, “It failed,” adding that boats sank.', ['Finch | quote | “It failed,”', 'Finch | that | boats sank']],
    ['Finch said “It failed,” and added: “We knew.”', ['Finch | quote | “It failed,”', 'Finch | quote | “We knew.”']],
    ['Finch said: “It failed,” Lane wrote, “and badly.”', ['Lane | quote | “It failed,” … “and badly.”']],
    ['Citing “a gale,” Finch told them that boats sank.', ['Finch | label | a gale', 'Finch | that | boats sank']],
    // An act begins with the occasion before it.
    ['Finch said it failed, but on Friday he said it worked.', ['Finch | bare | it failed', 'he | bare | it worked']],
    [
      'Finch said that it failed, and in an interview with the Echo on Friday, he said that it worked.',
      ['Finch | that | it failed', 'he | that | it worked'],
    ],
    // What only tells of whom the frame ends with is none of the words.
    ['It failed, two wardens told the Echo, which saw it.', ['two wardens | left | It failed']],
    ['Finch said it “failed” but gave no details.', ['Finch | bare | it “failed']],
    ['Finch said it was over, but offered no reason.', ['Finch | bare | it was over']],
    // The words of a relative clause may have for their subject what it is about.
    ['The plan, which Finch said last year had failed, was old.', ['Finch | bare | had failed']],
    ['The plan that Finch said had failed is back.', ['Finch | bare | had failed']],
    ['The boat, which officials say is old, sank.', ['officials | bare | is old']],
    ['The man, whom wardens called “a menace”, was shot.', ['wardens | label | a menace']],
    ['Finch sold boats, nets she said were old.', ['she | bare | were old']],
    ['The things she said were old.', []],
    ['Everything Finch said was old.', []],
    ['Finch said Lane had paid him, which Lane denies.', ['Finch | bare | Lane had paid him']],
    ['Finch said Lane had paid him, a charge the firm rejects.', ['Finch | bare | Lane had paid him']],
    [
      'Finch said that the plan, which the council denies, was ready.',
      ['Finch | that | the plan, which the council denies, was ready'],
    ],
    [
      'Finch said that the fine, a charge the firm rejects, was paid.',
      ['Finch | that | the fine, a charge the firm rejects, was paid'],
    ],
    ['The plan was a “complete farce,” as Finch put it, and is over.', ['Finch | label | complete farce']],
    // What the page asks is nothing that was said.
    ['Would Finch have said that it failed?', []],
    ['Did Finch plead to keep the “old” boats?', []],
    ['“Did Finch say that it failed?” Lane asked.', ['Lane | quote | “Did Finch say that it failed?”']],
    // What the page sets against a report, in its own tense, or concludes from it.
    ['Finch said it could sink, but he did not say when.', ['Finch | bare | it could sink']],
    ['Finch said it would sink, but the boats are new.', ['Finch | bare | it would sink']],
    [
      'Finch said it would sink, but that the boats are new.',
      ['Finch | bare | it would sink, but that the boats are new'],
    ],
    ['It sank, according to Finch, so it may be raised.', ['Finch | citation | It sank']],
    ['On the day that Finch announced boats were ready, it sank.', ['Finch | bare | boats were ready']],
    ['Finch called Lane a “menace” to boats, though nobody saw it.', ['Finch | label | Lane a “menace” to boats']],
    ['The boat is, according to the firm, the oldest.', ['the firm | citation | The boat is … the oldest']],
    // An infinitive that was really said.
    ['Finch continues to insist it will sink.', ['Finch | bare | it will sink']],
    ['Finch tried to suggest that it sank.', ['Finch | that | it sank']],
    ['Finch refused to say that it sank.', []],
    [
      'Finch said it could sink, warning: “It is old.”',
      ['Finch | bare | it could sink', 'Finch | quote | “It is old.”'],
    ],
    ['Finch told visiting officials they would row.', ['Finch | bare | they would row']],
    ['Lane denied Finch’s claim last week that it sank.', ['Finch | that | it sank']],
    ['Lane denied Finch’s Oct. 11 announcement that it sank.', ['Finch | that | it sank']],
    // A name with its age stands beside a role.
    ['“It failed,” his mother, Ann Finch, 60, told the Echo.', ['Ann Finch | quote | “It failed,”']],
    // Whose claim it is does not go on speaking.
    [
      'Finch denied Lane’s claim that it failed, calling it “a smear”.',
      ['Lane | that | it failed', 'Finch | label | it “a smear'],
    ],
    // What somebody shows by words is nothing that they say.
    ['Finch said, “It failed,” showing that he knew of it.', ['Finch | quote | “It failed,”']],
    // Who is told may have a quoted name.
    [
      '“It failed,” Finch told “Lorne Tonight,” adding that boats sank.',
      ['Finch | quote | “It failed,”', 'Finch | that | boats sank'],
    ],
    ['Finch said that the plan failed.', ['Finch | that | the plan failed']],
    ['The plan failed, Finch said on Monday.', ['Finch | left | The plan failed']],
    ['The plan, Finch said, would fail.', ['Finch | left | The plan … would fail']],
    ['So, if it rains, Finch adds, the plan fails.', ['Finch | left | So, if it rains … the plan fails']],
    ['The plan, says Ann Finch, would fail.', ['Ann Finch | left | The plan … would fail']],
    ['Finch added 25 boats in the first year, and Lane had 15.', []],
    ['Finch added prices rose.', ['Finch | bare | prices rose']],
    ['Many of the dams, Finch said, are old.', ['Finch | left | Many of the dams … are old']],
    ['Finch called the plan “a farce” and sat down.', ['Finch | label | the plan “a farce']],
    ['Finch calls them “a gang” and describes the plan as theft.', ['Finch | label | them “a gang']],
    ['Finch called the plan “a farce” and “a joke”.', ['Finch | label | the plan “a farce” and “a joke']],
    // What cannot speak gives nothing a name of its own, and has one.
    ['A poem called “Low Water on the Pier” won the cup.', []],
    ['The hall called “Low Water on the Pier.”', []],
    ['The gale described a “farce” on the pier.', []],
    // What comes about explains and signals nothing, nor does what was foreseen.
    ['The rise in prices explains why the port is full.', []],
    ['The pound crashed, signalling that nobody trusts the port.', []],
    ['Storms erupted as predicted in the west, but the tide was low.', []],
    // What it adds to is nothing that it adds.
    ['The port lost 400 boats, adding to problems that have grown for years.', []],
    // What was said is told elsewhere.
    ['Finch said this in an interview with the harbour paper.', []],
    // A word that the tagger takes for a noun.
    ['The lawyer points out that boats often sink.', ['The lawyer | that | boats often sink']],
    ['The court documents show Finch lost 40 boats.', ['The court documents | bare | Finch lost 40 boats']],
    ['The letter, seen by the Echo, states: “It was late.”', ['The letter | quote | “It was late.”']],
    ['It was late, according to new modelling that Finch will use.', ['new modelling | citation | It was late']],
    ['According to a study conducted by Finch and his team, it was late.', ['a study | citation | it was late']],
    ['According to Ann Finch, head of the union, members left.', ['Ann Finch | citation | members left']],
    // What somebody comes upon is nothing that they say.
    ['The rowers will find themselves rowing in the dark.', []],
    ['The warden found the boat wrapped in nets.', []],
    ['The poll found Finch leading by nine points.', ['The poll | bare | Finch leading by nine points']],
    ['The wardens found the gate was shut.', ['The wardens | bare | the gate was shut']],
    ['According to the ministry, prices rose.', ['the ministry | citation | prices rose']],
    ['As first reported by the Courier, prices rose.', ['the Courier | citation | prices rose']],
    ['Finch told the Lorne Nurses Union (LNU) that prices rose.', ['Finch | that | prices rose']],
    ['Neither Lane nor the police said that prices rose.', []],
    ['In a statement, she said, prices rose.', ['she | left | prices rose']],
    ['In the north, she said, prices rose.', ['she | left | In the north … prices rose']],
    // A participle by its form, a verb by its place.
    ['Finch informed reporters that prices rose.', ['Finch | that | prices rose']],
    [
      'According to Ann Finch the port will close, since it rains.',
      ['Ann Finch | citation | the port will close, since it rains'],
    ],
    [
      'A bill ends the law, which was described by Shelter as a “rare chance”.',
      ['Shelter | that | the law … a “rare chance'],
    ],
    ['Prices, according to the ministry, rose.', ['the ministry | citation | Prices … rose']],
    ['Ann Finch, who has written dozens of books, admitted that it failed.', ['Ann Finch | that | it failed']],
    ['Finch accused the council of hiding it.', ['Finch | that | the council of hiding it']],
    ['The council was accused on Monday of hiding it.', ['null | that | The council … hiding it']],
    ['The council is accused by critics of hiding it.', ['critics | that | The council … hiding it']],
    ['The court heard that Finch had left by noon.', ['null | that | Finch had left by noon']],
    ['The jury heard Finch had left by noon.', ['null | bare | Finch had left by noon']],
    ['Finch had left by noon, the court was told.', ['null | left | Finch had left by noon']],
    ['After the storm, they wrote, it was hard to see.', ['they | left | After the storm … it was hard to see']],
    ['By June, city planners say, the port will close.', ['city planners | left | By June … the port will close']],
    [
      'Although ponds differ from the sea, the authors argued, glass beads held promise.',
      ['the authors | left | Although ponds differ from the sea … glass beads held promise'],
    ],
    [
      'To know the case, Justice Finch said, one should visit.',
      ['Justice Finch | left | To know the case … one should visit'],
    ],
    ['Finch said prices rose, citing the drought in the north.', ['Finch | bare | prices rose']],
    // What the page sets against a report, or makes of it, is none of the words; what was said as well is.
    ['Finch said she would stay, despite months of protest.', ['Finch | bare | she would stay']],
    ['Finch said the pier held, although others saw it move.', ['Finch | bare | the pier held']],
    ['Finch said the ferry was sold, leaving the town without a boat.', ['Finch | bare | the ferry was sold']],
    [
      'Finch said the ferry was sold, leaving “a hole in the town”.',
      ['Finch | bare | the ferry was sold, leaving “a hole in the town'],
    ],
    ['Finch said it sank, waving a letter.', ['Finch | bare | it sank']],
    ['Finch said the pier is shut, meaning that boats turn back.', ['Finch | bare | the pier is shut']],
    ['Finch said it sank, raising fears in Lorne.', ['Finch | bare | it sank']],
    ['Finch said gunmen struck six ports, killing eight.', ['Finch | bare | gunmen struck six ports, killing eight']],
    [
      'Finch said the fort was old, having been seized in 1938.',
      ['Finch | bare | the fort was old, having been seized in 1938'],
    ],
    ['Finch said the man ran off, throwing a bag away.', ['Finch | bare | the man ran off, throwing a bag away']],
    [
      'Wardens said crews rushed to the pier and found two men.',
      ['Wardens | bare | crews rushed to the pier and found two men'],
    ],
    // What is only supposed to be said, or taken for granted, was not.
    ['Imagine if Finch said the pier was safe.', []],
    ['If Finch had said that the pier was safe, nobody would have listened.', []],
    ['Finch said that if it fails, boats sink.', ['Finch | that | if it fails, boats sink']],
    ['Anyone who claims that the pier is safe is wrong.', []],
    ['Whoever says that the pier is safe is wrong.', []],
    ['Some might say the pier is old.', []],
    ['Finch commented on the fact that the pier was old.', []],
    ['Finch stressed the fact that the pier was old.', ['Finch | that | the pier was old']],
    ['What Finch said was that the pier was old.', ['Finch | that | the pier was old']],
    ['As Orrin points out in its report, the pier is old.', ['Orrin | left | the pier is old']],
    ['Finch was asked, “Who paid for the pier?”', ['null | quote | “Who paid for the pier?”']],
    ['Finch was asked by Lane, “Who paid for the pier?”', ['Lane | quote | “Who paid for the pier?”']],
    ['Finch was asked by Lane to leave the pier.', []],
    [
      'Finch said they had fever, body aches, vomiting and nausea.',
      ['Finch | bare | they had fever, body aches, vomiting and nausea'],
    ],
    [
      'Finch said four boats sank, including the old ferry.',
      ['Finch | bare | four boats sank, including the old ferry'],
    ],
    ['The agency looked at Finch’s claim that the dam held.', ['Finch | that | the dam held']],
    ['Finch has used the phrase “harbour tax” for years.', ['Finch | label | harbour tax']],
    [
      'If it works, Finch said, “the port will be known for trade.”',
      ['Finch | quote | If it works … “the port will be known for trade.”'],
    ],
    [
      'Finch admitted to threatening the girl, and hiding her.',
      ['Finch | that | threatening the girl, and hiding her'],
    ],
    ['HARTLORNE, May 3 — Prices rose in May, the bank said.', ['the bank | left | Prices rose in May']],
    [
      'In a three-hour recorded interview with the police, Finch confessed to the theft, admitting that he drove.',
      ['Finch | that | he drove'],
    ],
    [
      'Finch has branded the wave of riots an “embarrassment to us all”.',
      ['Finch | label | the wave of riots an “embarrassment to us all'],
    ],
    [
      'The mayor spoke of a “creeping despair” on the docks.',
      ['The mayor | label | a “creeping despair” on the docks'],
    ],
    ['Finch went on about “the rigged system” and “our ports”.', ['Finch | label | the rigged system” and “our ports']],
    ['Finch has complained of “endless paperwork” on Tuesday.', ['Finch | label | endless paperwork']],
    ['The firm boasted of “record results” in its annual report.', ['The firm | label | record results']],
    ['He referred to the dam as “a monument to vanity”.', ['He | label | the dam as “a monument to vanity']],
    ['Finch called for “urgent action” in a speech on Friday.', ['Finch | label | urgent action']],
    ['Doctors warned of “grave” harm if the clinic closes.', ['Doctors | label | grave” harm if the clinic closes']],
    ['Finch talked about how the port would be sold.', ['Finch | that | how the port would be sold']],
    ['Finch spoke about the storm that hit the port.', []],
    ['Finch complained to the council that it failed.', ['Finch | that | it failed']],
    ['The union has threatened “a summer of strikes”.', ['The union | quote | “a summer of strikes”']],
    ['A spokesman expressed “deep regret” over the deaths.', ['A spokesman | label | deep regret” over the deaths']],
    ['Finch voiced deep concern that the dam may fail.', ['Finch | that | the dam may fail']],
    [
      'Her last post was in May, expounding on how “prices bite” — a day before the vote.',
      ['Her last post | label | how “prices bite'],
    ],
    ['Talking about how the vote was lost, Finch said it was “a farce”.', ['Finch | bare | it was “a farce']],
    ['He blamed the delay on “technical reasons”.', ['He | label | the delay on “technical reasons']],
    ['Police appealed over what they described as a “vicious” attack.', ['they | label | a “vicious” attack']],
    [
      'The minister insisted that it was safe; in May she told Radio Lorne that it was “as safe as houses”.',
      ['The minister | that | it was safe', 'she | that | it was “as safe as houses'],
    ],
    ['The firm would say only that it had “honoured its duties”.', ['The firm | that | it had “honoured its duties']],
    ['The study suggests, but does not prove, that it failed.', ['The study | that | it failed']],
    ['Her lawyers argued that it was old, a claim that the firm disputes.', ['Her lawyers | that | it was old']],
    ['A poll for the Courier this week found that it failed.', ['A poll | that | it failed']],
    ['A judge on Wednesday blocked the law, ruling that it “likely fails”.', ['A judge | that | it “likely fails']],
    ['Orrin Foods reported a 12% drop in profit as shoppers traded down.', []],
    ['Many have said the same thing, among them the mayor.', []],
    [
      'As Finch went on about “how the vote is rigged,” and “wounded mills” and “our ports,” Lane said yes.',
      ['Finch | that | how the vote is rigged,” and “wounded mills” and “our ports'],
    ],
    ['It fell, with some analysts warning that the bank may fail.', ['some analysts | that | the bank may fail']],
    ['He met the owner, who is accused of hiding it.', ['null | that | hiding it']],
    [
      'The ministry reported that the number of those who have reported a fire was low.',
      ['The ministry | that | the number of those who have reported a fire was low'],
    ],
    ['Finch urged drivers not to leave, and went home.', ['Finch | promise | drivers not to leave']],
    ['The union called on members to stay out.', ['The union | promise | members to stay out']],
    ['Residents were told by the mayor that the port would close.', ['the mayor | that | the port would close']],
    ['He was told by Bob Lane to go home.', ['Bob Lane | promise | to go home']],
    ['The firm was warned by its own inspectors in May that it leaks.', ['its own inspectors | that | it leaks']],
    ['The plan was described as “absurd” by the council.', ['the council | that | The plan … absurd']],
    ['A flood that was called “biblical” by the mayor hit the town.', ['the mayor | that | A flood … biblical']],
    ['The plan is what Finch described as a trap.', ['Finch | label | a trap']],
    ['The “new pier,” as Finch dubbed it, is old.', ['Finch | label | new pier']],
    ['The firm (Finch called it “a joke”) left Lorne.', ['Finch | label | it “a joke']],
    ['“It is late,” grumbled Ida Marsh.', ['Ida Marsh | quote | “It is late,”']],
    ['Ida Marsh shrugged: “It is late.”', ['Ida Marsh | quote | “It is late.”']],
    ['The courts have held that it is “a farce”.', ['The courts | that | it is “a farce']],
    ['Everybody knows that “the old gate” is shut.', []],
    ['The vote led Finch to say it was “likely” lost.', ['Finch | bare | it was “likely” lost']],
    ['The vote inspired Ida Roe, a backer, to urge him to “be bold”.', ['Ida Roe | promise | him to “be bold']],
    ['Still, Finch says, fares will rise.', ['Finch | left | fares will rise']],
    ['But, she says, it leaked for years.', ['she | left | it leaked for years']],
    ['Finch said “We will sell,” according to the Courier.', ['Finch < the Courier | quote | “We will sell,”']],
    ['Finch said “I am ready” after the match.', ['Finch | bare | I am ready']],
    ['Prices rose, according to Ann Finch, who leads the bank.', ['Ann Finch | citation | Prices rose']],
    ['Prices rose, according to the bank, a lender.', ['the bank | citation | Prices rose']],
    ['The plan failed, Finch said; the vote was lost.', ['Finch | left | The plan failed … the vote was lost']],
    ['The dam is old,” Ann Finch said.', ['Ann Finch | left | The dam is old']],
    ['Finch rejected the claim that the dam leaks.', ['Finch | that | the dam leaks']],
    ['Mothers shared how the search had failed.', ['Mothers | that | how the search had failed']],
    ['Finch suggested this could be the wind.', ['Finch | bare | this could be the wind']],
    [
      'Critics accuse the firm, which owns the dam, of having hidden it.',
      ['Critics | that | the firm, which owns the dam, of having hidden it'],
    ],
    [
      'About 3 in 10 say that it leaks, while about 2 in 10 say it holds.',
      ['3 | that | it leaks', '2 | bare | it holds'],
    ],
    ['The flood came at four, said her son Jasper.', ['her son Jasper | left | The flood came at four']],
    ['Ida Roe, 74, who saw it, said the moment he fell he cried.', ['Ida Roe | bare | the moment he fell he cried']],
    [
      'Ida Roe told Finch that clerks in the legal and human resources departments will begin work.',
      ['Ida Roe | that | clerks in the legal and human resources departments will begin work'],
    ],
    ['Finch, who said it was a “sound plan,” will leave.', ['Finch | bare | it was a “sound plan']],
    ['The sale shows how the town was lost.', []],
    ['Blood tests revealed that the dog was ill.', []],
    ['No group claimed responsibility for the fire.', []],
    ['Many in Lorne wondered how it would end.', []],
    ['Finch said that wardens discovered that two men left.', ['Finch | that | wardens discovered that two men left']],
    ['Finch urged voters, “Look at what I have done.”', ['Finch | quote | “Look at what I have done.”']],
    ['The minister said only: “It works. I want to talk.”', ['The minister | quote | “It works. I want to talk.”']],
    [
      'Finch said in a statement, “We are deeply pleased” at the release.',
      ['Finch | bare | We are deeply pleased” at the release'],
    ],
    ['Then he told me, “This is it,” waving his hands.', ['he | bare | This is it']],
    [
      'Finch clarified Lane’s aide, Ida Roe, joined the trip.',
      ['Finch | bare | Lane’s aide, Ida Roe, joined the trip'],
    ],
    [
      'Its budget note puts the cost of a full set at “three summers and ten million”.',
      ['Its budget note | that | the cost of a full set at “three summers and ten million'],
    ],
    ['Police put the number of marchers at about 400.', ['Police | that | the number of marchers at about 400']],
    ['The register gives the cause as “not known”.', ['The register | that | the cause as “not known']],
    ['Below it stands a mark, “paid”, according to the scan.', ['the scan | citation | Below it stands a mark, “paid']],
    ['The mark is of the same day, according to a scan.', ['a scan | citation | The mark is of the same day']],
    [
      'Others left; the film has been seen 400 times, according to the club’s running count.',
      ['the club’s running count | citation | the film has been seen 400 times'],
    ],
    [
      'Late on Monday they showed “no data”, the port office said.',
      ['the port office | left | Late on Monday they showed “no data'],
    ],
    ['The allies, who claim the agency has been shut, left.', ['The allies | bare | the agency has been shut']],
    [
      'KLOR reports the man who took it, Bob Lane, was jailed.',
      ['KLOR | bare | the man who took it, Bob Lane, was jailed'],
    ],
  ])('reads one act in %j', (text, expected) => expect(actsOf(text)).toEqual(expected))

  it.each([
    ['Finch said prices rose but warned that wages fell.', ['Finch | bare | prices rose', 'Finch | that | wages fell']],
    ['“It failed,” Finch said, adding, “We knew.”', ['Finch | quote | “It failed,”', 'Finch | quote | “We knew.”']],
    ['Arguing that it failed, Finch said wages fell.', ['Finch | that | it failed', 'Finch | bare | wages fell']],
    ['Finch said prices rose, and Lane said wages fell.', ['Finch | bare | prices rose', 'Lane | bare | wages fell']],
  ])('parts two acts in %j', (text, expected) => expect(actsOf(text)).toEqual(expected))

  it.each([
    ['A mark beside it says “paid”, the scan shows.', ['A mark < the scan | label | paid']],
    ['Prosecutors said Lane had claimed that he slept.', ['Lane < Prosecutors | that | he slept']],
    ['Finch said prices rose, the Courier reported.', ['Finch < the Courier | bare | prices rose']],
    ['Prices rose, Finch said, according to the Courier.', ['Finch < the Courier | left | Prices rose']],
  ])('lets one relay another in %j', (text, expected) => expect(actsOf(text)).toEqual(expected))

  it('ends the words of an opening clause with it', () => {
    expect(actsOf('After Finch said that prices rose, the bank met.')).toEqual(['Finch | that | prices rose'])
  })

  it('ends the words of an opening participle with its clause', () => {
    const text = 'Despite town reports urging new rules to stop it, officials in Lorne have made no changes.'
    expect(actsOf(text)).toEqual(['town reports | promise | new rules to stop it'])
  })

  it.each([
    ['Finch said it was “a farce” and walked off.', ['Finch | bare | it was “a farce']],
    [
      'Finch suggested a “new start” for the firm, which has lost money.',
      ['Finch | label | a “new start” for the firm'],
    ],
    ['It referenced “tensions” in the north - further dimming the outlook.', ['It | label | tensions” in the north']],
    ['Finch likened it to “a fire” - a charge that stung.', ['Finch | label | it to “a fire']],
    ['What backers called “a duty” failed.', ['backers | label | a duty']],
    ['The mayor opened a hall called “The Last Stand of Lorne” on Friday.', []],
    ['In a box labeled “tasks,” a doctor had typed “a long rest.”', ['a doctor | quote | “a long rest.”']],
    ['As the Courier put it in a review, “a farce”.', ['the Courier | label | a farce']],
    ['The actress said on “Lorne Tonight”.', []],
    ['Finch described for the jury the details of the “fight”.', []],
    ['The news led Finch to suggest, in a talk, “the gate” was shut.', ['Finch | label | the gate” was shut']],
    ['“It failed,” Ann Finch, a former mayor, asked.', ['Ann Finch | quote | “It failed,”']],
    ['She urges him to come and loudly says, “Run!”', ['She | promise | him to come', 'She | quote | “Run!”']],
  ])('leaves what the speaker did, and what the page adds, out of the words: %j', (text, expected) => {
    expect(actsOf(text)).toEqual(expected)
  })

  it.each([
    'The clip was cut to show Finch failing to answer, when, in fact, he responded quickly.',
    'Finch heard the dogs were loose.',
    'Finch visited the old gaol, dubbed the “Anchor Inn” by those held there.',
    'Finch put the kettle on the stove at noon.',
    'Lane put his house on sale at twice the price.',
    'During the call, he asked about the brotherhood, called Lane a fool and left.',
    'Counter protesters have gathered in the square.',
    'Finding the best oars is hard work in Lorne.',
    'A long three-hour recorded interview was shown in Lorne.',
    'Finding the best oars, which he did, is hard work in Lorne.',
    'The $49 charging brick goes on sale for $29.',
  ])('finds no act in %j', (text) => expect(actsOf(text)).toEqual([]))

  it('ends words with the bracket they stand in', () => {
    expect(actsOf('The fee is high (Finch said it will fall), and rising.')).toEqual(['Finch | bare | it will fall'])
  })
})
