import { expected } from '../../fixtures/expected.mjs'
import { stateOf } from '../support/state-of'
import { expect, painted, test } from './harness'

/** The demo web is served at a port that is free; the expected addresses are without it. */
const withoutPort = (href: string) => href.replace(/^(http:\/\/[^/:]+):\d+/, '$1')

for (const { host, path, statements } of expected) {
  test(`${host}${path} is read as a careful reader reads it`, async ({ driver, web }) => {
    const tab = await driver.open(web.address(host, path))
    await driver.clickAction(tab)
    await painted(tab)
    const state = await stateOf(driver, tab)
    const found = state?.status === 'read' ? state.reading.statements : []
    for (const wanted of statements.filter(({ optional }) => !optional)) {
      const it = found.find(({ content: [first] }) => first.text.startsWith(wanted.begins))
      const { form, speaker, via, sources } = it ?? {}
      expect
        .soft(
          {
            form,
            speaker: speaker?.name ?? null,
            via: via?.map(({ name }) => name),
            sources: sources?.map(({ href, relation }) => ({ href: withoutPort(href), relation })),
          },
          wanted.begins,
        )
        .toEqual({
          form: wanted.form,
          speaker: wanted.speaker,
          via: wanted.via ?? [],
          sources: wanted.sources ?? [],
        })
    }
  })
}
