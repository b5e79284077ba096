import type { ComponentChildren } from 'preact'
import { Apart } from './apart'
import { webAddress } from './web-address'
import { chainWords } from './words'

interface OutLinkProps {
  /** As a page gave it; anything but http(s) becomes plain text. */
  href: string
  class?: string
  children: ComponentChildren
}

/** A link to a page that is not ours: in a new tab, which learns nothing of where the click came from. */
export function OutLink({ href, class: name, children }: OutLinkProps) {
  const address = webAddress(href)
  if (!address) return <span class={name}>{children}</span>
  return (
    <a class={name} href={address.href} target="_blank" rel="noopener noreferrer" title={address.href}>
      {children}
      <Apart />
      <span class="hidden"> ({chainWords.opensInNewTab})</span>
    </a>
  )
}
