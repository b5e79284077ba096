/** What joins an office to that of which it is one: *the mayor of Olmsk*, *der Bürgermeister von Olmsk*. */
export const JOINS_OFFICE = /\s(?:of|for|at|in|de|du|des|der|von|van|di|del)\s/u

/** Words between a name and an office, or an office and a body: *spokesman for the*, *director of the*. */
export const BESIDE_OFFICE = /^(the|a|an|of|for|at|’s|'s|s|,)$/iu
