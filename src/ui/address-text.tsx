import { AddressParts } from './breaks'

interface AddressTextProps {
  /** The host, where that is not told beside it. */
  host?: string
  /** Path, query and fragment. */
  rest: string
}

/**
 * A web address, or a part of one, in the order in which addresses are written, whatever is written around it. It goes to
 * the next line between its parts.
 */
export function AddressText({ host = '', rest }: AddressTextProps) {
  return (
    <bdi dir="ltr">
      {host && (
        <b>
          <AddressParts text={host} />
        </b>
      )}
      <AddressParts text={rest} />
    </bdi>
  )
}
