import { connect, type Socket } from 'node:net'

/** A command may take this long; the longest of ours loads a page. */
const COMMAND_TIMEOUT_MS = 60_000

/** How long Firefox may take to listen after it was started. */
const CONNECT_TIMEOUT_MS = 30_000

/** Between two attempts to connect. */
const RETRY_MS = 50

interface Pending {
  command: string
  resolve(value: unknown): void
  reject(error: Error): void
  timer: NodeJS.Timeout
}

/** What Firefox answered where it could not do what it was told: `error` is WebDriver's code, `no such window`. */
export class MarionetteError extends Error {
  constructor(
    readonly error: string,
    message: string,
    command: string,
  ) {
    super(`${command}: ${error}: ${message}`)
    this.name = 'MarionetteError'
  }
}

/**
 * A client of Marionette, the remote protocol in every Firefox, which geckodriver itself speaks. A message is its
 * length in bytes, a colon, and JSON: `[0, id, command, parameters]` there, `[1, id, error, result]` back.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  #socket: Socket
  #received = Buffer.alloc(0)
  #pending = new Map<number, Pending>()
  #lastId = 0
  #greet: () => void = () => undefined
  #greeted = new Promise<void>((resolve) => {
    this.#greet = resolve
  })

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.on('data', (data) => this.#receive(data))
    socket.on('close', () => this.#fail(new Error('Firefox has closed the connection')))
    socket.on('error', (error) => this.#fail(error))
  }

  /** Connects to a Firefox that is starting. `isOver` tells that it never will. */
  static async connect(port: number, isOver: () => boolean): Promise<Marionette> {
    const end = Date.now() + CONNECT_TIMEOUT_MS
    for (;;) {
      const socket = await open(port)
      if (socket) {
        const client = new Marionette(socket)
        await client.#greeted
        return client
      }
      if (isOver() || Date.now() > end) throw new Error('Firefox does not answer')
      await new Promise((resume) => setTimeout(resume, RETRY_MS))
    }
  }

  /** Sends a command. A result that is `{ value }` alone is unwrapped. @throws MarionetteError */
  send(command: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.#lastId
    const body = JSON.stringify([0, id, command, parameters])
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#pending.delete(id)
        reject(new Error(`${command}: no answer in ${COMMAND_TIMEOUT_MS} ms`))
      }, COMMAND_TIMEOUT_MS)
      this.#pending.set(id, { command, resolve, reject, timer })
      this.#socket.write(`${Buffer.byteLength(body)}:${body}`)
    })
  }

  close(): void {
    this.#socket.destroy()
  }

  #receive(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data])
    for (;;) {
      const colon = this.#received.indexOf(':')
      if (colon < 0) return
      const start = colon + 1
      const end = start + Number(this.#received.toString('latin1', 0, colon))
      if (this.#received.length < end) return
      const message: unknown = JSON.parse(this.#received.toString('utf8', start, end))
      this.#received = this.#received.subarray(end)
      if (Array.isArray(message)) this.#settle(message)
      else this.#greet()
    }
  }

  #settle([, id, error, result]: unknown[]): void {
    const pending = this.#pending.get(Number(id))
    if (!pending) return
    this.#pending.delete(Number(id))
    clearTimeout(pending.timer)
    if (isFailure(error)) pending.reject(new MarionetteError(error.error, error.message, pending.command))
    else pending.resolve(unwrap(result))
  }

  #fail(error: Error): void {
    for (const pending of this.#pending.values()) {
      clearTimeout(pending.timer)
      pending.reject(error)
    }
    this.#pending.clear()
  }
}

function open(port: number): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(socket))
    socket.once('error', () => resolve(null))
  })
}

const isFailure = (error: unknown): error is { error: string; message: string } =>
  typeof error === 'object' && error !== null && 'error' in error && 'message' in error

function unwrap(result: unknown): unknown {
  if (typeof result !== 'object' || result === null || !('value' in result)) return result
  return Object.keys(result).length === 1 ? result.value : result
}
