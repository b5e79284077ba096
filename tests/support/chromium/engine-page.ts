import type { CDPSession } from 'playwright'
import type { View } from '../driver'
import { waitFor } from '../wait-for'

/** The document that the engine runs in, which Playwright does not know: it is spoken to by the browser's own protocol. */
export class EnginePage implements View {
  #lastId = 0
  readonly #answers = new Map<number, (text: string) => void>()

  /** @param devtools of the browser as a whole */
  constructor(private readonly devtools: CDPSession) {
    devtools.on('Target.receivedMessageFromTarget', ({ message }) => {
      const { id, result } = JSON.parse(message) as { id?: number; result?: { result?: { value?: string } } }
      if (id !== undefined) this.#answers.get(id)?.(result?.result?.value ?? '{}')
    })
  }

  async evaluate<Answer, Ask>(script: (ask: Ask) => Answer | Promise<Answer>, ask?: Ask): Promise<Answer> {
    const targetId = await waitFor('the engine’s page', async () => {
      const { targetInfos } = await this.devtools.send('Target.getTargets')
      return targetInfos.find(({ url }) => url.endsWith('/src/engine/engine.html'))?.targetId
    })
    const { sessionId } = await this.devtools.send('Target.attachToTarget', { targetId, flatten: false })
    const id = ++this.#lastId
    const answer = new Promise<string>((resolve) => this.#answers.set(id, resolve))
    const order = `Promise.resolve((${script})(${JSON.stringify(ask ?? null)})).then((answer) => JSON.stringify({ answer }))`
    const params = { expression: order, awaitPromise: true, returnByValue: true }
    await this.devtools.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method: 'Runtime.evaluate', params }),
    })
    const { answer: given } = JSON.parse(await answer) as { answer: Answer }
    await this.devtools.send('Target.detachFromTarget', { sessionId })
    return given
  }
}
