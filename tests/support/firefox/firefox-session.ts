import type { Point } from '../driver'
import type { Marionette } from './marionette'

/** WebDriver's code points for keys that are no characters. https://www.w3.org/TR/webdriver/#keyboard-actions */
const KEYS: Record<string, string> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
  End: '\uE010',
  Home: '\uE011',
  Alt: '\uE00A',
  Ctrl: '\uE009',
  Shift: '\uE008',
}

/** Where a script runs: in the tab's page, or in the browser's own window around it. */
export type Context = 'content' | 'chrome'

/**
 * So many looks, one pause apart, must find an element in the same place before it is clicked: between a look and the
 * click, Marionette comes and goes four times, and a page that is drawn anew meanwhile has moved.
 */
export const LOOKS = 4

/**
 * Marionette has one current window and one current context, which every command goes to. A session sets both and
 * then acts, one act at a time, so that acts on several tabs may be asked for at once.
 */
export class FirefoxSession {
  #last: Promise<unknown> = Promise.resolve()

  constructor(readonly marionette: Marionette) {}

  /** Acts with this tab's window current; `activate` makes it the active tab as well. */
  act<T>(handle: string, context: Context, work: () => Promise<T>, activate = false): Promise<T> {
    return this.#queue(async () => {
      await this.marionette.send('Marionette:SetContext', { value: 'content' })
      await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus: activate })
      if (context === 'chrome') await this.marionette.send('Marionette:SetContext', { value: 'chrome' })
      return work()
    })
  }

  /** Runs a function in the tab's page or the window around it. It may use its parameter, and await. */
  async run<Answer, Ask>(
    handle: string,
    context: Context,
    script: (ask: Ask) => Answer | Promise<Answer>,
    ask: Ask,
  ): Promise<Answer> {
    const answer = await this.act(handle, context, () => this.runHere(script, ask))
    return answer as Answer
  }

  /** Runs a function where the current act is, with that place's own rights or with the browser's. */
  async runHere<Answer, Ask>(
    script: (ask: Ask) => Answer | Promise<Answer>,
    ask: Ask,
    rights: 'own' | 'system' = 'own',
  ): Promise<Answer> {
    const answer = await this.marionette.send('WebDriver:ExecuteAsyncScript', {
      script: `
        const [ask, done] = arguments
        Promise.resolve().then(() => (${script})(JSON.parse(ask))).then(
          (answer) => done(JSON.stringify({ answer })),
          (error) => done(JSON.stringify({ error: String(error && error.stack || error) + ' ' + String(error) })),
        )`,
      args: [JSON.stringify(ask ?? null)],
      newSandbox: true,
      sandbox: rights === 'system' ? 'system' : null,
    })
    return answered<Answer>(answer)
  }

  /** Moves the real mouse, and clicks with it on wish, where the current act is; button 2 is the right one. */
  async mouse(point: Point, click: boolean, button = 0): Promise<void> {
    const move = { type: 'pointerMove', x: Math.round(point.x), y: Math.round(point.y), origin: 'viewport' }
    const press = [
      { type: 'pointerDown', button },
      { type: 'pointerUp', button },
    ]
    await this.marionette.send('WebDriver:PerformActions', {
      actions: [
        {
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions: click ? [move, ...press] : [move],
        },
      ],
    })
  }

  /** Presses and releases a real key where the current act is. */
  async key(key: string): Promise<void> {
    await this.chord([key])
  }

  /** Presses real keys one after the other, and then releases them: `['Alt', 'Shift', 'J']`. */
  async chord(keys: string[]): Promise<void> {
    const values = keys.map((key) => KEYS[key] ?? key)
    const presses = values.map((value) => ({ type: 'keyDown', value }))
    const releases = values.toReversed().map((value) => ({ type: 'keyUp', value }))
    await this.marionette.send('WebDriver:PerformActions', {
      actions: [{ type: 'key', id: 'keyboard', actions: [...presses, ...releases] }],
    })
  }

  #queue<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work, work)
    this.#last = done.catch(() => undefined)
    return done
  }
}

/** Unpacks what a script has written: `{ answer }`, or `{ error }`, which is thrown. */
export function answered<Answer>(text: unknown): Answer {
  const { answer, error } = JSON.parse(String(text)) as { answer: Answer; error?: string }
  if (error !== undefined) throw new Error(error)
  return answer
}
