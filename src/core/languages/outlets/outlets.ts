import { agencies } from './agencies'
import { outletsElsewhere } from './outlets-elsewhere'
import { outletsOfAmerica } from './outlets-of-america'
import { outletsSlavic } from './outlets-slavic'

/*
 * Outlets, agencies and journals by name, with the hosts of their links, stand in tables of their own: `Name | other
 * names | hosts`, a line each; the other names and hosts apart by commas. Add a line to teach a new one. A name that is
 * a common word too (*the Herald*) stays out, or stands there by its host.
 */

/** An outlet as a fact: its usual name, the other names it goes by, and the hosts its pages stand on. */
export interface Outlet {
  name: string
  others: string[]
  hosts: string[]
}

const list = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')

const read = (table: string): Outlet[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', others, hosts] = line.split('|')
      return { name: name.trim(), others: list(others), hosts: list(hosts) }
    })

const newsAgencies = read(agencies)
export const outlets: readonly Outlet[] = [
  ...newsAgencies,
  ...read(outletsOfAmerica),
  ...read(outletsElsewhere),
  ...read(outletsSlavic),
]

/** What stands before an outlet's name in some texts, and not in others. */
export const BEFORE_OUTLET = /^the\s+/iu

const key = (name: string): string => name.replace(BEFORE_OUTLET, '').replace(/’/gu, "'")

const byName: ReadonlyMap<string, Outlet> = new Map(
  outlets.flatMap((outlet) => [outlet.name, ...outlet.others].map((name) => [key(name), outlet] as const)),
)

/** The outlet that goes by a name, with or without *the*; case counts, since *time* and *people* are words too. */
export function outletNamed(name: string): Outlet | undefined {
  return byName.get(key(name))
}

/** Whether an outlet's reports are carried by others. */
export const isAgency = (outlet: Outlet): boolean => newsAgencies.includes(outlet)

const byHost: ReadonlyMap<string, Outlet> = new Map(
  outlets.flatMap((outlet) => outlet.hosts.map((host) => [host, outlet] as const)),
)

/** The outlet whose page an address is. */
export function outletAt(href: string): Outlet | undefined {
  if (!URL.canParse(href)) return undefined
  const labels = new URL(href).hostname.split('.')
  for (let i = 0; i < labels.length - 1; i++) {
    const outlet = byHost.get(labels.slice(i).join('.'))
    if (outlet) return outlet
  }
  return undefined
}
