import type { SiteTotal } from '../../platform/memory/memory-database'
import { memoryWords } from '../../ui/memory-words'
import type { Deleting, MemoryActions } from './memory-actions'

interface SitesSectionProps {
  sites: readonly SiteTotal[]
  deleting: Deleting
  actions: MemoryActions
  /** Shows what is remembered of a site. */
  onSite: (site: string) => void
}

/** The sites that something is remembered of, those with most pages first; each can be deleted, and so can all. */
export function SitesSection({ sites, deleting, actions, onSite }: SitesSectionProps) {
  const sorted = [...sites].sort((a, b) => b.pages - a.pages || (a.site < b.site ? -1 : 1))
  return (
    <section class="memory-sites" aria-label={memoryWords.sites}>
      {sites.length > 0 && (
        <details>
          <summary>{memoryWords.sites}</summary>
          <ul>
            {sorted.map(({ site, pages }) => (
              <li key={site} class="site">
                <button type="button" class="button button-bare" onClick={() => onSite(site)}>
                  <bdi class="host">{site}</bdi>
                </button>
                <span class="label">{memoryWords.pages({ count: pages })}</span>
                <button
                  type="button"
                  class="button"
                  onClick={() =>
                    deleting.ask({
                      question: memoryWords.sureSite({ site }),
                      onDelete: () => actions.deleteSite(site),
                    })
                  }
                >
                  {memoryWords.deleteSite({ site })}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <button
        type="button"
        class="button"
        onClick={() => deleting.ask({ question: memoryWords.sureAll, onDelete: actions.deleteAll })}
      >
        {memoryWords.deleteAll}
      </button>
    </section>
  )
}
