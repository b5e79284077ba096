/** @module-tag sweep */

import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import { findCutText } from '../../ui/testing/find-cut-text'
import { inventChecked } from '../../ui/testing/invented-checks'
import { clearEnlarged, enlargeIn } from '../../ui/testing/large-text'
import { OUTCOME_CASES } from '../../ui/testing/outcome-cases'
import { LANGUAGES } from '../../words/languages'
import { quietActions } from '../testing/quiet-actions'
import '../testing/styles'
import { PageExport } from './page-export'

const { reading, traces } = inventChecked(OUTCOME_CASES)

afterEach(clearEnlarged)

const parts = ['a page', 'a statement'].flatMap((what) => LANGUAGES.map((language) => [what, language] as const))

it.each(parts)('breaks no word, with text of twice the size in 320 pixels: %s, %s', (what, language) => {
  enlargeIn(language)
  act(() =>
    render(
      <PageExport
        tabId={7}
        reading={reading}
        shown={reading.statements.slice(0, 2)}
        traces={traces}
        inquiries={{ current: null, asked: [], finds: [] }}
        only={what === 'a page' ? null : (reading.statements[0]?.id ?? null)}
        actions={quietActions}
        onClose={() => undefined}
      />,
      document.body,
    ),
  )
  const own = ['.export-head', 'fieldset', '.actions'].flatMap((part) => [
    ...document.querySelectorAll(`.export ${part}`),
  ])
  expect(own.length).toBeGreaterThan(2)
  expect(own.flatMap(findCutText).join('\n')).toBe('')
})
