import { Breaks } from '../ui/breaks'
import { optionsWords } from '../ui/options-words'
import type { Access, OptionsActions } from './options-actions'
import { useSaid } from './use-said'

interface SitesSectionProps {
  access: Access | null
  sitesOff: readonly string[]
  actions: OptionsActions
}

/** The sites that Whence is switched off on, and those that it may read. */
export function SitesSection({ access, sitesOff, actions }: SitesSectionProps) {
  const { say, sayKept, sayGiven, line } = useSaid()
  const readAgain = (site: string) =>
    sayKept(actions.switchSite(site, false), optionsWords.isReadAgain({ site }), {
      label: optionsWords.undo,
      // Sites around it that were switched off are read again with it, and are not after this.
      undo: () => sayKept(actions.settle({ sitesOff }), ''),
    })
  const remove = (host: string) =>
    void actions.withdrawSite(host).then(() =>
      say(optionsWords.siteRemoved({ host }), {
        label: optionsWords.allowAgain,
        undo: () => sayGiven(actions.requestSite(host), ''),
      }),
    )
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{optionsWords.sites}</h2>
      <SiteList
        title={optionsWords.off}
        none={optionsWords.noneOff}
        sites={sitesOff}
        button={optionsWords.readAgain}
        buttonFor={(site) => optionsWords.readAgainSite({ site })}
        onPress={readAgain}
      />
      {access && (
        <SiteList
          title={optionsWords.allowed}
          none={optionsWords.noneAllowed}
          sites={access.sites}
          button={optionsWords.remove}
          buttonFor={(host) => optionsWords.removeSite({ host })}
          onPress={remove}
        />
      )}
      {line}
    </section>
  )
}

interface SiteListProps {
  title: string
  /** What stands there where there are none. */
  none: string
  sites: readonly string[]
  button: string
  /** What its button is called where it is read apart from the site. */
  buttonFor: (site: string) => string
  onPress: (site: string) => void
}

function SiteList({ title, none, sites, button, buttonFor, onPress }: SiteListProps) {
  return (
    <div class="sites">
      <h3>{title}</h3>
      {sites.length === 0 && <p class="quiet">{none}</p>}
      <ul>
        {sites.map((site) => (
          <li key={site} class="site">
            <bdi class="host">
              <Breaks text={site} />
            </bdi>
            <button type="button" class="button" aria-label={buttonFor(site)} onClick={() => onPress(site)}>
              {button}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
