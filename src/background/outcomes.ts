import type { Form } from '../core/model'
import type { Check, Trace } from '../core/trace/model'
import type { Outcomes } from '../platform/messages'

/** What shows on the page of the page's own sources. What was found further up belongs to the panel. */
export function outcomesOf(traces: readonly Trace[]): Outcomes {
  const stands = new Set<string>()
  const differs = new Set<string>()
  for (const { statement, hops, before } of traces) {
    const hop = hops[0]?.check ? hops[0] : before?.[0]
    if (!hop?.check) continue
    if (doStand(hop.check)) stands.add(statement)
    else if (doDiffer(hop.check, hop.statement.form)) differs.add(statement)
  }
  return { begun: traces.length > 0, stands: [...stands], differs: [...differs].filter((id) => !stands.has(id)) }
}

function doStand(check: Check): boolean {
  return check.outcome === 'found' && !check.splice && (check.verdict === 'verbatim' || check.verdict === 'edited')
}

/** That a report in other words, or words in a page that could be read in part only, are not found says nothing. */
function doDiffer(check: Check, form: Form): boolean {
  if (check.outcome === 'notFound') return form !== 'indirect' && check.source.cutOff === null
  return check.outcome === 'found'
}
