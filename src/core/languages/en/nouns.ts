import type { NounClass } from '../../attribution/chunks/chunk'
import { words } from '../word-list'
import { timeUnits } from './calendar'

/** What a noun at the head of a speaker or of a station says about its kind. Singular, lower case. */

/** Somebody: *the spokesman*. */
export const personNouns = words(`
  spokesman spokeswoman spokesperson minister president senator governor mayor congressman congresswoman lawmaker
  representative secretary chairman chairwoman chair chief director manager officer official adviser advisor aide
  lawyer attorney judge justice prosecutor sheriff detective ambassador diplomat envoy analyst economist expert
  professor researcher scientist doctor physician author writer editor reporter journalist correspondent columnist
  activist organizer founder co-founder owner leader lead commander general colonel captain lieutenant sergeant admiral
  soldier veteran teacher student player coach star actor actress singer artist musician producer host
  candidate nominee campaigner strategist pollster critic supporter opponent resident witness neighbor neighbour
  farmer worker mother father son daughter brother sister wife husband widow friend man woman person boy girl user
  source insider whistleblower executive ceo cfo boss head member fellow partner historian biologist epidemiologist
  politician premier chancellor king queen prince princess pope bishop priest pastor imam rabbi defendant plaintiff
  victim survivor driver pilot passenger agent inspector superintendent principal dean consultant trader investor
  counsel deputy colleague cousin uncle aunt nephew niece teenager lecturer nurse surgeon poster
  engineer architect technician electrician plumber builder carpenter designer developer programmer chef baker butcher
  barrister solicitor advocate coroner magistrate paramedic firefighter constable ranger dentist pharmacist psychologist
  psychiatrist meteorologist climatologist ecologist geologist virologist sociologist anthropologist philosopher
  statistician mathematician physicist chemist astronomer astronaut archaeologist zoologist botanist veterinarian
  landlord tenant homeowner shopper commuter tourist hiker fisherman rancher grower miner trucker umpire referee
  councillor councilman councilwoman alderman legislator delegate negotiator mediator treasurer curator
  archbishop cardinal rector vicar nun monk novelist poet playwright photographer filmmaker blogger podcaster broadcaster
  striker midfielder defender goalkeeper winger forward batsman bowler skipper pundit golfer sprinter swimmer cyclist
  boxer jockey athlete champion winner medallist medalist rapper comedian songwriter composer conductor drummer guitarist
  shopkeeper bartender waiter waitress barber hairdresser cleaner caretaker cashier gardener lifeguard midwife carer
  accountant banker broker entrepreneur businessman businesswoman tycoon billionaire philanthropist
  criminologist neuroscientist oceanographer immunologist oncologist cardiologist pathologist geneticist linguist
  theologian demographer seismologist volcanologist glaciologist ornithologist entomologist toxicologist therapist
  rapporteur commissioner auditor ombudsman regulator trustee postmaster
  director-general secretary-general vice-president vice-chancellor mother-of-two mother-of-three father-of-two
  father-of-three grandmother grandfather eyewitness bystander onlooker
  policeman policewoman porter sailor ferryman harbourmaster tailor cobbler shoemaker watchmaker locksmith blacksmith
  welder mechanic machinist sculptor clerk receptionist librarian archivist translator interpreter buyer vendor courier
  suspect gunman attacker employee staffer inmate detainee caller viewer reader customer client protester demonstrator
  runner-up teammate roommate classmate flatmate housemate boyfriend girlfriend postman postwoman milkman steward stewardess watchman warden janitor usher bailiff notary surveyor weaver potter
  sophomore freshman brewer distiller winemaker beekeeper shepherd forester hunter angler instructor tutor headteacher headmaster
  headmistress apprentice intern trainee pensioner retiree refugee migrant volunteer skater dancer choreographer surrogate
  fan superfan enthusiast influencer vlogger youtuber streamer presenter newsreader monarch duke duchess earl
  countess frontman bassist vocalist pianist violinist screenwriter showrunner gamer collector landlady widower
  girlfriend boyfriend fiancee ex-wife ex-husband granddaughter grandson stepfather stepmother youngster
  incumbent challenger graduate scholar academic specialist technologist ethicist dietitian nutritionist
  physiotherapist radiologist dermatologist paediatrician pediatrician obstetrician gynaecologist optometrist
  clinician practitioner mentor astrologer lobbyist emissary brigadier corporal cadet recruit reservist insurgent
  commando hostage prisoner convict offender perpetrator hacker scammer fraudster thief burglar robber murderer
  killer assailant shooter neurologist endocrinologist limnologist hydrologist agronomist
`)

/** Several, or some unnamed: *officials*, *police*. Plurals of `personNouns` count too. */
export const groupNouns = words(`
  people police authorities staff investigators family public media press critics opponents voters republicans
  democrats lawmakers prosecutors witnesses residents team crowd protesters demonstrators others some many several
  both experts analysts conservatives liberals sources leadership couple duo trio
`)

/** A body that speaks: *the ministry*. */
export const organizationNouns = words(`
  ministry department agency company firm bank group government administration campaign committee commission council
  court bench office bureau union association federation foundation institute university college school hospital party
  board authority service corporation club league organization organisation charity team center centre army military
  navy force embassy kremlin parliament congress senate house lab laboratory inc corp ltd llc plc co society academy
  alliance coalition network fund trust police company carrier airline automaker maker regulator watchdog body think-tank
  initiative project program programme consortium exchange insurer lender retailer manufacturer supplier utility startup
  international constabulary laboratories technologies partners studios systems ventures airport
  centers centres carmaker drugmaker chipmaker shipbuilder brewery refinery shipyard dealership chain platform
  start-up conglomerate brokerage label nonprofit non-profit ngo mutual insurance holdings industries airways airlines railways
  productions equities securities records pictures motors pharmaceuticals constables brigade secretariat directorate
  brands foods stores resources minerals metals hotels solutions communications aggregates
  management movement front forum caucus militia syndicate tribunal legislature treasury
`)

/** What only bodies' names end with, and no body is called by: *Orrin Buses*. */
const bodyEndings = words(`
  bus buses citybus coaches transport transit rail railcars trains ferries shipping logistics finance research analytics
`)

/** A noun for a body, or one that only bodies' names end with: *Orrin Therapeutics*. */
export const isBodyWord = (word: string): boolean =>
  organizationNouns.has(word) || bodyEndings.has(word) || /.{4}ics$/.test(word)

/** A part of several: *44 percent of voters*. */
export const shareNouns = words('percent % majority minority third quarter half')

/** What one has of a body: *shares in Orrin*. */
export const sharedNouns = words('share shares stake stakes stock')

/** What trades under a name: *the airline*. */
export const firmNouns = words(`
  company firm business corporation bank airline carrier automaker carmaker retailer insurer lender manufacturer maker
  supplier utility startup start-up brokerage label brewery shipbuilder chain conglomerate drugmaker chipmaker broadcaster
`)

/** What a country or a town is called again by: *the country*. */
export const realms = words('country nation kingdom republic city town')

/** A text: *the report*. */
export const documentNouns = words(`
  report study survey poll lawsuit complaint filing indictment affidavit memo memorandum letter document paper analysis
  review research data record records documents papers filings article story book transcript testimony law bill order ruling decision
  opinion brief dossier note audit assessment investigation census statistics figures database website site page
  plan proposal guideline email e-mail message petition resolution manifesto autobiography memoir biography editorial essay column
  submission findings results proclamation agreement contract footage video warrant application index forecast estimate estimates poll polling experiment
  newsletter bulletin handout leaflet brochure diary diaries op-ed blueprint preprint update advisory prospectus
  scan tally
`)

/** What tells something and is no text that words stand in: *the modelling showed*. */
export const tellingNouns = words('modelling modeling evidence description announcement presentation simulation')

/** What is seen, and says nothing: *footage*. Words may stand in it all the same. */
export const imageNouns = words(
  'footage video videos photo photos photograph photographs image images picture pictures clip clips',
)

/** A post in a network: *his tweet*. */
export const postNouns = words('post tweet thread comment posting blog')

/** Where posts stand: *on X*. */
export const postPlaces = words(
  'twitter x facebook instagram reddit telegram tiktok linkedin weibo threads bluesky mastodon truth social youtube snapchat vk whatsapp wechat substack discord subreddit',
)

/** Where somebody keeps texts of their own: *on its website*. */
export const webNouns = words('website site webpage page blog channel feed')

/** Words given out: *in a statement*. */
export const statementNouns = words('statement release communique communiqué remarks')

/** A talk with a journalist: *in an interview*. */
export const interviewNouns = words('interview conversation chat phone telephone')

/** An occasion: *at a rally*. */
export const eventNouns = words(`
  conference briefing rally speech event hearing debate meeting summit address trial testimony ceremony panel forum
  gathering appearance convention deposition telecon teleconference videoconference webinar presser call townhall session sermon lecture
  vigil launch unveiling inauguration festival symposium workshop seminar rollout premiere screening roundtable keynote
`)

/** A show on the air. */
export const broadcastNouns = words('broadcast livestream stream podcast show program programme radio television tv')

/** Those told something in public: telling them is an occasion. */
export const audienceNouns = words(`
  reporters journalists lawmakers crowd audience supporters senators jurors court committee congress parliament assembly voters
  viewers listeners delegates attendees investors shareholders newsmen media press students judge
  jury inquest tribunal inquiry hearing panel magistrates
`)

/** Those that sit to hear others: what they heard, or were told, was said before them. */
export const hearingNouns = words(
  'court jury inquest tribunal inquiry hearing panel committee magistrates judge coroner',
)

/** Those whose hearing of it brings words to the page. */
export const journalistNouns = words(
  'reporter journalist correspondent videographer columnist editor producer host anchor presenter interviewer podcaster',
)

/** Words that make a name with them an outlet's: *the Daily Mail*. */
export const outletNouns = words(`
  times post courier journal news herald tribune gazette guardian mail telegraph chronicle observer press magazine newspaper
  broadcaster broadcasting television tv radio fm daily weekly review today express mirror independent online live
`)
/** What media houses are, behind what they do: *news agency*, *broadcasting corporation*. */
const mediaHouses = words('agency corporation service network channel')
const mediaTrades = words('news press broadcasting radio television tv')
/** *news agency*, *press agency*; not *space agency* */
export const isMediaHouse = (before: string, last: string): boolean => mediaHouses.has(last) && mediaTrades.has(before)

/** *Lorne Gazette*, *Lorne News Agency*: whether words end as an outlet’s name does. */
export const endsAsOutlet = (words: readonly string[]): boolean => {
  const [before = '', last = ''] = ['', ...words].slice(-2)
  return outletNouns.has(last) || isMediaHouse(before, last)
}

/** What an outlet that was named is called again by: *told the paper*. */
export const outletsAgain = words('paper newspaper magazine broadcaster outlet publication tabloid')

/** Past forms of saying in an anchor: *[spoke earlier] about it*. */
export const pastSpeech = words(
  'said told spoke wrote announced revealed tweeted testified reported claimed argued posted',
)

/** What somebody's words are called: *the ministry’s claim that …*. */
export const speechNouns = words(`
  claim assertion allegation accusation charge warning statement report finding conclusion argument contention insistence
  prediction suggestion announcement admission acknowledgment acknowledgement declaration revelation testimony remark
  comment observation vow pledge promise complaint boast denial estimate
`)

/** Nouns that tell a man from a woman. */
const maleNouns = words(
  'man boy father son brother husband uncle nephew grandfather king prince spokesman businessman policeman fisherman actor dad',
)
const femaleNouns = words(
  'woman girl mother daughter sister wife aunt niece grandmother queen princess widow spokeswoman businesswoman policewoman actress mum mom',
)

/** Who belongs to somebody else, whom a surname by itself rather means. */
export const kinNouns = words(
  'wife husband son daughter sister brother mother father widow widower cousin uncle aunt nephew niece',
)

/** What a noun tells of whom it stands for: *spokeswoman*. */
export const genderOfNoun = (noun: string): 'female' | 'male' | null =>
  maleNouns.has(noun) ? 'male' : femaleNouns.has(noun) ? 'female' : null

/** What nouns stand for; of a noun in several lists the first one decides. */
const classes: ReadonlyMap<string, NounClass> = classesOf([
  ['interview', interviewNouns],
  ['statement', statementNouns],
  ['document', documentNouns],
  ['post', postNouns],
  ['event', eventNouns],
  ['broadcast', broadcastNouns],
  ['person', personNouns],
  ['group', groupNouns],
  ['organization', organizationNouns],
  ['group', audienceNouns],
  ['time', timeUnits],
])

function classesOf(lists: readonly (readonly [NounClass, ReadonlySet<string>])[]): Map<string, NounClass> {
  return new Map(
    lists.toReversed().flatMap(([nounClass, nouns]) => [...nouns].map((noun) => [noun, nounClass] as const)),
  )
}

/** What a noun stands for, by the word as it stands or by its base form. */
export const classOf = ({ lower, lemma }: { lower: string; lemma: string }): NounClass =>
  classes.get(lower) ?? classes.get(lemma) ?? (isPersonByParts(lower) ? 'person' : null)

/** *34-year-old*, *mother-of-two*: somebody, by a noun of several words. */
export const isPersonByParts = (word: string): boolean => isAge(word) || /^\p{L}+-of-\p{L}+$/u.test(word)
/** *34-year-old* */
export const isAge = (word: string): boolean => word.endsWith('-year-old')
