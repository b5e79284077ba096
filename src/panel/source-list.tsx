import type { Station } from '../core/chain'
import type { Source, Statement } from '../core/model'
import { Icon } from '../ui/icon'
import { outIcon } from '../ui/icons'
import { OutLink } from '../ui/out-link'
import { webAddress } from '../ui/web-address'
import { relationWords, statementWords } from '../ui/words'

/** The links of the page that lead to where this statement stands, each with the reason why it was taken for one. */
export function SourceList({ statement, stations }: { statement: Statement; stations: readonly Station[] }) {
  const { sources } = statement
  return (
    <section class="section" aria-labelledby="sources">
      <h2 class="section-head" id="sources">
        {statementWords.sources} {sources.length > 0 && <span class="label count">{sources.length}</span>}
      </h2>
      {sources.length === 0 && <p class="quiet">{statementWords.noSources}</p>}
      {sources.map((source) => (
        <SourceItem source={source} station={stations.find((station) => station.source === source)} />
      ))}
    </section>
  )
}

function SourceItem({ source, station }: { source: Source; station: Station | undefined }) {
  const address = webAddress(source.href)
  const name = station?.place === 'via' ? station.name : ''
  const isPdf = /\.pdf(?:[?#]|$)/i.test(address?.rest ?? '')
  return (
    <div class="source">
      <p class="source-name">
        <bdi>{name || address?.host || source.href}</bdi> {isPdf && <span class="quiet">{statementWords.pdf}</span>}
      </p>
      {address && (name || address.rest) && (
        <OutLink class="source-url" href={source.href}>
          {name && <b>{address.host}</b>}
          {address.rest}
        </OutLink>
      )}
      <p class="source-why">
        {relationWords[source.relation]} {source.anchor && <q dir="auto">{source.anchor}</q>}
      </p>
      {address && (
        <div class="actions">
          <OutLink class="button" href={source.href}>
            {statementWords.open}
            <Icon of={outIcon} />
          </OutLink>
        </div>
      )}
    </div>
  )
}
