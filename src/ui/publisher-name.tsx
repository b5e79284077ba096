import type { Told } from '../core/publisher/publisher-host'
import { Breaks } from './breaks'
import { publisherLine } from './publisher-line'

/** Who publishes a page, in its own direction; a host in it parts at its dots. Nothing where neither is known. */
export function PublisherName({ of }: { of: Pick<Told, 'outlet' | 'url'> }) {
  return (
    <bdi>
      <Breaks text={publisherLine(of)} />
    </bdi>
  )
}
