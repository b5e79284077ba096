import { describe, expect, it } from 'vitest'
import { outletAt, outletNamed, outlets } from './outlets'

describe('the table of outlets', () => {
  it('gives each outlet a name and well-formed hosts', () => {
    for (const { name, hosts } of outlets) {
      expect(name).toMatch(/^\S.*\S$/)
      for (const host of hosts) expect(host).toMatch(/^[a-z0-9.-]+\.[a-z]{2,}(\/[a-z]+)?$/)
    }
  })

  it('gives no name and no host to two outlets', () => {
    const names = outlets.flatMap(({ name, others }) => [name, ...others])
    const hosts = outlets.flatMap((outlet) => outlet.hosts)
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
    expect(hosts.filter((host, i) => hosts.indexOf(host) !== i)).toEqual([])
  })
})

describe('outletNamed', () => {
  it.each([
    ['the New York Times', 'New York Times'],
    ['The Guardian', 'Guardian'],
    ['AP', 'Associated Press'],
    ['time', undefined],
    ['people', undefined],
  ])('knows %s', (name, outlet) => expect(outletNamed(name)?.name).toBe(outlet))
})

describe('outletAt', () => {
  it.each([
    ['https://www.bbc.co.uk/news/world-1', 'BBC'],
    ['https://edition.cnn.com/2024/a', 'CNN'],
    ['https://courier.example/a', undefined],
    ['no address', undefined],
  ])('knows %s', (href, outlet) => expect(outletAt(href)?.name).toBe(outlet))
})
