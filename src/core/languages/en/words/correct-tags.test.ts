import { describe, expect, it } from 'vitest'
import { tag } from '../test-kit'
import { tokenizeBlock } from './tokenize-block'

const posOf = (text: string, word: string) =>
  tokenizeBlock(text, { start: 0, end: text.length }, tag).find((token) => token.text === word)?.pos

describe('correctTags', () => {
  it.each([
    ['Climate scientists report that the ice is thinning.', 'report'],
    ['Other opponents point out that a test would be costly.', 'point'],
    ['The allies, who claim the agency has been infiltrated, left.', 'claim'],
    ['Local broadcaster KLOR reports the man was sentenced to life.', 'reports'],
    ['Stones were thrown from the bridge, Lorne Live reports.', 'reports'],
    ['They were told to come or “be cowed”, reports the Courier.', 'reports'],
    ['The boat, which officials say is old, sank.', 'say'],
    ['The report claims the price will fall.', 'claims'],
    ['Prices fell, the company claims it has lost them.', 'claims'],
    ['The agency plans to spend more, officials said.', 'plans'],
    ['Finch has branded the wave of fires a shame.', 'branded'],
  ])('sees the verb in %j', (text, word) => expect(posOf(text, word)).toBe('VERB'))

  it('sees the name in a sentence that it does not open', () => {
    expect(posOf('“It failed,” Will Finch said.', 'Will')).toBe('PROPN')
    expect(posOf('Will Finch win?', 'Will')).toBe('AUX')
  })

  it.each([
    ['The company claims the paper published were old.', 'claims'],
    ['The US military says two soldiers were hurt.', 'military'],
    ['According to evidence presented at trial, Finch ran.', 'evidence'],
    ['Costs rose, according to show insiders.', 'show'],
    ['Dr Anna Finch, the justice cluster lead for the centre, told the Courier.', 'lead'],
    ['“We found it,” lead researcher Lucas Finch said.', 'lead'],
    ['“It failed,” Finch declared in a televised address on Monday.', 'address'],
    ['During the later hearing, Finch said that it failed.', 'hearing'],
    ['In an earlier post, Finch had written that it failed.', 'post'],
  ])('sees the noun in %j', (text, word) => expect(posOf(text, word)).toBe('NOUN'))

  it.each([
    ['The agency reports are late.', 'reports', 'NOUN'],
    ['He read maps, charts and court reports.', 'reports', 'NOUN'],
    ['The military ship left.', 'military', 'ADJ'],
    ['Officials lead the talks.', 'lead', 'VERB'],
    ['Officials in the city often address the crowd.', 'address', 'VERB'],
  ])('leaves alone what is right in %j', (text, word, pos) => expect(posOf(text, word)).toBe(pos))
})
