/**
 * Makes settings of the extension. To be run in a page or the background of the extension,
 * so it uses nothing but its parameter: the setting stands in the extension's own database (`src/platform/settings-shelves.ts`).
 * @param {object} settings those that are made: `{ archive: 'http://archive.test:8080' }`
 * @returns {Promise<void>}
 */
export function setSettings(settings) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('settings', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('settings')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const write = opening.result.transaction('settings', 'readwrite')
      const store = write.objectStore('settings')
      const known = store.get('record')
      known.onsuccess = () => store.put({ version: 2, ...known.result, ...settings }, 'record')
      write.oncomplete = () => {
        opening.result.close()
        resolve()
      }
      write.onerror = () => reject(write.error)
    }
  })
}
