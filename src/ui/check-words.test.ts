import { expect, it } from 'vitest'
import { bareClaim, type Claim } from '../core/claims/claim-of'
import { claimWords } from './check-words'
import { traceWords } from './fact-words'

const reworded: Claim = { ...bareClaim('reworded'), caveats: ['another', 'older'] }

it.each<[claim: Claim, named: string | undefined, words: string]>([
  [bareClaim('verbatim'), undefined, 'verbatim'],
  [{ ...bareClaim('verbatim'), ofQuoted: true }, undefined, 'quoted words: verbatim'],
  [reworded, undefined, 'reworded, said by another, much older'],
  [reworded, traceWords.onTheWay({ outcome: 'reworded' }), 'reworded on the way, said by another, much older'],
])('puts %o, named %s, into words', (claim, named, words) => expect(claimWords(claim, named)).toBe(words))
