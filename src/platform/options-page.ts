import { browser } from './api'

/** Shows the options, in the tab where they are open already, or in a new one. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage()
}
