/** What Chromium rejects a call of its API with when the service worker that made it has been stopped meanwhile. */
const STOPPED = 'No SW'

/**
 * Takes back the browser's complaint about a call of the extension's API that nobody waits for any longer: Chromium
 * stops the service worker in the midst of its calls when the extension is updated, and rejects them while the last of
 * its code still runs. Whatever must last is done again from the next event, so nothing is lost by it, and no report has
 * to tell of it. Register it before whatever collects errors.
 * https://source.chromium.org/chromium/chromium/src/+/main:extensions/browser/extension_function_dispatcher.cc
 */
export function hushStoppedWorker(
  event: Pick<PromiseRejectionEvent, 'reason' | 'preventDefault' | 'stopImmediatePropagation'>,
): void {
  if (!(event.reason instanceof Error) || event.reason.message !== STOPPED) return
  event.preventDefault()
  event.stopImmediatePropagation()
}
