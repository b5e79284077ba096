import { hasCapital } from '../../../attribution/words/has-capital'
import type { SpeakerKind } from '../../../model'
import { outletNamed } from '../../outlets/outlets'
import { outletsAgain } from '../nouns'
import type { Cast, Spoken } from './cast'
import type { Named } from './collect-named'

/** Sentences back over which *the governor* is looked up. */
const roleReach = 120
/** Statements back over which *the company*, *the report*, *the lawmakers* are looked up. */
const spokenReach = 40

/** Whom a description with *the* means: somebody named, somebody who spoke, or nobody the article has had so far. */
export type Described =
  | { found: 'named'; who: Named }
  | { found: 'outlet'; name: string }
  | { found: 'speaker'; spoken: Spoken }
  | { found: 'nobody' }

/**
 * Finds whom *the* with a noun means in sentence `at`. `noun` is its base form, `kind` what it stands for, `bare` whether
 * nothing stands between: *the Jordanian government* is no company named before.
 */
export function resolveRole(cast: Cast, at: number, noun: string, kind: SpeakerKind, bare: boolean): Described {
  if (kind === 'person') {
    const who = namedWithRole(cast, at, noun)
    if (who) return { found: 'named', who }
  }
  const near = cast.spoken.slice(-spokenReach)
  const outlet = outletsAgain.has(noun) && bare ? namedOutlet(cast, at) : null
  if (outlet && !near.some((spoken) => spoken.noun === noun && spoken.speaker.kind === 'document' && isFuller(spoken)))
    return { found: 'outlet', name: outlet }
  const same = near.findLast((spoken) => spoken.noun === noun && isFuller(spoken))
  if (same) return { found: 'speaker', spoken: same }
  const mayBeBody = kind === 'organization' && bare
  const bodies = mayBeBody ? near.filter((spoken) => isBody(spoken, noun)) : []
  // Who may be a person by the shape of the name gives way to a body for sure that spoke not long before.
  const body = bodies.slice(-nearBodies).findLast(({ speaker }) => speaker.kind !== 'person') ?? bodies.at(-1)
  if (body) return { found: 'speaker', spoken: body }
  const who = mayBeBody && anyBody.has(noun) ? namedBody(cast, at) : null
  return who ? { found: 'named', who } : { found: 'nobody' }
}

/** Of those who may be meant by *the agency*, how many are looked at for one that is a body for sure. */
const nearBodies = 3

/** Sentences back over which a body that was only named is looked up. */
const bodyReach = 2

/** The body last named shortly before sentence `at`: *Orrin Mutual, which insures ships, fell by 8 %. The company …*. */
function namedBody(cast: Cast, at: number): Named | null {
  for (let back = at - 1; back >= 0 && at - back <= bodyReach; back--) {
    const found = cast.mentions[back]?.findLast(({ who }) => who.body && !who.person)
    if (found) return found.who
  }
  return null
}

/** Sentences back over which the outlet is looked up. */
const outletReach = 6

/** The outlet last named before sentence `at`, in full. */
export function namedOutlet(cast: Cast, at: number): string | null {
  for (let back = at - 1; back >= 0 && at - back <= outletReach; back--) {
    const found = cast.mentions[back]?.findLast(({ who }) => outletNamed(who.name))
    if (found) return outletNamed(found.who.name)?.name ?? null
  }
  return null
}

/** The person last named whom the text calls so: *the spokesman* after *spokesman Ivan Petrov*. */
export function namedWithRole(cast: Cast, at: number, role: string): Named | null {
  for (let back = at; back >= 0 && at - back <= roleReach; back--) {
    const found = cast.mentions[back]?.findLast(({ who }) => who.person && who.roles.has(role))
    if (found) return found.who
  }
  return null
}

/** A name, or a description that says more than *the* and its noun. */
const isFuller = ({ speaker, named }: Spoken): boolean => named !== null || speaker.name.split(/\s+/u).length > 2

/** Nouns that any body may be called by. Others, *the airline*, must be known of it. */
const anyBody = new Set(
  'company firm group organization organisation agency business corporation bank outlet paper'.split(' '),
)

/** Whether a speaker may be called *the company*; *the airline* only where the text has called it so. */
function isBody({ speaker, named }: Spoken, noun: string): boolean {
  if (!hasCapital(speaker.name)) return false
  const called = named?.roles.has(noun) || speaker.name.toLowerCase().includes(noun)
  if (!anyBody.has(noun) && !called) return false
  return (
    speaker.kind === 'organization' || speaker.kind === 'outlet' || (named !== null && !named.person && !named.gender)
  )
}
