import { expect, it, vi } from 'vitest'

const areas = vi.hoisted(() => ({}) as Record<string, { setAccessLevel?: ReturnType<typeof vi.fn> }>)
vi.mock('webextension-polyfill', () => ({ default: { runtime: { getURL: (path: string) => path }, storage: areas } }))

import { closeStorageToPages } from './storage-access'

it('closes every area that can be closed', async () => {
  for (const name of ['local', 'sync', 'session', 'managed']) areas[name] = { setAccessLevel: vi.fn() }
  await closeStorageToPages()
  for (const { setAccessLevel } of Object.values(areas))
    expect(setAccessLevel).toHaveBeenCalledExactlyOnceWith({ accessLevel: 'TRUSTED_CONTEXTS' })
})

it('does without where the browser has no such setting, or no such area', async () => {
  for (const name of Object.keys(areas)) delete areas[name]
  areas.local = {}
  await expect(closeStorageToPages()).resolves.toBeUndefined()
})
