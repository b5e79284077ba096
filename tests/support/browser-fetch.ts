/** Node's `fetch`, but for what browsers hide: of a redirect that is not followed, everything. */
export const browserFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, init)
  const isHidden = init?.redirect === 'manual' && response.status >= 300 && response.status < 400
  if (!isHidden) return response
  await response.body?.cancel()
  const hidden = Response.error()
  Object.defineProperty(hidden, 'type', { value: 'opaqueredirect' })
  return hidden
}
