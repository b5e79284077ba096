import { optionsWords } from '../ui/options-words'
import { LANGUAGES, languageFor, ownName } from '../words/languages'
import type { OptionsActions } from './options-actions'
import { useSaid } from './use-said'

interface LanguageSectionProps {
  /** What the reader has chosen; `''`: the browser’s. */
  language: string
  /** The browser’s own, BCP 47. */
  browserLanguage: string
  actions: OptionsActions
}

/** The language in which Whence speaks. Each is called by its own name, so that whoever speaks it finds it. */
export function LanguageSection({ language, browserLanguage, actions }: LanguageSectionProps) {
  const { sayKept, line } = useSaid()
  const browsers = languageFor('', [browserLanguage])
  return (
    <section aria-labelledby="language">
      <h2 id="language">{optionsWords.language}</h2>
      <p class="quiet" id="language-note">
        {optionsWords.languageNote}
      </p>
      <select
        class="select"
        aria-labelledby="language"
        aria-describedby="language-note"
        value={language}
        onChange={({ currentTarget }) => sayKept(actions.settle({ language: currentTarget.value }), '')}
      >
        <option value="">{optionsWords.languageOfBrowser({ language: ownName(browsers) })}</option>
        {LANGUAGES.map((each) => (
          <option key={each} value={each} lang={each}>
            {ownName(each)}
          </option>
        ))}
      </select>
      {line}
    </section>
  )
}
