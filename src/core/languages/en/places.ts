import { phrases, words } from '../word-list'

/** Countries, states and seats of government that speak, whose names of several words look like a person's. Lower case. */
export const places: ReadonlySet<string> = new Set(
  phrases(`
  south africa, south korea, north korea, south sudan, saudi arabia, new zealand, sri lanka, costa rica, el salvador,
  hong kong, ivory coast, cape verde, sierra leone, burkina faso, puerto rico, equatorial guinea, papua new guinea,
  east timor, north macedonia, san marino, vatican city, united states, united kingdom, united arab emirates,
  united nations, european union, great britain, northern ireland, czech republic, dominican republic,
  new york, new jersey, new mexico, new hampshire, new delhi, north carolina, south carolina, north dakota,
  south dakota, west virginia, rhode island, los angeles, san francisco, san diego, las vegas, new orleans,
  british columbia, nova scotia, new brunswick, new south wales, west bank, gaza strip, north america, south america,
  latin america, middle east, white house, downing street, wall street, capitol hill, supreme court, scotland yard,
  new scotland yard, foggy bottom, silicon valley
`),
)

/** States and provinces as papers shorten them behind a town: *of Ava, Mo.*. */
const regions = words(`
  ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nev.
  n.h. n.j. n.m. n.y. n.c. n.d. okla. ore. pa. r.i. s.c. s.d. tenn. vt. va. wash. w.va. wis. wyo. d.c. ont. que. b.c. alta.
  sask. n.b. n.s. nsw qld vic. tas.
`)

/** Whether words in lower case are the name of a place that the lists or the browser know. */
export const isPlaceName = (name: string): boolean => places.has(name) || regions.has(name) || isCountry(name)

let countries: ReadonlySet<string> | null = null

/** Whether a word in lower case names a country, by what the browser knows of them: *iceland*. */
export function isCountry(word: string): boolean {
  countries ??= countryNames()
  return countries.has(word)
}

/** The names of all regions that a code of two letters stands for (ISO 3166). */
function countryNames(): ReadonlySet<string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  return new Set(codes.flatMap((code) => names.of(code)?.toLowerCase() ?? []))
}

/** Somebody by country: *the Dutchman said*. Those that end in *-an* or *-ese* are names of bodies as often. */
export const demonyms = words(`
  briton englishman englishwoman scot scotsman welshman irishman irishwoman frenchman frenchwoman dutchman spaniard swede
  dane finn icelander pole czech slovak serb croat bosnian turk kurd greek israeli iraqi pakistani thai filipino
  new-zealander argentine
`)

/** What the names of ways and waters end with: *Wall Street*. */
export const wayNouns = words(
  'street road avenue boulevard square quay river bay island islands harbour harbor bridge park',
)
