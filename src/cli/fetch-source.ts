import { lookup } from 'node:dns'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { hasCredentials, withoutFragment } from '../core/address-parts'
import { reasonOf } from '../core/reason-of'
import { isPrivateAddress, isPrivateHost } from '../core/trace/source/private-address'

/** An answer as it came, or in plain words why there is none. */
export type Answer =
  | { outcome: 'answered'; url: string; status: number; contentType: string; bytes: Uint8Array }
  | { outcome: 'failed'; reason: string }

/** Asks an address; never rejects. */
export type FetchSource = (href: string) => Promise<Answer>

/** As much as the extension asks for at most: ms for an answer, bytes of it, times that it may be sent on. */
const [PATIENCE, MOST_BYTES, MOST_REDIRECTS] = [15_000, 25 * 1024 * 1024, 5]

/** A name may lead into the network that this runs in: each is looked up, and not asked where it does. IPv4 alone. */
export const publicOnly: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, family: 4, all: false }, (error, address, family) => {
    const found = String(address)
    if (error) callback(error, '', 4)
    else if (isPrivateHost(found)) callback(new Error(`${hostname} leads to a private address`), '', 4)
    else if (options.all) callback(null, [{ address: found, family }])
    else callback(null, found, family)
  })
}

/**
 * Asks for a source as the extension does: http and https alone, no private address, not by a redirect either, no cookies,
 * no referrer, within bounds.
 */
export async function fetchSource(href: string): Promise<Answer> {
  let at = href
  try {
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const refusal = refusalOf(at)
      if (refusal !== null) return { outcome: 'failed', reason: refusal }
      const answer = await ask(at)
      if (typeof answer !== 'string') return answer
      at = answer
    }
    return { outcome: 'failed', reason: 'it is sent on and on' }
  } catch (error) {
    return { outcome: 'failed', reason: reasonOf(error) }
  }
}

/** Why an address is not asked; null where it may be. */
export function refusalOf(href: string): string | null {
  if (!/^https?:/i.test(href) || !URL.canParse(href)) return 'it is no address of the web'
  if (hasCredentials(href)) return 'its address has a password in it'
  return isPrivateAddress(href) ? 'it is a private address' : null
}

/** @returns where it is sent on to, as a string */
function ask(href: string): Promise<Answer | string> {
  const url = new URL(withoutFragment(href))
  const send = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const headers = { accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8' }
    const signal = AbortSignal.timeout(PATIENCE)
    const asked = send(url, { headers, signal, lookup: publicOnly }, (response) => {
      const { statusCode: status = 0, headers: got } = response
      if (status >= 300 && status < 400 && got.location !== undefined) {
        response.destroy()
        return resolve(new URL(got.location, url).href)
      }
      const chunks: Uint8Array[] = []
      let length = 0
      response.on('data', (chunk: Uint8Array) => {
        chunks.push(chunk)
        length += chunk.length
        if (length > MOST_BYTES) response.destroy(new Error('it is larger than 25 MB'))
      })
      response.on('error', reject)
      response.on('end', () => {
        try {
          const bytes = unpacked(Buffer.concat(chunks), got['content-encoding'] ?? '')
          resolve({ outcome: 'answered', url: url.href, status, contentType: got['content-type'] ?? '', bytes })
        } catch (error) {
          reject(error)
        }
      })
    })
    asked.on('error', reject)
    asked.end()
  })
}

/** Servers may pack what they send, though nothing asks for it. */
function unpacked(bytes: Uint8Array, encoding: string): Uint8Array {
  const bound = { maxOutputLength: MOST_BYTES }
  if (/gzip/i.test(encoding)) return gunzipSync(bytes, bound)
  if (/br/i.test(encoding)) return brotliDecompressSync(bytes, bound)
  return /deflate/i.test(encoding) ? inflateSync(bytes, bound) : bytes
}
