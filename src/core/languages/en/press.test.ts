import { describe, expect, it } from 'vitest'
import { statementsOf } from '../../attribution/test-kit'

/** What an article of a paragraph gives to whom: `words | speaker`, pieces parted by ` … `, `nobody` where none is told. */
const linesOf = (...paragraphs: string[]): string[] =>
  statementsOf(paragraphs).map(
    ({ content, speaker }) => `${content.map(({ text }) => text).join(' … ')} | ${speaker?.name ?? 'nobody'}`,
  )

/** Passages in the shapes of the press: a text, and what it gives to whom. */
const told: readonly (readonly [text: string, ...statements: string[]])[] = [
  // A verb behind a name, whatever the model took it for.
  [
    '“You call that a bridge,” scoffed Ivo Marek. “I call it a plank,” he deadpanned. “It holds,” Dora Linn shot back.',
    'You call that a bridge, | Ivo Marek',
    'I call it a plank, | Ivo Marek',
    'It holds, | Dora Linn',
  ],
  // Inches are no closing mark.
  [
    '"The wall is 6\' 2" high and that is enough," said Paul Dreyer, who built it. The old one was 4\' 11".',
    'The wall is 6\' 2" high and that is enough, | Paul Dreyer',
  ],
  // A quoted part that ends a report, before the next one, or before the rest of the sentence.
  [
    'The mayor said the plan was “sound” and that work would begin “as soon as the ice allows”, adding that 40 people would be hired.',
    'the plan was “sound” and that work would begin “as soon as the ice allows” | The mayor',
    '40 people would be hired | The mayor',
  ],
  ['Dora Linn said “the yards stay” and left.', 'the yards stay | Dora Linn'],
  [
    'The film, which one critic called “a love letter to the sea”, opens on Friday.',
    'a love letter to the sea | one critic',
  ],
  // What a participle, a time or a manner of saying makes of who says so.
  [
    'Dora Linn thinks ten are open, but a Harbour Trust report issued in June 2025 indicated that they were shut.',
    'they were shut | a Harbour Trust report',
  ],
  [
    'The agency is now on record saying that the tide is the highest in a decade.',
    'the tide is the highest in a decade | The agency',
  ],
  [
    'Cuts will be announced in areas that do not pay, said The We Club’s recently named chair Ivo Marek in an email to staff that was seen by the Echo.',
    'Cuts will be announced in areas that do not pay | Ivo Marek',
  ],
  ['According to Dora Linn, 34, the boats had left.', 'the boats had left | Dora Linn'],
  ['“It grew,” chairman, CEO and president Ivo Marek said in the release.', 'It grew, | Ivo Marek'],
  ['The president of Iceland Sólrún Marek said it was possible.', 'it was possible | Sólrún Marek'],
  // What the model takes for an adjective or a noun, behind a quotation or what commas set beside a name.
  ['“I could not believe it,” fumed the mother-of-three.', 'I could not believe it, | the mother-of-three'],
  [
    'Dora Linn, 34, from Olmsk Green, claims staff at the yard took it down.',
    'staff at the yard took it down | Dora Linn',
  ],
  // Whom it is told to, right before a name.
  ['Ivo Marek told the court Linn had left early.', 'Linn had left early | Ivo Marek'],
  // Who said the second thing, too, of a clause about somebody.
  [
    'Dora Linn was responding to comments by coach Ivo Marek, who on Friday called the break “over the top” and said it had cost his side a game.',
    'the break “over the top” | Ivo Marek',
    'it had cost his side a game | Ivo Marek',
  ],
  // What is made clear or demanded.
  [
    'The league will review it, but chief executive Dora Linn made it clear that the break would stay.',
    'the break would stay | Dora Linn',
  ],
  ['The union demanded that the wardens be paid.', 'the wardens be paid | The union'],
  // Names like months, titles of several, and places before a colon.
  ['Weather specialist Jun Abello said it would rain.', 'it would rain | Jun Abello'],
  [
    'Justices R. K. Marek and Dora Linn left. “What is there to hide?” Justice Marek asked.',
    'What is there to hide? | R. K. Marek',
  ],
  ['KUALA OLMSK: There will be no vote, says Prime Minister Ivo Marek.', 'There will be no vote | Ivo Marek'],
  // Who does what a participle tells of the first phrase, and what stands between a verb and its auxiliary.
  [
    'A post shared more than 40,000 times on Ripple claims that the mayor has banned boats.',
    'the mayor has banned boats | A post',
  ],
  ['An email sent to staff on Monday said the office was shut.', 'the office was shut | An email sent to staff'],
  [
    'Port Secretary Ivo Marek had on Monday said that trade was growing at a “healthy clip”.',
    'trade was growing at a “healthy clip” | Ivo Marek',
  ],
  // Who is told, or sent, something has not said it.
  ['Ivo Marek received a letter last month telling him that his home was needed.', 'his home was needed | a letter'],
  [
    'The court heard that Marek befriended the victim in 2021 and told her that he worked at a yard.',
    'Marek befriended the victim in 2021 | nobody',
  ],
  // A verb behind a name, before its object; no bank is any court.
  [
    'Union organiser Ivo Marek branded the move “an act of vandalism”. He said: “They are surplus.”',
    'the move “an act of vandalism” | Ivo Marek',
    'They are surplus. | Ivo Marek',
  ],
  [
    'The court said it was shut. The bank said it had no record of it.',
    'it was shut | The court',
    'it had no record of it | The bank',
  ],
  ['Dora Linn left. “I am fired,” she giggles.', 'I am fired, | Dora Linn'],
  ['Crash analyst Ivo Marek gave evidence that the scooter was fast.', 'the scooter was fast | Ivo Marek'],
  ['‘We will fight on,’ says union as plant shuts', 'We will fight on, | union'],
  // Names: one from the middle, behind a title; the coach of a club that is named for a place.
  [
    'The chairman, Mr Ivo Okel Marek, said that nobody had been paid. “Tomorrow has come,” Mr Okel said.',
    'nobody had been paid | Ivo Okel Marek',
    'Tomorrow has come, | Ivo Okel Marek',
  ],
  [
    'Former Hearts of Lorne coach Ivo Marek left, claiming that officials had plotted against him.',
    'officials had plotted against him | Ivo Marek',
  ],
  // A source with two participles behind it.
  [
    'According to a letter dated May 3 and addressed to the mayor, the traders had warned of the shortage.',
    'the traders had warned of the shortage | a letter dated May 3 and addressed to the mayor',
  ],
  // A daughter of somebody’s is not whoever spoke last.
  [
    '“It is so,” Dora Linn said. The daughter of one patient, who died in March, said outside: “She was in agony.”',
    'It is so, | Dora Linn',
    'She was in agony. | The daughter of one patient',
  ],
  // Couples, and two names with their ages.
  [
    'Mark and Janine Outram escaped. “It went up,” Mark, 44, said. Mr Outram, who works as a driver, said he was lucky.',
    'It went up, | Mark Outram',
    'he was lucky | Mark Outram',
  ],
  [
    'Ivo Marek, 38, and Dora Linn, 35, told their victim that her roof would fall. Ivo Marek shouted “Love you” as he was led away.',
    'her roof would fall | Ivo Marek and Dora Linn',
    'Love you | Ivo Marek',
  ],
  [
    'Ivo Marek said in a statement read to the court that he no longer answered the door.',
    'he no longer answered the door | Ivo Marek',
  ],
  // The subject of the sentence before, whatever stands between the name and its verb.
  [
    '“It was hard,” Dora Linn’s plumber said. Watch manager Ivo Marek, of the Olmsk fire station, praised him but warned others. He said: “He was lucky.”',
    'It was hard, | Dora Linn’s plumber',
    'He was lucky. | Ivo Marek',
  ],
  // Whose work it is, what an office is for, and where somebody is.
  [
    '“Soil is medicine,” says its lead author, Dr Dora Linn of Olmsk Vale University, when I call her.',
    'Soil is medicine, | Dora Linn',
  ],
  [
    'The service’s head of forecasting, Dora Linn, says gusts have been recorded.',
    'gusts have been recorded | Dora Linn',
  ],
  [
    'Principal Dora Linn of the Harbour Primary School in Sai Olm described the trial as a success. “It took two days,” she said.',
    'It took two days, | Dora Linn',
  ],
  [
    'Undersecretary for Education Dr Ivo Marek said there was no cause for concern.',
    'there was no cause for concern | Ivo Marek',
  ],
  [
    'Some 43,000 homes are without power, OLB Grids says. Crews will not be sent out, it adds.',
    'Some 43,000 homes are without power | OLB Grids',
    'Crews will not be sent out | OLB Grids',
  ],
  [
    'The bank’s board announced two days earlier that it was beginning to look for a president.',
    'it was beginning to look for a president | The bank’s board',
  ],
  [
    'The survey also showed that moderates, voters aged 45 and older, and rowers mostly backed Linn.',
    'moderates, voters aged 45 and older, and rowers mostly backed Linn | The survey',
  ],
  // No report, but what somebody keeps.
  ['Olmsk is a town where Ivo Marek has maintained a wide polling lead for months.'],
  [
    'Dora Linn would not go. In her view, the plans treat the coast “as a dumping ground for the towns.”',
    'the plans treat the coast “as a dumping ground for the towns.” | Dora Linn',
  ],
  // What no measured text has, and readers meet all the same.
  ['It was open in what was called “a farce of a meeting” by the Echo.', 'a farce of a meeting | Echo'],
  ['The gate held, according to his aunt, Dora Linn.', 'The gate held | Dora Linn'],
  ['Harbour Trust, however, tells me that’s not the case.', 'that’s not the case | Harbour Trust'],
  // What somebody did of whom the words are.
  [
    'Karl Aust said officers were called to Mill Street at about 2 a.m. and found a man with a gunshot wound.',
    'officers were called to Mill Street at about 2 a.m. and found a man with a gunshot wound | Karl Aust',
  ],
  ['What Dora Linn said was: “The yards are in trouble.”', 'The yards are in trouble. | Dora Linn'],
  [
    'It was, in the words of one resident, “like living in an oven.”',
    'It was … like living in an oven. | one resident',
  ],
  // Who is told something, and by whom; what is asked, and promised.
  ['Residents were told by the mayor, Dora Linn, to leave.', 'to leave | Dora Linn'],
  ['Ivo Marek was warned by police not to return.', 'not to return | police'],
  ['The inquiry heard from Ivo Marek that the gate had been open.', 'the gate had been open | Ivo Marek'],
  ['Dora Linn has vowed not to raise taxes.', 'not to raise taxes | Dora Linn'],
  [
    'Ivo Marek told the board to “sell it by June”, the Lorne Courier reported on Monday.',
    'to “sell it by June” | Ivo Marek',
  ],
  ['Ivo Marek was quoted by the Lorne Courier as saying that the gate was open.', 'the gate was open | Ivo Marek'],
  ['Dora Linn urged both sides to return to talks, a spokesman said.', 'both sides to return to talks | Dora Linn'],
  // Nobody says what it is told of that they did not.
  ['Nobody told us anything, said Dora Linn.', 'Nobody told us anything | Dora Linn'],
  ['No one said “thank you” to the crew. No official called it “murder”.'],
  ['Not everyone agrees that the gate was open.'],
  ['No fewer than six witnesses said the gate was open.', 'the gate was open | six witnesses'],
  // Whose words they are, before the noun.
  ['The gate was, in Ivo Marek’s words, “a death trap”.', 'The gate was … a death trap | Ivo Marek'],
  ['By Dora Linn’s account, nobody checked the gate.', 'nobody checked the gate | Dora Linn'],
  ['Ivo Marek’s verdict: “A disgrace to the town.”', 'A disgrace to the town. | Ivo Marek'],
  ['For Dora Linn, the reason is plain: “Nobody wants lime any more.”', 'Nobody wants lime any more. | nobody'],
  // A name, perhaps with a party, and a dash.
  ['Ann Leeds, Labour, Lorne North — “I will not.”', 'I will not. | Ann Leeds'],
  // What a preposition leads is no subject.
  [
    'In a video posted on Monday, Ivo Marek can be heard saying: “Nobody checked the gate.”',
    'Nobody checked the gate. | Ivo Marek',
  ],
  [
    'The council’s report, released in March, urged governments to cut emissions.',
    'governments to cut emissions | The council’s report',
  ],
  [
    'An indictment unsealed Friday accuses Marek of lying to investigators.',
    'Marek of lying to investigators | An indictment',
  ],
  ['But others caution that more work is needed.', 'more work is needed | others'],
  // What was said more than once, and submitted.
  ['“Plants do not read,” Ann Leeds liked to say.', 'Plants do not read, | Ann Leeds'],
  ['As Ann Leeds used to say, “Manners cost nothing.”', 'Manners cost nothing. | Ann Leeds'],
  ['Ann Leeds submitted that the books had been signed.', 'the books had been signed | Ann Leeds'],
  // A frame between a subject and an adverb before its verb.
  ['The rowers’ own boats, Ann Leeds said, still leak.', 'The rowers’ own boats … still leak | Ann Leeds'],
  // A verb behind what is said of its subject, and one that agrees with another subject than the last.
  ['Ann Leeds, who was making her debut, added her ninth goal on the half-hour.'],
  ['Ann Leeds claims both left early and says she has photographs.', 'she has photographs | Ann Leeds'],
  // Whose a quotation is that a colon, or the sentence before, gives to somebody.
  [
    'Dora Linn has her boat, and Ivo Marek is left to wonder: “What did we do to deserve this?”',
    'What did we do to deserve this? | Ivo Marek',
  ],
  [
    'The first plaque, laid in 1923, honors the opening of Lorne Hall: “Raised by the rowers of Lorne.”',
    'Raised by the rowers of Lorne. | nobody',
  ],
  [
    'According to a filing obtained by the Lorne Courier: “The gate was never shut.”',
    'The gate was never shut. | a filing obtained by the Lorne Courier',
  ],
  [
    'Ivo Marek then turned to Dora Linn’s claim that the gate held. “I cannot agree with any of it.”',
    'the gate held | Dora Linn',
    'I cannot agree with any of it. | Ivo Marek',
  ],
  // Who speaks within a citation, or within another's report.
  [
    'According to the Courier, one user on Weibo, which is new in Lorne, posted: “I want to know who shut it.”',
    'I want to know who shut it. | one user on Weibo',
  ],
  [
    'Dora Linn left. Ivo Marek recalled that she told him, “I will sink it,” the harbour office said.',
    'I will sink it, | Dora Linn',
  ],
  // Who is set beside what, before a verb.
  [
    '“We found the safest path,” Ivo Marek, vice president for space and launch at Orrin Boats, Nets, and Gates, said.',
    'We found the safest path, | Ivo Marek',
  ],
  [
    'Ivo Marek, a scientist who led the survey, said two of the three gates – the old ones – are shut.',
    'two of the three gates – the old ones – are shut | Ivo Marek',
  ],
  [
    'It is not clear which gate was shut first, though, or whether they all failed at once, Dora Linn says.',
    'It is not clear which gate was shut first, though, or whether they all failed at once | Dora Linn',
  ],
  // What somebody calls a thing, and who is credited behind a comma.
  ['They did much harm in what police described as “serious disorder”.', 'serious disorder | police'],
  ['The bill had been described by the charity Haven as a “rare chance”.', 'The bill … a “rare chance” | Haven'],
  ['They were told to attend or “be cowed”, reports the Echo.', 'They were told to attend or “be cowed” | Echo'],
  ['Bureau of Ports Director-General Dora Linn said it was late.', 'it was late | Dora Linn'],
  // A clause whose first words a comma sets apart, and a report behind a charge or a request.
  [
    'Dora Linn rows. She says, apart from the cost, the gates were too low.',
    'apart from the cost, the gates were too low | Dora Linn',
  ],
  ['Dora Linn rows. She adds, when it rains, the gate is shut.', 'when it rains, the gate is shut | Dora Linn'],
  [
    'Before the lamps, Dora Linn narrates, most traders closed at six.',
    'Before the lamps … most traders closed at six | Dora Linn',
  ],
  [
    'The Harbour Party accused the council of wasting money, saying that the plan would fail.',
    'the council of wasting money | Harbour Party',
    'the plan would fail | Harbour Party',
  ],
  [
    'Ivo Marek implored the rowers to stay, saying they were needed.',
    'the rowers to stay | Ivo Marek',
    'they were needed | Ivo Marek',
  ],
  // What stands beside a report: a clause set against it, another's word for it, what an opening clause leads to.
  [
    'Ann Leeds said the delay was “a disgrace”, while her colleague Emil Kellan, who is also her husband, urged patience.',
    'the delay was “a disgrace” | Ann Leeds',
  ],
  [
    'Ann Leeds said she would look into the late penalty, which Lena Quist called “a gift”.',
    'she would look into the late penalty | Ann Leeds',
    'a gift | Lena Quist',
  ],
  [
    'When I ask about the guitarist Emil Kellan, who said last year that she “left by boat”, she sighs.',
    'she “left by boat” | Emil Kellan',
  ],
  // A name is given, and what bears it speaks.
  [
    'The landlord is a firm called Crest Homes, which replied that it “had no plans”.',
    'it “had no plans” | Crest Homes',
  ],
  // A comma that was forgotten.
  [
    '“It was hard to find,” Ann Leeds, head of Orrin Labs, a maker of gates in Lorne told the Echo.',
    'It was hard to find, | Ann Leeds',
  ],
  ['As Ann Leeds said in May, the plan had failed by then.', 'the plan had failed by then | Ann Leeds'],
  ['As Ann Leeds points out, the plan had failed by then.', 'the plan had failed by then | Ann Leeds'],
  ['As Ann Leeds spoke, the plan had failed.'],
  ['The plan had failed, as Ann Leeds told the council in May.', 'The plan had failed | Ann Leeds'],
  ['However, as Ann Leeds has reported, the plan had failed.', 'the plan had failed | Ann Leeds'],
  ['The plan had failed, as she demonstrated in May.'],
  ['It was “too hard”, as Ann Leeds rightly says, but I rowed.', 'It was “too hard” | Ann Leeds'],
  ['Ann Leeds was quick to point out that the plan had failed.', 'the plan had failed | Ann Leeds'],
  ['Ann Leeds claims to have seen the gate.', 'to have seen the gate | Ann Leeds'],
  ['Data from Lorne show that 400 boats left.', '400 boats left | Data from Lorne'],
  ['Police estimate that 400 boats left.', '400 boats left | Police'],
  [
    'The guidance, published in 2023, states that phones “should not be seen”.',
    'phones “should not be seen” | The guidance',
  ],
  ['The Lorne Commission issued a statement warning that “voters are tired”.', 'voters are tired | Lorne Commission'],
  [
    'The findings, Ann Leeds says, suggest that sleep is no luxury.',
    'The findings … suggest that sleep is no luxury | Ann Leeds',
  ],
  ['Ann Leeds denied being late.', 'being late | Ann Leeds'],
  ['Ann Leeds denied being late, according to the Echo.', 'being late | Ann Leeds'],
  [
    'During the call, she asked about the pier, called Ann Leeds a “coward” and said, “It is late.”',
    'Ann Leeds a “coward” | nobody',
    'It is late. | nobody',
  ],
  ['When Ann Leeds looks up and swears that she is ready, then it is time to leave.', 'she is ready | Ann Leeds'],
  // What was not said.
  ['Ann Leeds admitted to the flaw and launched a repair scheme in June, before it closed.'],
  ['Owners will find themselves choosing between what is right and what is easy.'],
  // What is set beside a source is none of the words; a number with a letter ends a sentence.
  [
    'According to a report by officers, seen by the Lorne Echo, costs have risen.',
    'costs have risen | a report by officers',
  ],
  ['According to Ann Leeds, it does not run in 4K. Orrin sold it.', 'it does not run in 4K. | Ann Leeds'],
  // Names.
  ['Villager Indra Quistara, 67, said the gate was shut.', 'the gate was shut | Indra Quistara'],
  ['Sophomore Dana Marsh said the gate was shut.', 'the gate was shut | Dana Marsh'],
  [
    'Secretary Marcus Yiu Ka-fai told members it was late. “We row,” Yiu said.',
    'it was late | Marcus Yiu Ka-fai',
    'We row, | Marcus Yiu Ka-fai',
  ],
  [
    'Singer Talia Quist wrote it. Her sister, the model Ana Quist, said: “I am proud of you.” Quist said it was late.',
    'I am proud of you. | Ana Quist',
    'it was late | Quist',
  ],
  // A time of day or a label before the text.
  ['11:30 — Ann Leeds again: “She has had two years to find it.”', 'She has had two years to find it. | Ann Leeds'],
  ['THE FACTS: The clip is old, according to Ann Leeds.', 'The clip is old | Ann Leeds'],
  // A verb that looks like a noun, at the end or before a name.
  ['They had fewer headaches a month, the team reports.', 'They had fewer headaches a month | the team'],
  ['It hits one in ten, the Lorne Port Council estimates.', 'It hits one in ten | Lorne Port Council'],
  ['The trial lasted 24 weeks, points out Tom Leeds at Lorne.', 'The trial lasted 24 weeks | Tom Leeds'],
  ['Ann Leeds is charged with neglect, court records show.', 'Ann Leeds is charged with neglect | court records'],
  ['A post shared more than 400 times on X claims that it was late.', 'it was late | A post'],
  ['“The schools were right,” Ann Leeds would add.', 'The schools were right, | Ann Leeds'],
  // Who is warned, what a frame interrupts, and what *that* and *nothing* stand for.
  ['Ann Leeds warned residents that the dam might fail.', 'the dam might fail | Ann Leeds'],
  [
    'Ivo Marek is the last in Lorne, and he is not, he tells me, a sentimental man.',
    'he is not … a sentimental man | Ivo Marek',
  ],
  ['The firm said nothing, and that, diplomats say, was the message.', 'that … was the message | diplomats'],
  ['Ann Leeds acknowledges that limitation.'],
  ['Ann Leeds said that afternoon it was late.', 'that afternoon it was late | Ann Leeds'],
  ['Ann Leeds, who runs Stonegate, which owns boats, said it was late.', 'it was late | Ann Leeds'],
  ['Co-star Rufus Quist told the Echo it was late.', 'it was late | Rufus Quist'],
  // Whom somebody remembers saying so, what was posted, and what nobody said.
  ['Ann Leeds remembers her brother saying that it would sink.', 'it would sink | Ann Leeds’ brother'],
  ['“It was late,” Ann Leeds recalls Ivo Marek saying.', 'It was late, | Ivo Marek'],
  ['Ann Leeds recalled Ivo Marek telling her: “It is late.”', 'It is late. | Ivo Marek'],
  ['“Drop it, right now, all of it,” the clerk can be heard saying.', 'Drop it, right now, all of it, | the clerk'],
  ['Ann Leeds recalled saying it was late.', 'saying it was late | Ann Leeds'],
  ['Ann Leeds posted on Mastodon that the gate was shut.', 'the gate was shut | Ann Leeds'],
  ['Asked about the gate, Ann Leeds replied in the negative.'],
  ['Ann Leeds confirmed that it was late but would not say how often.', 'it was late | Ann Leeds'],
  ['Ann Leeds said it was late but declined to elaborate.', 'it was late | Ann Leeds'],
  ['Ann Leeds said it was late but that it had not failed.', 'it was late but that it had not failed | Ann Leeds'],
  ['Ann Leeds called for the film to be released “in full.”', 'the film to be released “in full.” | Ann Leeds'],
  ['The Lorne County Sheriff’s Office said it was late.', 'it was late | Lorne County Sheriff’s Office'],
  // What would be said, and what ought to be.
  ['Ann Leeds would later say that hunger taught her.', 'hunger taught her | Ann Leeds'],
  ['Ann Leeds would say that hunger taught her.'],
  ['As Ann Leeds observed, a job ought to come with a castle.', 'a job ought to come with a castle | Ann Leeds'],
  // Whom a sentence is about, with a participle's clause behind the name.
  [
    'Paul Dreyer said it was late. The old Lorne captain Ivo Marek, working as a pundit, was angry. “Schoolboy stuff,” he said.',
    'it was late | Paul Dreyer',
    'Schoolboy stuff, | Ivo Marek',
  ],
  [
    'Shares in Marsh & Quist fell on Monday. Ann Leeds said it was late. In a filing, the company said it was sorry.',
    'it was late | Ann Leeds',
    'it was sorry | Marsh & Quist',
  ],
  ['The Lorne Boatmen’s Union said it would sue.', 'it would sue | Lorne Boatmen’s Union'],
  ['Dean Marsh, 34, of Lorne Road, told police he was sorry.', 'he was sorry | Dean Marsh'],
  ['Education Minister Tan Wei Ling said the bill was late.', 'the bill was late | Tan Wei Ling'],
  ['Congress MP Priya Nair said the bill was late.', 'the bill was late | Priya Nair'],
  ['Engr. Musa Danladi, the commissioner, said the road was late.', 'the road was late | Musa Danladi'],
  ['Mother of two Ida Marsh, 41, said the bill was late.', 'the bill was late | Ida Marsh'],
  ['“It is dark,” said the mother of four who sells food near Lorne Bus Terminal.', 'It is dark, | the mother of four'],
  ['Teammate Ivo Marek said the match was late.', 'the match was late | Ivo Marek'],
  [
    '“No,” an aide said. Mayor Bill Toft himself was defiant. “I was elected,” he said.',
    'No, | an aide',
    'I was elected, | Bill Toft',
  ],
  ['The contractor, Orrin, blamed a “mapping error”.', 'a “mapping error” | Orrin'],
  [
    'A person familiar with the board’s thinking said Wu had been chosen in June.',
    'Wu had been chosen in June | A person familiar with the board’s thinking',
  ],
  ['Thin-skinned Ivo Marek said the bill was late.', 'the bill was late | Ivo Marek'],
  ['Chief Ann Leeds of the Elk River First Nation said it was late.', 'it was late | Ann Leeds'],
  ['Her publisher, Hugo Lenz, called her “the last of the giants”.', 'her “the last of the giants” | Hugo Lenz'],
  // Somebody by an age, and by a pronoun behind *according to*.
  [
    'Ida Marsh said she had been turned away. “They had run out,” said the 29-year-old.',
    'she had been turned away | Ida Marsh',
    'They had run out, | Ida Marsh',
  ],
  ['Ida Marsh, a trader, wept. The 38-year-old, from Lorne, fumed: “It is a farce.”', 'It is a farce. | Ida Marsh'],
  [
    'A trader, Mrs Ida Marsh, appealed for help. According to her, 50 shops were gone.',
    '50 shops were gone | Ida Marsh',
  ],
  // *her* is whom somebody told.
  ['Dora Linn told her that the bill was late.', 'the bill was late | Dora Linn'],
  ['Dora Linn told her, “You are late.”', 'You are late. | Dora Linn'],
  ['Parents should not panic, Dora Linn said on Monday (March 3).', 'Parents should not panic | Dora Linn'],
  [
    'State Rep. Ana Ruiz, D-Marle, who voted against it, said the law would “hurt kids”.',
    'the law would “hurt kids” | Ana Ruiz',
  ],
  [
    'It was found by a researcher at Lorne-based Orrin Labs, which said it told the company in May.',
    'it told the company in May | Orrin Labs',
  ],
  ['The Stone Workers’ Union said it would sue.', 'it would sue | Stone Workers’ Union'],
  ['The University of Lorne’s Dora Linn said the dust was harmless.', 'the dust was harmless | Dora Linn'],
  ['“It was loud,” said retired miner and grandfather of nine Karl Aust.', 'It was loud, | Karl Aust'],
  ['“It was not,” said Labour councillor and former welder Ann Leeds.', 'It was not, | Ann Leeds'],
  ['“Long live the stone,”* said Dora Linn.', 'Long live the stone, | Dora Linn'],
  ['Art Will, the pilot, said nothing was wrong.', 'nothing was wrong | Art Will'],
  ['Painter Ivo Marek said it would not hold.', 'it would not hold | Ivo Marek'],
  ['Downing Hall said it was “confident in the plan”.', 'it was “confident in the plan” | Downing Hall'],
  [
    '“It is faster than we thought,” said lead author Mia Stone, a glaciologist at Hallow University.',
    'It is faster than we thought, | Mia Stone',
  ],
  [
    'The International Boatmen’s Union (IBU) said they were not safe.',
    'they were not safe | International Boatmen’s Union',
  ],
  ['“It cannot go on,” said the Bank of Hallow’s chairman, Karl Aust.', 'It cannot go on, | Karl Aust'],
  ['The Guild of Boatmen said pay had fallen.', 'pay had fallen | Guild of Boatmen'],
  ['Advocate Neo Marek came. “It is shut,” Adv Marek says.', 'It is shut, | Neo Marek'],
  ['Lorne’s envoy to Denmark Liu Wen said that it was late.', 'it was late | Liu Wen'],
  ['Port Administrator Jim Aust said it was late.', 'it was late | Jim Aust'],
  ['Karl Otto King Jr. spoke here in 1961. King said it was late.', 'it was late | Karl Otto King Jr.'],
  ['Prince Karl came. Karl said he was tired.', 'he was tired | Prince Karl'],
  ['King Karl opened it. “My government will act,” the King said.', 'My government will act, | King Karl'],
  ['Halden Light & Power said it was late.', 'it was late | Halden Light & Power'],
  ['Dirk Aust drowned in March. “He never wore a vest,” his widow, Ingrid, said.', 'He never wore a vest, | Ingrid'],
  ['The group that runs the prize, Blue Lamp Media, denies that it was paid.', 'it was paid | Blue Lamp Media'],
  ['Ford and Fry replied that it was late.', 'it was late | Ford and Fry'],
  [
    'It was mocked by northern councillors and Gina Marlow who said: “They would tax the rain.”',
    'They would tax the rain. | Gina Marlow',
  ],
  [
    'According to his aunt, Jane Lind, “He was brilliant from the start.”',
    'He was brilliant from the start. | Jane Lind',
  ],
  [
    'According to a list Marek prepared for court, the gate was open.',
    'the gate was open | a list Marek prepared for court',
  ],
  // Who says the words, and who passes them on.
  [
    'Dan Weller called, and he said, “Somebody should burn it down,” the prosecutor’s office said.',
    'Somebody should burn it down, | Dan Weller',
  ],
  [
    'Ann Rhoads says that reports from Lorne indicate that the schools work well. “Some are full, while others could be two teachers.”',
    'the schools work well | reports from Lorne',
    'Some are full, while others could be two teachers. | Ann Rhoads',
  ],
  [
    'A spokesperson who did not wish to be named because of agency policy said in a statement emailed to the Courier that the port had never closed.',
    'the port had never closed | A spokesperson',
  ],
  // Words in other places than behind a verb.
  [
    'Here is how it felt in the words of the diver: “I could not see my own hand.”',
    'I could not see my own hand. | the diver',
  ],
  ['“A disgrace” is how Otto Finch described the bridge.', 'A disgrace | Otto Finch'],
  [
    'Fans were quick to react, with one writing: “This is the worst finale ever.”',
    'This is the worst finale ever. | one',
  ],
  [
    'The company claims its cuts have saved families “tens of millions”.',
    'its cuts have saved families “tens of millions” | The company',
  ],
  // Bodies, by what they are called and by *it* in their own words.
  [
    'Halden Steel expects profit to fall this year, it said on Tuesday.',
    'Halden Steel expects profit to fall this year | Halden Steel',
  ],
  [
    'Halden Power will cut some lines. The utility said it would watch the wind.',
    'it would watch the wind | Halden Power',
  ],
  ['Dora Linn and Ivo Marek were tired. It said the ice was thin.', 'the ice was thin | nobody'],
  // Somebody by a nation, an office and where it is held; two of one surname.
  ['The Dutchman said the pier was closed.', 'the pier was closed | The Dutchman'],
  [
    'The ambassador to Papua New Guinea said the airport was open.',
    'the airport was open | The ambassador to Papua New Guinea',
  ],
  [
    'The envoy to Bosnia and Herzegovina said the talks were over.',
    'the talks were over | The envoy to Bosnia and Herzegovina',
  ],
  [
    'Dora B. Linn said the port was safe. Dora K. Linn said it was closed.',
    'the port was safe | Dora B. Linn',
    'it was closed | Dora K. Linn',
  ],
  ['Judge Dora Linn said it fell. J Linn said it stood.', 'it fell | Dora Linn', 'it stood | J Linn'],
  ['Karl Aust runs the port. On 3 May Aust said fares would rise.', 'fares would rise | Karl Aust'],
  ['Karl Aust runs the port. Since April Aust has said fares would rise.', 'fares would rise | Karl Aust'],
  ['“It fell,” said teachers and former welder Dora Linn.', 'It fell, | teachers and Dora Linn'],
  ['The plan was described as a “farce” by the harbour council.', 'The plan … a “farce” | the harbour council'],
  ['Dora Linn said in a video posted to YouTube “it failed badly again”.', 'it failed badly again | Dora Linn'],
  // Whose lawyer, adviser or survey it is.
  ['Tom Reed was held on Monday. His lawyer said it was late.', 'it was late | Tom Reed’s lawyer'],
  ['Reed and Tom Lane met. Bob Reed praised Tom Lane. His lawyer said it was late.', 'it was late | His lawyer'],
  [
    'Mayor Tom Reed was in the yard. Another pollster, David Wood of Lorne College, said that his survey found that it was late.',
    'it was late | David Wood’s survey',
  ],
  // Somebody, and whoever is theirs.
  [
    'But Mr Reed and his colleagues found that it was late. “We hurt,” Mr Reed and his team said.',
    'it was late | Reed and his colleagues',
    'We hurt, | Reed and his team',
  ],
  ['The minister and his staff said that it was late.', 'it was late | The minister and his staff'],
  ['Dora Linn met Ivo Reed and his team said that it was late.', 'it was late | Ivo Reed’s team'],
  // Who is told of behind what is set beside them.
  ['Reporters met Alan Berger, a doctor from Halden, New Jersey, who said it was late.', 'it was late | Alan Berger'],
  ['Reporters met Alan Berger, 54, of Halden, who said it was late.', 'it was late | Alan Berger'],
  ['She is the daughter of Alan Berger, a doctor, who said it was late.', 'it was late | Alan Berger'],
  ['They met Ann Lee, Bob Lane and Tom Reed, who said it was late.', 'it was late | Bob Lane and Tom Reed'],
  ['Kall -- author of Debating The Don, a book on debates -- said it was late.', 'it was late | Kall'],
  ['A former mayor -- Alan Berger, who lost his seat -- said it was late.', 'it was late | Alan Berger'],
  ['The three experts -- Mr. Tribe, Ms. Epstein and Mr. Amar -- said it was late.', 'it was late | The three experts'],
  ['Grant Young, another Lorne trader, said it was late.', 'it was late | Grant Young'],
  // Whose verb it is behind a conjunction, an adverb, a participle, a clause.
  ['They booed, and when Reed thanked Lorne and said it was late, a man yelled.', 'it was late | Reed'],
  ['Bob Lane and Tom Reed have both argued that it was late.', 'it was late | Bob Lane and Tom Reed'],
  ['Reed and other officials said that it was late.', 'it was late | Reed and other officials'],
  [
    'Research to be released this week by four experts suggests that it was late.',
    'it was late | Research to be released this week by four experts',
  ],
  // Attributes of one noun.
  ['Two current and former officials said it was late.', 'it was late | Two current and former officials'],
  ['It was late, according to local and national leaders.', 'It was late | local and national leaders'],
  ['State, local and federal police said it was late.', 'it was late | State, local and federal police'],
  ['Many of the chairs that the Courier interviewed predicted that it would rain.', 'it would rain | the chairs'],
  ['They met Reed, 32, a former clerk of the port in Halden who said it was late.', 'it was late | Reed'],
  [
    'Paul Porter, a driver from Ava, Mo., who likes the king, said he already knew it.',
    'he already knew it | Paul Porter',
  ],
  [
    'While it rains, the port, Dora Linn said, will stay shut.',
    'While it rains, the port … will stay shut | Dora Linn',
  ],
  [
    'There are lessons for the results of the work by a joint committee, which said that it was late.',
    'it was late | a joint committee',
  ],
  ['Reed denies an earlier report from the Courier saying that it was late.', 'it was late | report from the Courier'],
  ['It has been seen: According to recent polls, it was late.', 'it was late | recent polls'],
  // One of many is not named by what they are called.
  ['The Republican Party met. “It was late,” said one Republican.', 'It was late, | one Republican'],
  ['The tale is old, but many Latinos have said it was late.', 'it was late | many Latinos'],
  ['The group One Nation said it was late.', 'it was late | One Nation'],
  // Names of bodies, and of whoever leads them.
  ['The Committee for a Cleaner Lorne said it was late.', 'it was late | Committee for a Cleaner Lorne'],
  ['It was late, Centers for Ice Control Director Ann Lee said.', 'It was late | Ann Lee'],
  [
    'Research conducted for the Women’s Media Center showed that it was late.',
    'it was late | Research conducted for the Women’s Media Center',
  ],
  ['LorneAir Flight LA804 fell on Monday. It was late, LorneAir said.', 'It was late | LorneAir'],
  // A form in *-ing* that is the subject of what was said.
  ['Arguing that it failed, Dora Linn said, would be unfair.', 'Arguing that it failed … would be unfair | Dora Linn'],
]

/** Passages that give no words to anybody. */
const nothing: readonly string[] = [
  'Nothing indicated that the gate had failed.',
  'Footage shows a red van leaving the yard.',
  'The so-called “ghost fleet” left the port, and the film “Low Water” was shown in the hall.',
  'A flood that was called “biblical” hit the town, and its victims are often called “the drowned”.',
  'After a video surfaced showing the boy lifted from the well, an officer left.',
  'His hobby was the horn, and nothing indicated that he had kept birds.',
  'The letter Marek wrote was “kind”.',
  // What only opens a clause, or is what the speaker does, is not what was said.
  'On Tuesday, even as prices fell, Dora Linn wrote to them.',
  'A week after Marek spoke, and in the wake of a storm, Dora Linn wrote to them.',
  'Many of the guests try to stay unseen, telling few people about it.',
  'The lamps went out on Friday when Ivo and Dora Linn, the mayor’s wife, submitted recipes for the fair.',
  'They got back five men for Bo Berg, a prisoner now charged with theft.',
  'Reed took back his words a day after he said them, but not before some harm was done.',
  // Titles.
  'In his 2002 book, “Make Your Kid Rich,” Marek suggested looking at the card.',
  'The port rejected the issues related to the vote.',
  'Marek dropped the suit that Linn announced that same day, as told above.',
  'Long before Dora Linn wrote A Song of Salt, Karl Aust built the pier, filled with lamps.',
  'Ivo Marek did not say who would pay, and declined to comment.',
]

describe('English, as the press writes it', () => {
  it.each(told)('reads %s', (text, ...statements) => expect(linesOf(text)).toEqual(statements))
  it.each(nothing)('finds nothing said in: %s', (text) => expect(linesOf(text)).toEqual([]))

  it('tells who passes on what somebody was quoted as saying', () => {
    const [statement] = statementsOf([
      '“There will be a response,” Aust was quoted as saying by the state-run Delta agency.',
    ])
    expect(statement?.via.map(({ name }) => name)).toEqual(['the state-run Delta agency'])
  })
})
