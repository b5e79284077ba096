import { CAVEATS, type Caveat, type Claim, caveatWithin, type Finding, findingOf, mostTelling } from './claim-of'

/**
 * What may be said of a source of which the page as it is now and an older copy were looked at, by what may be said of
 * each (`docs/results.md`). Neither overrules the other: where the page is clear, that the copy is otherwise is said
 * with it; where the copy alone has the words, that is said, and no more.
 */
export function withCopy(page: Claim, copy: Claim): Claim {
  const [here, there] = [findingOf(page.outcome), findingOf(copy.outcome)]
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
const isLost = (finding: Finding) => finding === 'differs' || finding === 'absent'

const hasWords = (finding: Finding) => finding === 'stands' || finding === 'another'

const isTold = (finding: Finding) => hasWords(finding) || finding === 'differs'

/** Words that stand verbatim here, and edited there, stand in both. */
const isSame = (here: Finding, there: Finding) => here === 'stands' && there === 'stands'

const saidWith = (claim: Claim, caveat: Caveat): Claim => ({ ...claim, caveats: inOrder([...claim.caveats, caveat]) })

function onlyInCopy(page: Claim, copy: Claim): Claim {
  const within = caveatWithin(copy.outcome)
  const caveats = [...copy.caveats.filter((caveat) => caveat !== 'copy'), ...(within ? [within] : [])]
  return { outcome: 'only-in-copy', ofQuoted: page.ofQuoted, caveats: inOrder(caveats) }
}

const inOrder = (caveats: readonly Caveat[]) => CAVEATS.filter((caveat) => caveats.includes(caveat))
