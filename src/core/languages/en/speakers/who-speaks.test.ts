import { expect, it } from 'vitest'
import { statementsOf } from '../../../attribution/test-kit'

const BEFORE = 'The town of Olmsk lies on the strait, and the ferry to the island has run since 1961.'

/** Who is given the last statement of a text; `-` for nobody. */
const speakerOf = (text: string): string => statementsOf([BEFORE, text]).at(-1)?.speaker?.name ?? '-'

it.each([
  // Who is described is a candidate as those with names are.
  ['The judge', 'The judge sentenced Emil Kellan to nine years. “You left them to drown,” he said.'],
  ['The caretaker', 'The caretaker opened the gate. “I have not slept,” she said.'],
  ['Ida Marsh', 'Ida Marsh told the nurse about it. “It did not take long,” she said.'],
  ['Ida Marsh', 'Ida Marsh is a nurse. “It did not take long,” she said.'],
  ['Anna Kolb', 'Mayor Anna Kolb was late. The mayor cut the ribbon. “It is done,” she said.'],
  // Nobody is named where two are as likely, and one of them has no name.
  ['-', 'The nurse rowed across, and Ida Marsh rowed back. “It did not take long,” she said.'],
  // Who is described without a name is nobody who merely spoke before.
  ['the union’s legal counsel', '“It is late,” Ida Marsh said. The boats were out, the union’s legal counsel said.'],
  ['The regulator', '“It is late,” Ida Marsh said. She asked the trade regulator to act. The regulator said it would.'],
  ['the official', '“It is late,” Emil Kellan said. Two officials rowed. “It leaks,” the official said.'],
  [
    'the 29-year-old striker',
    'Emil Kellan said no. Otto Lind scored twice. “It was hard,” the 29-year-old striker said.',
  ],
  // A pair of surnames means two who were named together; else it is left open whose they are.
  [
    'Emil Kellan and Ida Marsh',
    'Otto Kellan rowed. His brother Emil Kellan and Ida Marsh left. Kellan and Marsh said that it failed.',
  ],
  [
    'Kellan and Ida Marsh',
    'Otto Kellan rowed. Emil Kellan left. Ida Marsh left. Kellan and Marsh said that it failed.',
  ],
  // Several are told whole, each by the full name.
  ['Emil Kellan and his team', 'Emil Kellan left. Kellan and his team said that it failed.'],
  ['UN and other groups', 'The UN and other groups said it failed.'],
  ['Emil Kellan and police', 'Emil Kellan left. Kellan and police said that it failed.'],
  ['Emil Kellan and Ida Marsh', 'Emil Kellan left. Ida Marsh left. Both Mr Kellan and Ms Marsh said it failed.'],
  [
    'Emil Kellan and Department of Trade lawyers',
    'Emil Kellan left. Kellan and Department of Trade lawyers said it failed.',
  ],
  ['Democrats and Republicans in Congress', 'Democrats and Republicans in Congress said it failed.'],
  ['Democrats and Republicans in Congress', 'It fell to Democrats and Republicans in Congress, who say it failed.'],
  ['Emil Kellan, Ida Marsh and the mayor', 'Emil Kellan, Ida Marsh and the mayor said it failed.'],
  ['Emil Kellan and Ida Marsh', 'Emil Kellan and his wife, Ida Marsh, said it failed.'],
  ['Emil Kellan and Otto Lind', 'Emil Kellan of Orrin Labs and Otto Lind of Olmsk said it failed.'],
  ['Emil Kellan and the mayor', 'Emil Kellan left. “It failed,” said Kellan and the mayor.'],
  ['the union and residents', 'On Monday, the union and residents said it failed.'],
  ['Emil Kellan and Ida Marsh', 'Emil Kellan, a nurse, and Ida Marsh said it failed.'],
  ['Emil Kellan and Ida Marsh', 'Emil Kellan, a nurse, and Ida Marsh, a pilot, said it failed.'],
  ['Ida Marsh', 'Emil Kellan, a nurse, left the ward, and Ida Marsh said it failed.'],
  // An honour of two words is none of the name; a name beside a body that somebody owns is that body’s.
  ['Ida Marsh', 'Advocate Ida Marsh King’s Counsel said it failed.'],
  ['Orrin Holdings', 'Quill’s parent company, Orrin Holdings, said it failed.'],
  ['Quill’s council', 'Quill’s council, which met in Olmsk, said it failed.'],
  // One person, by two trades.
  ['Emil Kellan', 'Orrin Labs co-founder and CEO Emil Kellan said it failed.'],
  ['Emil Kellan', 'Kellan rowed. The gate’s lead keeper and SRA scientist Emil Kellan said it failed.'],
  [
    'the Olmsk senator and former candidate for mayor',
    '“It failed,” the Olmsk senator and former candidate for mayor said.',
  ],
  // One body, whose name joins words.
  ['Trade and Ports Ministry', 'The Trade and Ports Ministry said it failed.'],
  ['Port and Customs Authority', 'Port and Customs Authority said it failed.'],
  ['Department of Trade lawyers', 'Department of Trade lawyers said it failed.'],
  // Names that are other words too, and titles by their first letters.
  ['Per Lund', 'Finance chief Per Lund told analysts on a call that prices would rise.'],
  ['Sue Marr', 'Detective Inspector Sue Marr was late. DI Marr said that two men had been arrested.'],
  ['Ingrid Fell', 'Director Ingrid Fell was late. Fell, who took over in 2020, said: “We looked for her.”'],
  ['Fan Mengua', 'Fan Mengua, deputy head of the port, said it failed.'],
  ['Marsh', 'Nurse Marsh said it failed.'],
  ['Ida Marsh', 'Ida Marsh left. Ms. Marsh, the deputy head, said it failed.'],
  // Nobody within a title speaks.
  ['Emil Kellan', 'Emil Kellan, whose book “Lind in the Dark” argues it was late, left. “It holds,” he said.'],
  // A name of men and women tells neither.
  ['Pat Coyle', 'General secretary Pat Coyle was late. “Our members are tired,” said Ms Coyle.'],
  ['Alex Frey', 'Alex Frey was late. “I was rowing,” she said.'],
  // What opens a sentence with a capital, and is no name.
  ['Per Lund', '“It kills the pond,” Per Lund said. Forests burn; soot falls. “It ends up right on top of the ice.”'],
  ['Ida Woods', 'Ida Woods was late. Woods rowed. “I did not sleep at all last night.”'],
  // Words within a sentence about what cannot speak.
  ['-', 'Ida Marsh left. Wide beaches have a history of ruining her coast “as a stepping stool and a dumping ground.”'],
  // A name that is a month's too.
  ['April Venn', '“It was late,” said April Venn.'],
  ['Clara May', '“It was late,” Clara May said.'],
  ['Clara May', '“It was late,” Clara May said. She left. May said she was tired.'],
  ['Jan Reik', 'In April Jan Reik said that it was late.'],
  // A body named by what it is and where.
  ['Port of Olmsk', 'The Port of Olmsk said it had no record of the crack.'],
  // A given name behind a title.
  ['Otto Lind', '“It is late,” Sir Otto said. The bridge is his. Sir Otto Lind built it.'],
  ['Otto Lind', 'Sir Otto Lind built it. Sir Otto was late. “I was rowing,” he said.'],
  ['Anders Kvist', 'The old scale was never right by less than a pound, said the maker, Anders Kvist.'],
  ['Ulla Frey', 'Porter Ulla Frey said her trade had lost a third of its work.'],
  // Who opens a sentence is what it is about, whatever is set in commas after the name.
  ['Otto Lind', '“No,” Emil Kellan said. Otto Lind, earlier in the day, was firm. “It holds,” he said.'],
  // A thing that does not speak is no *it* beside a body that has just spoken.
  ['Harbour Trust', 'Damage was found at two gates, Harbour Trust said. A crane fell as well, it said.'],
  // The body that was called so last, under a name with *of* as well.
  [
    'Ministry of Foreign Trade',
    'The Lorne Trade Ministry met. The Ministry of Foreign Trade said it had no record. The ministry said it was late.',
  ],
  // A body that has not spoken, by its letters.
  ['OPA', 'The gates are those of the OPA. The agency said that they hold.'],
  // What stood by itself before a longer name is no short form of it.
  ['Olmsk', 'Olmsk closed the strait. Olmsk Air Force jets flew over it. Olmsk said the strait was open.'],
  ['Ann Finch', 'Ann Finch rowed. The Ann Finch Cup Race was late. Ann Finch said it was hard.'],
  ['Orrin Mutual', 'Orrin Mutual insures it. Orrin said it was late.'],
  ['Northgate', 'Northgate made it. Recent Northgate had no oars. Northgate said it was late.'],
  // A body before a noun for a person is whose that one is.
  ['the Ministry of Trade spokesman', 'It was late, the Ministry of Trade spokesman said.'],
  ['Ulla Frey', 'The Party for the Port leader Ulla Frey said it was late.'],
  ['Ulla Frey', 'The University of Lorne limnologist Ulla Frey said it was late.'],
  // Whoever a description tells of by what stands in the name, by a clause beside it, or by what the text was about.
  [
    'Ann Finch Productions',
    'Ann Finch Productions denied that it was late. “At no time was it late,” the production company said.',
  ],
  ['Northgate', 'Northgate was looked into. The company, which has two ferries, said it was late.'],
  ['Iceland', 'Iceland is in debt. The country, a small one, has argued that it was late.'],
  [
    'Ida Marsh',
    'Ida Marsh sells nets. Ida explained: “They are late.” Ida noted: “Always.” The expert said: “I was late.”',
  ],
  ['Ann House', 'Ann House rowed. House said that it was late.'],
  ['Ann Finch and Otto Lind', 'Ann Finch and her deputy Otto Lind said that it was late.'],
  // Several are no one company.
  ['the companies', 'Orrin Mutual insures it, said Orrin Mutual. It was late, the companies said.'],
  // A statement is its issuer's.
  ['Orrin Mutual', 'Orrin Mutual issued a statement on Monday. “We regret the delay,” the statement read.'],
  ['Orrin Mutual', 'Orrin Mutual spoke of it in a statement. “We regret the delay,” the statement said.'],
  [
    'Orrin Mutual',
    'Orrin Mutual issued a statement on Monday. “We regret the delay,” the statement read. “We are sorry,” the statement went on. The rain fell. The ferry left. The gate shut. The lamps went out. The wind rose. “We will pay for it,” the statement said.',
  ],
  // Whoever opens a clause, with what is said of them.
  ['Big Pier', 'The group that owns most of the harbour, Big Pier, says it will reopen on Sunday.'],
  ['Many officials', 'Many officials who oppose rowing argue that it is late.'],
  ['Ann Finch', 'Arguing that it was late, with the tide going out, Ann Finch left.'],
  // One person with a name, whom *the* with a trade may mean; not where somebody was called so, nor an office.
  ['Ann Finch', '“It was late,” said Ann Finch. She left. “It did not take long,” the actress said.'],
  ['the actress', 'Ann Finch met an actress. She went. “It did not take long,” the actress said.'],
  ['the actress', 'Ann Finch rowed for an hour. “It did not take long,” the actress said.'],
  ['the president', '“It was late,” said Ann Finch. She left. “It did not take long,” the president said.'],
  // The first words in capitals.
  ['ANN FINCH', 'OLMSK — ANN FINCH SAID on Monday that the bridge would stay shut.'],
  // Nobody is what the subject behind the comma is.
  [
    'Otto Lind',
    '“It was late,” Otto Lind said. With the help of his fellow Olmskers, the young rower won. “It holds,” he said.',
  ],
  // A trade that opens a sentence is none of the name.
  ['Ulla Frey', 'Employee Ulla Frey tells the paper that it was late.'],
  ['the “Pier” actor', '“It was late,” the “Pier” actor said on “Lorne Tonight.”'],
  // A verb beside a quotation, whatever the tags say.
  ['Ann Finch', '“It was late, and the tide had gone,” comments Ann Finch, director of the port.'],
  ['an officer', '“Let me see your hands!” an officer ordered.'],
  ['Ann Finch', '“It was late, and the tide had gone,” lead rower and harbour clerk Ann Finch said.'],
  // A body that is named beside what it is goes by that afterwards.
  ['Harbour Watch', 'The group, Harbour Watch, met last week and sent a letter saying that the pier was unsafe.'],
  [
    'Harbour Watch',
    'The group, Harbour Watch, wrote on Monday that the pier was unsafe. The group said that nobody had looked at it.',
  ],
  // Names with letters that English has not, and given names with a hyphen.
  ['Ľubomír Šťastný', 'Ľubomír Šťastný came by boat. “It was late,” Šťastný said.'],
  ['Eva-Marie Persson', 'Director of Public Affairs Eva-Marie Persson said that it was late.'],
  // Where it was said stands between who said it and the verb.
  ['The harbour guard', 'The harbour guard in a statement said the pier was safe.'],
  // A verb that only describes has a subject of its own.
  ['Ida Marsh', 'Ida Marsh asked for patience in a letter posted on Monday, saying that it would not take long.'],
  ['Ida Marsh', 'Ida Marsh rejects any polls that say the pier will go, adding that “nobody has counted” so far.'],
  // Who speaks where the statement is brought in issues it, whoever is the subject there.
  ['the coastguard', 'Two divers were found, the coastguard said in a statement. “They are well,” the statement read.'],
  ['the statement', 'A letter with the harbour’s statement. “They are well,” the statement read.'],
  // What a body owns bears its name.
  ['Orrin Mutual’s office', 'Orrin Mutual is insured. Its office said that it was late.'],
  // A place set before the subject is not called by it.
  ['the mayor', 'In Orrin Lorne, the mayor was late. The gate shut. “It holds,” the mayor said.'],
  // The subject of the main clause, not that of the one before.
  ['Ida Marsh', 'After Ulla Frey won the race on Monday, it was Ida Marsh who rowed first. “It was hard,” she said.'],
  // Whoever is said to have spoken speaks on less often than who says so.
  [
    'Otto Lind',
    'Otto Lind said on Monday that his deputy, Emil Kellan, had told him that the pier was safe. He also said that it was late.',
  ],
  // A body that has a verb for several.
  ['Harbour Trust', 'Harbour Trust have twice denied it. “At no point did we shut the gate,” they said.'],
  // A capital that is its sentence's makes no name of a noun; that of a surname stays.
  ['Research by Xin Xu', 'Research by Xin Xu suggests that ice melts.'],
  ['Bill', 'Bill said that it was late.'],
  ['Otto Banks', 'Otto Banks rowed. Banks said that it was late.'],
  // What an office is of ends before who else speaks; a school is no name behind an office.
  ['Ida Marsh', 'Former Secretary of State Ida Marsh and former Lorne Mayor Otto Lind said that it was late.'],
  ['The dean of Lorne’s High School of Rowing', 'The dean of Lorne’s High School of Rowing said that it was late.'],
  // Of two with one surname the one who has the title.
  ['Rosa Diaz', 'Senator Rosa Diaz (D-Ohio) and her husband, Miguel Diaz, came. Sen. Diaz said that it was late.'],
  // One of two persons is no company.
  [
    'The company',
    'Harbour Foods denied it. Otto Lind built it. Ulla Lind closed it. Lind said it holds. The company said that it was late.',
  ],
  // A given name by itself is somebody's, once it has spoken.
  ['Lewis', 'Otto Lind said it was late. In his letter, Lewis wrote that he was tired. “It is dreadful,” he wrote.'],
  // Of two with one surname the one whom the title or the last words fit; nobody where both stand near.
  ['Lind', 'Ulla Lind opened the gate. “It holds,” Mr. Lind said.'],
  ['Otto Lind', 'Ulla Lind came with her brother, Otto Lind. “It holds,” Mr. Lind said.'],
  ['Ulla Lind', 'Otto Lind built the pier. Ulla Lind closed it. “It holds,” Ms. Lind said.'],
  [
    'Ulla Lind',
    'Otto Lind built the pier. Rain fell. The ferry left. The gate shut. Ulla Lind closed it. Lind said it holds.',
  ],
  ['Lind', 'Otto Lind built the pier. Ulla Lind closed it. Lind said it holds.'],
  [
    'Otto Lind',
    'Otto Lind came with his wife, Ulla Lind. “It holds,” Lind said. The rain fell. “We rowed,” Lind said.',
  ],
  // A suffix, an initial and words before a name are no other person.
  ['Otto R. Lind Jr.', 'Otto R. Lind Jr. built the pier. “It holds,” Mr. Lind said.'],
  ['Otto Lind', 'Otto Lind built the pier. Otto R. Lind opened it. “It holds,” Lind said.'],
  ['Otto Lind', 'The envoy to Lorne Otto Lind was late. “It holds,” Lind said.'],
  // *He* goes on being whoever *he* was, beside others who are merely named.
  [
    'Otto Lind',
    'Otto Lind said it was late. He was seen with Emil Kellan at the pier. He asked for Emil Kellan and Karl Venn. He rowed with Emil Kellan. “It holds,” he said.',
  ],
  // Whom the text sets beside the same description further on; not the one of another place.
  [
    'Liu Wen',
    'Norway’s port minister said that it was late. The gate shut. “It holds,” Port Minister Liu Wen said. Norway’s port minister said that it was early.',
  ],
  ['Liu Wen', 'The envoy to Norway Liu Wen came. Ulla Frey left. Lorne’s envoy to Norway said it was late.'],
  ['Norway’s port minister', 'Sweden’s Port Minister Liu Wen left. Norway’s port minister said that it was late.'],
  // A short form is a given name, behind whatever somebody's office is at.
  ['Abby Dunn', 'Sales Manager at Ocean Lorne Abby Dunn came. “It holds,” said Abby.'],
  ['Abby Dunn', 'Otto Lind rowed. Sales Manager at Ocean Lorne Abby Dunn came. “It holds,” she said.'],
  // *The officials* are no one official.
  ['the officials', 'A senior port official said it was late. The gate shut. It was early, the officials said.'],
  // Whoever is described by what they know, or by what somebody did with them.
  ['people familiar with their thinking', 'It was late, according to people familiar with their thinking.'],
  ['multiple people', 'But according to multiple people I spoke to, the gate was shut.'],
  // Who alone has spoken may be called by more words, and by a noun that stood before.
  ['Otto Lind', '“It was late,” Minister Otto Lind said. The gate shut. “It holds,” the harbour spokesman said.'],
  [
    'Otto Lind',
    'A young sailor opened the gate. “It was late,” said Otto Lind. “I rowed,” he said. “It holds,” said Lind. The sailor said it was early.',
  ],
  [
    'The sailor',
    'A young sailor opened the gate. “It was late,” said Otto Lind. “I rowed,” said Ulla Frey. “It holds,” said Lind. The sailor said it was early.',
  ],
  // Whose somebody is: whom the words themselves are about, too.
  ['Otto Lind’s spokesman', 'Emil Kellan rowed. Otto Lind, who was late, went home, his spokesman said.'],
  // One with a name whose gender nothing tells, as *they*.
  ['Kym Osei', 'The sailors rowed. Kym Osei said it was late. “It holds,” they said.'],
  // A surname that is a pronoun's too.
  ['He Xin', '“It was late,” He Xin, a trader in Lorne, said.'],
  // A day right before its verb is no part of a name.
  ['Eric Lu', 'Chairman Eric Lu (朱) yesterday said that it was late.'],
  ['Harbour Trust', 'Harbour Trust today announced that it was late.'],
  // A name behind an office and what it is for.
  ['Otto Lind', 'LRP spokesperson on finance Dr Otto Lind MP said that it was late.'],
  ['John Venn', 'Minister of Works and Transport John Venn says it was late.'],
  ['John Venn', 'Minister of Works and Transport John Venn came. Venn says it was late.'],
  ['Xola Katju', 'Lorne Movement member of parliament Xola Katju says it was late.'],
  ['Xola Katju', 'Lorne Movement member of parliament Xola Katju rowed. “It holds,” he said.'],
  ['Otto Lind', 'Bank of Lorne Governor Otto Lind said it was late.'],
  ['Dale Venn', 'Mr. Dale Venn, a Republican, was late. “I rowed,” he said. “It holds,” the Lorne Republican said.'],
  // One who is told by a number, or by a noun of several words.
  ['Ida Marsh', '“It was late,” said Ida Marsh. She left. “It holds,” the 34-year-old said.'],
  ['Ida Marsh', '“It was late,” said Ida Marsh. “It holds,” Otto Lind said. “I rowed,” the mother-of-two said.'],
  ['The Olmsk star', 'The Olmsk star revealed she was late.'],
  // The members of a body are part of its name, and so is whose office it is.
  ['Port Chiefs’ Council', 'It was late, the Port Chiefs’ Council said.'],
  ['Lorne Governor’s Office', 'It was late, the Lorne Governor’s Office said.'],
  // What stood before *as* is nobody who warns.
  ['Harbour Trust', 'So far there have been 400 wrecks as the Harbour Trust warned it was late.'],
  // Those who close a phrase about what is nobody.
  ['Ida Marsh and allies', 'It followed months of attacks on the pier by Ida Marsh and allies, who claim it was late.'],
  // Who does something opens the clause, not whom it is done to.
  ['The union representing the sailors', 'The union representing the sailors said that it was late.'],
  // What somebody is a member of says nothing.
  ['-', 'The 60-year-old, a member of the Olmsk Rowers: “I have lived on the island for fifty years and it is late.”'],
  // A surname before anybody called so is somebody's first name.
  ['Dar Venn', 'Dar Venn took the picture. Dar said that it was late. Otto Yusuf Dar saw it.'],
  ['a teacher at a school', 'It was early, according to a teacher at a school where it was late.'],
  // The fullest form of a name is whose it is; initials are no more than the name.
  ['Otto Emil Lind', 'Otto Lind built the pier. Otto Emil Lind opened it. “It holds,” Lind said.'],
  // What goes by a name with *the* is not called by the first word of a longer one.
  ['Olmsk', 'The Olmsk Commission met. “It holds,” the Olmsk said.'],
])('%s: %s', (name, text) => expect(speakerOf(text)).toBe(name))

it.each([
  ['Quillon', 'Quillon TV is dear. Quillon said that it failed.'],
  ['Quillon', 'The Quillon X3 is dear. Quillon said that it failed.'],
  ['Ida Marsh', 'Police and Crime Commissioner Ida Marsh said that it failed.'],
  ['Quillon Bank', 'Quillon Bank is in need. Quillon said that it failed.'],
  ['Luther Pate IV', 'Luther Pate IV is in need. Pate said that it failed.'],
])('is %s, and no thing of theirs: %s', (name, text) => expect(statementsOf([text]).at(-1)?.speaker?.name).toBe(name))

it('takes no name from a headline within the text', () => {
  const parts = [BEFORE, 'Emil Kellan Calls Ulla Frey Unfit', 'The pier is by Ulla Frey. “It holds,” Frey said.']
  expect(statementsOf(parts).at(-1)?.speaker?.name).toBe('Ulla Frey')
})

it.each([
  ['person', 'One of the delegates said the gate would hold.'],
  ['person', 'One of two witnesses said the gate had held.'],
  ['person', '“I am tired,” said the 29-year-old.'],
  ['group', 'The delegates said the gate would hold.'],
  ['organization', 'The committee said the gate would hold.'],
  ['organization', 'Olmsk Citybus said it failed.'],
  ['organization', 'Orrin Ferries said it failed.'],
  ['organization', 'The Olmsk Space Agency said it failed.'],
  ['organization', 'The management said it failed.'],
  ['group', 'The couple said it failed.'],
  ['group', 'The party leadership said it failed.'],
  ['person', 'A Ministry of Trade spokesman said it failed.'],
  ['person', 'The head of the Olmsk ferry said it failed.'],
  ['document', 'According to an interview with Ida Marsh, the gate held.'],
])('tells a %s by the noun: %s', (kind, text) => expect(statementsOf([BEFORE, text]).at(-1)?.speaker?.kind).toBe(kind))

it.each([
  ['organization', 'The Lorne Space Agency said that it failed.'],
  ['outlet', 'Lorne News Agency said that it failed.'],
  ['outlet', 'The Lorne Gazette said that it failed.'],
  ['outlet', 'The Lorne Broadcasting Corporation said that it failed.'],
  ['organization', 'The Lorne Tourism Corporation said that it failed.'],
  ['organization', 'Lorne Research said that it failed.'],
  ['person', 'James said that it failed.'],
  ['organization', 'Quillon said that it failed.'],
  ['person', 'Olmskian Minister Olmsk Katz said that it failed.'],
])('tells an %s by the words of its name: %s', (kind, text) => {
  expect(statementsOf([text]).at(-1)?.speaker?.kind).toBe(kind)
})
