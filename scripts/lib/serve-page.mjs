import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { basename } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { Trouble } from './trouble.mjs'

/** No saved page is larger; more would be a mistake of the file's name. */
const SIZE_LIMIT = 50_000_000

/** The host under which saved pages are served. */
export const SAVED_HOST = 'saved.test'

/** Asks, at the end of an address, for the page with its scripts stopped. Those of an extension run all the same. */
export const STILL = '?still'

/**
 * Serves saved pages on loopback, each at its file's name. Their encoding is left to themselves to say, as it was when
 * they were saved; whatever else they ask of this host is not there.
 * @param {string[]} files .html or .html.gz
 * @returns {Promise<{ addressOf(file: string): string, close(): Promise<void> }>}
 */
export async function servePages(files) {
  const paths = new Map(files.map((file, at) => [`/${at}/${encodeURIComponent(basename(file))}`, file]))
  const server = createServer(async (request, response) => {
    const [path = '', query] = (request.url ?? '').split('?')
    const file = paths.get(path)
    if (!file) return void response.writeHead(404).end()
    try {
      const policy = query === undefined ? {} : { 'content-security-policy': "script-src 'none'" }
      response.writeHead(200, { 'content-type': 'text/html', ...policy }).end(await readPage(file))
    } catch (error) {
      response.writeHead(500).end(String(error))
    }
  })
  await new Promise((ready, fail) => server.once('error', fail).listen(0, '127.0.0.1', () => ready(undefined)))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const urls = new Map([...paths].map(([path, file]) => [file, `http://${SAVED_HOST}:${port}${path}`]))
  return {
    addressOf: (file) => urls.get(file) ?? '',
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/**
 * @param {string} file
 * @returns {Promise<Buffer>} the page, unpacked
 * @throws {Trouble} where it cannot be had
 */
export async function readPage(file) {
  const bytes = await readFile(file).catch((error) => {
    throw new Trouble(`${file} cannot be read: ${error.code === 'ENOENT' ? 'there is no such file' : error.message}.`)
  })
  const page = file.endsWith('.gz')
    ? await promisify(gunzip)(bytes, { maxOutputLength: SIZE_LIMIT }).catch(() => {
        throw new Trouble(`${file} is no gzip file, or a page of more than ${SIZE_LIMIT / 1e6} MB.`)
      })
    : bytes
  if (page.length === 0) throw new Trouble(`${file} is empty.`)
  return page
}
