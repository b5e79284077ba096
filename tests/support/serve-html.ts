import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface ServedHtml {
  address(host: string, path: string): string
  close(): Promise<void>
}

/** Serves pages on loopback, under whatever host they are asked for. @param pages HTML by path: `/story` */
export async function serveHtml(pages: Record<string, string>): Promise<ServedHtml> {
  const server = createServer(({ url = '' }, response) => {
    const page = pages[url]
    if (page === undefined) response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    address: (host, path) => `http://${host}:${port}${path}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
