import { expect, it } from 'vitest'
import type { Way } from '../../core/trace/hop/trace'
import type { UnreadableReason } from '../../core/trace/model'
import { unreadableWords } from '../../ui/check-words'
import { remedyWords } from '../../ui/remedy-words'
import { remediesOf } from './remedies'

it.each<[reason: UnreadableReason, host: string, way: Way, remedies: string]>([
  ['permission', 'meridian-ledger.test', 'fetch', 'allow-host open'],
  ['redirected', 'meridian-ledger.test', 'fetch', 'allow-host tab open'],
  ['redirected', '', 'fetch', 'allow-every tab open'],
  ['subscription', 'caspian-mutual.test', 'fetch', 'tab open archive'],
  ['not-found', 'harbourpost.test', 'fetch', 'archive open'],
  ['not-found', 'harbourpost.test', 'archive', 'open'],
  ['script-built', 'gatehouse.test', 'fetch', 'tab open archive'],
  ['no-text', 'gatehouse.test', 'fetch', 'tab open archive'],
  ['private-address', '10.20.0.8', 'fetch', ''],
  ['credentials', 'harbourpost.test', 'fetch', 'open'],
  ['failed', '', 'fetch', 'again copy-details open'],
  ['no-connection', 'gatehouse.test', 'fetch', 'again tab archive'],
  ['no-connection', 'gatehouse.test', 'tab', 'tab archive'],
])('%s at “%s” by %s: %s', (reason, host, way, remedies) => {
  const found = remediesOf({ outcome: 'unreadable', reason, host, status: null, ms: 0, detail: '' }, way)
  expect(found.remedies.join(' ')).toBe(remedies)
})

it('says that the browser will ask only where it will', () => {
  const of = (reason: UnreadableReason) =>
    remediesOf({ outcome: 'unreadable', reason, host: 'a.test', status: null, ms: 0, detail: '' }, 'fetch').note
  expect(of('permission')).toContain('confirm')
  expect(of('gone')).toBe('')
})

it('advises nothing that was just done in vain', () => {
  const hintsOf = (reason: UnreadableReason, way: Way) =>
    remediesOf({ outcome: 'unreadable', reason, host: 'a.test', status: null, ms: 0, detail: '' }, way).hints
  const reasons = Object.keys(unreadableWords) as UnreadableReason[]
  const inTab = [remedyWords.inTab, remedyWords.subscriber]
  expect(reasons.filter((reason) => hintsOf(reason, 'fetch').some((hint) => inTab.includes(hint)))).not.toEqual([])
  expect(reasons.filter((reason) => hintsOf(reason, 'tab').some((hint) => inTab.includes(hint)))).toEqual([])
})
