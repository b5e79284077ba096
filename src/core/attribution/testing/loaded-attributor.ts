import { loadAttributor } from '../load-attributor'

/** All languages loaded, for scripts: modules that they load cannot import others once they have it. */
export const attribute = await loadAttributor()
