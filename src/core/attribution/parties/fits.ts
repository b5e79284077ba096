import type { GrammaticalGender } from '../chunks/chunk'
import type { Place, Who } from './antecedent'
import type { Member } from './member'
import { type Fit, whole } from './weights'

/**
 * How one who may be meant fits *he* or *she*. A phrase that is the subject of its sentence does not, for itself: who is
 * described there is a candidate already.
 * @param gender of the pronoun, null where it tells none
 * @param personhood how plainly somebody named is a person
 * @param isOfEither whether men and women alike have somebody's given name
 */
export function fitOfPerson(
  who: Who<unknown>,
  place: Place,
  gender: GrammaticalGender,
  personhood: (named: Member, place: Place) => Fit,
  isOfEither: (named: Member) => boolean = () => false,
): Fit {
  if (who.is === 'subject' || (who.is === 'speaker' && !who.spoken.isOneDescribed)) return null
  const own = genderOf(who)
  if (own !== null && gender !== null && own !== gender) return null
  const shape =
    who.is === 'named' ? personhood(who.named, place) : who.is === 'described' ? fitOfUnheard(who, place) : whole
  const isTold = own !== null || (who.is === 'named' && isOfEither(who.named))
  const fit: Fit = shape && !isTold ? [...shape, 'unknownGender'] : shape
  return fit && place.isListed ? [...fit, 'listed'] : fit
}

/** Sentences back over which a pronoun for persons means a body. */
const BODY_REACH = 2

function fitOfUnheard({ unnamed }: Extract<Who<unknown>, { is: 'described' }>, { distance }: Place): Fit {
  if (unnamed.mayBeThing) return distance <= BODY_REACH ? ['unheard'] : null
  if (unnamed.isPerson) return unnamed.mayBeNamed ? ['unheard', 'calledOtherwise'] : ['unheard']
  return distance <= BODY_REACH ? ['unheard', 'bodyAsPerson'] : null
}

function genderOf(who: Exclude<Who<unknown>, { is: 'subject' }>): GrammaticalGender {
  if (who.is === 'named') return who.named.gender
  return who.is === 'speaker' ? who.spoken.gender : who.unnamed.gender
}
