const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words of time that stand beside a reporting verb without a preposition, or end a phrase of time. Lower case. */
export const timeWords = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow tonight morning
  afternoon evening night week month year weekend earlier later recently previously last this next ago
`)

/** Weekdays and months: written like names, but nobody's. */
export const calendarNames = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec
`)
