import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A page: its HTML, or what gives it when the test wants the server to answer. */
export type Served = string | (() => Promise<string>)

export interface ServedHtml {
  address(host: string, path: string): string
  /** What was asked for so far, as `host/path`. */
  readonly requests: string[]
  /** Those of them that were given up before they were answered. */
  readonly dropped: string[]
  close(): Promise<void>
}

/**
 * Serves pages on loopback, under whatever host they are asked for.
 * @param pages HTML by path (`/story`), or by host and path (`own.test/story`)
 */
export async function serveHtml(pages: Record<string, Served>): Promise<ServedHtml> {
  const requests: string[] = []
  const dropped: string[] = []
  const server = createServer(async ({ url = '', headers }, response) => {
    const host = headers.host?.replace(/:\d+$/, '') ?? ''
    requests.push(host + url)
    response.on('close', () => response.writableFinished || dropped.push(host + url))
    const page = pages[host + url] ?? pages[url]
    if (page === undefined) response.writeHead(404).end()
    else {
      const html = typeof page === 'string' ? page : await page()
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)
    }
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    address: (host, path) => `http://${host}:${port}${path}`,
    requests,
    dropped,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
