import {
  CAVEATS,
  type Caveat,
  type Claim,
  caveatWithin,
  mostTelling,
  type OutcomeGroup,
  outcomeGroupOf,
} from './claim-of'

/**
 * What may be said of a source of which the page as it is now and an older copy were looked at, by what may be said of
 * each (`docs/results.md`). Neither overrules the other: where the page is clear, that the copy is otherwise is said
 * with it; where the copy alone has the words, that is said, and no more.
 */
export function withCopy(page: Claim, copy: Claim): Claim {
  const [here, there] = [outcomeGroupOf(page.outcome), outcomeGroupOf(copy.outcome)]
  if (isLost(here) && hasWords(there)) return onlyInCopy(page, copy)
  // Words that stand in several places stand: what is only near in a copy tells less of them.
  const isUndecided = here === 'open' && (page.outcome !== 'ambiguous' || there === 'stands')
  if (isUndecided && there !== 'absent') return isTold(there) ? copy : (mostTelling([page, copy]) ?? page)
  if (there === 'absent') return here === 'absent' ? page : saidWith(page, 'copy-lacks')
  return there !== 'open' && copy.outcome !== page.outcome && !isSame(here, there)
    ? saidWith(page, 'copy-differs')
    : page
}

/** Whether the page as it is now has the words otherwise, or not at all. */
const isLost = (group: OutcomeGroup) => group === 'differs' || group === 'absent'

const hasWords = (group: OutcomeGroup) => group === 'stands' || group === 'another'

const isTold = (group: OutcomeGroup) => hasWords(group) || group === 'differs'

/** Words that stand verbatim here, and edited there, stand in both. */
const isSame = (here: OutcomeGroup, there: OutcomeGroup) => here === 'stands' && there === 'stands'

const saidWith = (claim: Claim, caveat: Caveat): Claim => ({ ...claim, caveats: inOrder([...claim.caveats, caveat]) })

function onlyInCopy(page: Claim, copy: Claim): Claim {
  const within = caveatWithin(copy.outcome)
  const caveats = [...copy.caveats.filter((caveat) => caveat !== 'copy'), ...(within ? [within] : [])]
  return { outcome: 'only-in-copy', ofQuoted: page.ofQuoted, caveats: inOrder(caveats) }
}

const inOrder = (caveats: readonly Caveat[]) => CAVEATS.filter((caveat) => caveats.includes(caveat))
