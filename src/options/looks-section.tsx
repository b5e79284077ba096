import { MARK_STYLES, type MarkStyle } from '../platform/mark-styles'
import { optionsWords, styleNotes, styleWords } from '../ui/options-words'
import { ChoiceGroup } from './choice-group'
import type { OptionsActions } from './options-actions'
import { StyleSample } from './style-sample'
import { useSaid } from './use-said'

/** How marks look on pages, each shown as it is. */
export function LooksSection({ markStyle, actions }: { markStyle: MarkStyle; actions: OptionsActions }) {
  const { sayKept, line } = useSaid()
  return (
    <section aria-labelledby="looks">
      <h2 id="looks">{optionsWords.looks}</h2>
      <ChoiceGroup
        labelledBy="looks"
        choices={MARK_STYLES.map((style) => ({
          value: style,
          name: styleWords[style],
          note: styleNotes[style],
          sample: <StyleSample style={style} />,
        }))}
        chosen={markStyle}
        onChoose={(style) => sayKept(actions.settle({ markStyle: style }), '')}
      />
      <p class="quiet">{optionsWords.looksNote}</p>
      <p class="quiet looks-forced">{optionsWords.looksForced}</p>
      {line}
    </section>
  )
}
