import { cdp } from 'vitest/browser'

/** Has the page shown in the system’s own few colours, or not any more. */
export async function forceColors(value: 'active' | 'none'): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] })
}
