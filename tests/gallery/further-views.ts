/* What of `src/panel/further-views.ts` can be shown outside of the extension. */

export { FindSteps } from '../../src/panel/find/find-steps'
