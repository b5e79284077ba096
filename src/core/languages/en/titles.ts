import { pairs, words } from '../word-list'

/** Words that stand before a name and are no part of it. Lower case, without the full stop. */
export const titles = words(`
  mr mrs ms miss mx dr prof professor sir dame lord lady president vice-president vice prime minister premier chancellor
  senator sen representative rep congressman congresswoman governor gov lieutenant lt mayor secretary attorney
  judge justice chief general gen colonel col captain capt major maj sergeant sgt admiral adm commander cmdr
  officer sheriff detective inspector superintendent commissioner ambassador king queen prince princess pope
  archbishop cardinal bishop father fr reverend rev pastor imam rabbi sheikh sister brother chairman chairwoman speaker
  director minister deputy assistant acting former then-president president-elect vice-president-elect foreign defense defence
  interior finance justice economy state treasury house senate majority minority leader first second lady spokesman spokeswoman spokesperson
  coach ceo hon councillor councilman councilwoman alderman delegate democrat republican democratic baroness baron
  dept private pvt specialist cpl lance corporal staff master engineer
  det insp pc wpc dc dci supt constable striker midfielder defender goalkeeper winger skipper
  undersecretary taoiseach tanaiste tánaiste cllr coun datuk dato seri sri tun haji alhaji hajia shri smt engr barr adv mp msp mep td mla mlc
`)

/** Titles that anybody has: they say nothing of what somebody is. */
export const courtesyTitles = words('mr mrs ms miss mx')

/** Titles written short, with a full stop that ends no sentence. Lower case. */
export const shortTitles = words(
  'rev hon messrs supt insp engr barr adv cllr coun cmdr del lt gen col maj sgt capt pvt atty prof amb adm gov sen rep mr mrs ms dr st',
)

/** What titles are short for, so that *the governor* finds *Gov. Smith*. */
export const titleForms = pairs(`
  gov governor, sen senator, rep representative, lt lieutenant, gen general, col colonel, capt captain, sgt
  sergeant, prof professor, dr doctor, rev reverend, atty attorney, cmdr commander
`)

/** Titles of those who go by a given name alone: *Prince Andrew*. */
export const nobleTitles = words('king queen prince princess pope emperor empress sultan emir')

/** Titles that tell a man from a woman. */
export const maleTitles = words(
  'mr sir lord king prince pope father fr brother congressman chairman spokesman baron councilman',
)
export const femaleTitles = words(
  'mrs ms miss dame lady queen princess sister congresswoman chairwoman spokeswoman baroness councilwoman',
)

/** Words after a name that belong to it. */
export const nameSuffixes = words('jr jr. sr sr. ii iii iv')

/** Lower-case words within a name: *Ursula von der Leyen*. */
export const nameParticles = words(
  'de da di du del della der den von van la le el al bin ibn binte binti bint ben ter ten dos das e y al- &',
)

/** Those of them that may join two parts of a name anywhere in a text: *Rosa van Dam*. */
export const joiningParticles = words('de da di van von der den bin al la le del dos &')

/** Offices that are nobody's surname: a phrase that ends with one names no person. */
export const offices = words(`
  president vice-president chairman chairwoman chair ceo cfo coo cto director director-general leader secretary minister
  ambassador governor mayor senator spokesman spokeswoman spokesperson commissioner superintendent treasurer premier
  executive representative attorney officer editor undersecretary
`)

/** Honours and degrees behind a name that are no part of it. */
export const honours = words('mbe obe cbe kbe dbe mp msp mep kc qc phd')

/** Whoever is called by a party: *the Lorne Republican*. */
export const partisans = words('republican democrat')

/** The office that ends outlets' names as well: *the Argus Leader*. */
export const outletOffices = words('leader')
