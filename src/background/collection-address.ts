/**
 * Where a collection is asked. In the builds for end-to-end tests, which reach no public host, it is the stand-in of the
 * same name in the demo news web, on the port of the archive that is set.
 */
export function collectionAddress(address: string, archive: string): string {
  if (import.meta.env.MODE !== 'e2e') return address
  const url = new URL(address)
  url.protocol = 'http:'
  url.host = new URL(archive).host.replace(/^[^:]*/, url.hostname.replace(/\.\w+$/, '.test'))
  return url.href
}
