import { Icon, Mark } from '../ui/icon'
import { warnIcon } from '../ui/icons'
import { optionsWords } from '../ui/options-words'
import { ArchiveSection } from './archive-section'
import { EngineSection } from './engine-section'
import { KeysSection } from './keys-section'
import { LanguageSection } from './language-section'
import { LooksSection } from './looks-section'
import { MemorySection } from './memory-section'
import type { OptionsActions, OptionsState } from './options-actions'
import { ProblemsSection } from './problems-section'
import { ResetSection } from './reset-section'
import { SitesSection } from './sites-section'
import { WhenSection } from './when-section'

interface OptionsPageProps extends OptionsState {
  /** The language of the browser’s own words, BCP 47. */
  browserLanguage: string
  actions: OptionsActions
}

/** The options: all that can be set, each at work as soon as it is chosen. */
export function OptionsPage({ access, kept, keys, problems, browserLanguage, actions }: OptionsPageProps) {
  return (
    <main class="options">
      <header class="options-head">
        <Mark />
        <h1>{optionsWords.title}</h1>
      </header>
      {kept?.isUnread && <Warning text={optionsWords.unread} />}
      {kept?.isNewer && <Warning text={optionsWords.newer} />}
      <WhenSection access={access} actions={actions} />
      {kept && (
        <>
          <LooksSection markStyle={kept.settings.markStyle} actions={actions} />
          <SitesSection access={access} sitesOff={kept.settings.sitesOff} actions={actions} />
          <MemorySection memory={kept.settings.memory} actions={actions} />
          <KeysSection keys={keys} actions={actions} />
          <LanguageSection language={kept.settings.language} browserLanguage={browserLanguage} actions={actions} />
          <ArchiveSection archive={kept.settings.archive} actions={actions} />
          <EngineSection engine={kept.settings.searchEngine} actions={actions} />
          <ResetSection isSynced={kept.isSynced} actions={actions} />
          <ProblemsSection count={problems} actions={actions.reports} />
        </>
      )}
    </main>
  )
}

function Warning({ text }: { text: string }) {
  return (
    <p class="options-warning">
      <Icon of={warnIcon} />
      {text}
    </p>
  )
}
