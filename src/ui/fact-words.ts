import type { OriginKind } from '../core/trace/model'
import { own, words, wordsFor } from '../words/messages'
import type { Sides } from './check-words'
import { sentences } from './join-words'
import { asSentence, ordinal, spanOf } from './numerals'

/** What is told of a passage, of a comparison and of a trace. */

/** What is said in a citation. */
export const citeWords = words('cite')
/** The terms before what is told of a passage. */
export const factTerms = words('term')

const facts = words('fact')
const hereOf = ({ here }: Sides) => own(here)
const onHereOf = ({ onHere }: Sides) => own(onHere)

export const factWords = {
  page: (page: number | string) => facts.page({ page }),
  paragraph: (at: number) => facts.paragraph({ ordinal: own(ordinal(at)) }),
  agrees: (name: string, sides: Sides) => facts.agrees({ name, onHere: onHereOf(sides) }),
  /** Where both mean the same by other words. */
  agreesAs: (name: string, other: string, sides: Sides) => facts.agreesAs({ name, other, onHere: onHereOf(sides) }),
  notNamed: (other: string, sides: Sides) => facts.notNamed({ other, here: hereOf(sides) }),
  onlyThere: (name: string, sides: Sides) => facts.onlyThere({ name, here: hereOf(sides) }),
  outletDiffers: (name: string, other: string, sides: Sides) =>
    facts.outletDiffers({ name, other, here: hereOf(sides) }),
  /** `days` from the source to the page. */
  dated(day: string, days: number | null, sides: Sides) {
    if (days === null) return day
    const here = hereOf(sides)
    if (days === 0) return facts.sameDay({ day, here })
    const span = own(spanOf(Math.abs(days)))
    return days > 0 ? facts.dayBefore({ day, span, here }) : facts.dayAfter({ day, span, here })
  },
  leftOut: (count: number, mark: string) => facts.leftOut({ count, mark }),
  putIn: (text: string, instead: string) => (instead ? facts.putIn({ words: text, instead }) : text),
}

export const originWords = wordsFor<OriginKind>()('origin')

/** Over and beside the passages. */
export const compareWords = words('compare')
/** Before words that are not quoted: whose they are. */
export const ownWordsOf = ({ ofHere }: Sides) => asSentence(compareWords.own({ ofHere: own(ofHere) }))
/** What can be compared over languages. */
export const comparedWords = wordsFor<'number' | 'name' | 'original'>()('compared')

/** How far the words were followed. */
export const traceWords = words('trace')

/** How many sources were asked, and at how many of them the words stand. */
export function hopWords(hops: number, stand: number): string {
  const fared =
    stand === hops
      ? hops === 2
        ? traceWords.standBoth
        : traceWords.standAll({ count: hops })
      : stand === 0
        ? traceWords.standNone({ count: hops })
        : traceWords.standSome({ count: stand })
  return sentences([traceWords.hops({ count: hops }), fared])
}
