import { browser } from './api'

/** An area of the extension's storage, as far as its access can be set; Firefox has no such (as of 153). */
interface Area {
  setAccessLevel?: (access: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>
}

/**
 * Closes all areas of the extension's storage to content scripts, whose process is that of a page that may have taken it
 * over: Chrome opens all but `session` to them unless told otherwise. To be called whenever the background starts; where
 * the browser has no such setting, nothing that is trusted may stand in an area that content scripts can write.
 * https://developer.chrome.com/docs/extensions/reference/api/storage#method-StorageArea-setAccessLevel
 */
export async function closeStorageToPages(): Promise<void> {
  const { local, sync, session, managed } = browser.storage as unknown as Record<string, Area | undefined>
  await Promise.all(
    [local, sync, session, managed].map((area) => area?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })),
  )
}
