import type { Trace } from '../../core/trace/hop/trace'
import { followTab } from '../follow-tab'
import type { PanelModel } from '../panel-model'

/** Where the tabs' traces are kept. */
interface TraceStore {
  readTraces(tabId: number): Promise<Trace[]>
  watchTraces(listener: (tabId: number, traces: Trace[]) => void, signal: AbortSignal): void
}

/** Keeps the model told of the traces of the tab that it shows, until `signal` aborts. */
export function followTraces(
  model: Pick<PanelModel, 'view' | 'receiveTraces'>,
  { readTraces, watchTraces }: TraceStore,
  signal: AbortSignal,
): void {
  followTab(model, { read: readTraces, watch: watchTraces }, model.receiveTraces, signal)
}
