import { beforeEach, expect, it, vi } from 'vitest'
import { PRIVATE_PATTERNS } from './private-patterns'
import { keepFromPrivateAddresses, stopAddress } from './private-rule'

interface Rule {
  id: number
  action: { type: string; redirect: { extensionPath: string } }
  condition: { regexFilter: string; tabIds: number[]; initiatorDomains: string[] }
}

/** The browser's rules, and whether it takes new ones. */
const kept = vi.hoisted(() => ({ rules: [] as Rule[], takes: true, updates: 0 }))

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getURL: (path: string) => `chrome-extension://whence/${path}` },
    declarativeNetRequest: {
      getSessionRules: async () => kept.rules,
      updateSessionRules: async ({ removeRuleIds, addRules }: { removeRuleIds: number[]; addRules: Rule[] }) => {
        kept.updates++
        if (!kept.takes) throw new Error('no room for rules')
        kept.rules = [...kept.rules.filter(({ id }) => !removeRuleIds.includes(id)), ...addRules]
      },
    },
  },
}))

beforeEach(() => {
  Object.assign(kept, { rules: [], takes: true, updates: 0 })
})

it('sets a rule for each pattern, for our own requests outside of tabs alone', async () => {
  expect(await keepFromPrivateAddresses()).toBe(true)
  expect(kept.rules.map(({ condition }) => condition)).toEqual(
    PRIVATE_PATTERNS.map((regexFilter) => ({ regexFilter, tabIds: [-1], initiatorDomains: ['whence'] })),
  )
  for (const { action } of kept.rules) {
    expect(new URL(action.redirect.extensionPath, 'chrome-extension://whence/').href).toBe(stopAddress)
  }
})

it('leaves rules that are there as they are, and mends them where one is missing or another', async () => {
  await keepFromPrivateAddresses()
  await keepFromPrivateAddresses()
  expect(kept.updates).toBe(1)
  kept.rules.pop()
  expect(await keepFromPrivateAddresses()).toBe(true)
  expect(kept.rules).toHaveLength(PRIVATE_PATTERNS.length)
})

it('says so where the browser takes no rules', async () => {
  kept.takes = false
  expect(await keepFromPrivateAddresses()).toBe(false)
})
