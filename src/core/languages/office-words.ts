/** What joins an office to that of which it is one: *the mayor of Olmsk*, *der Bürgermeister von Olmsk*. */
export const JOINS_OFFICE = /\s(?:of|for|at|in|de|du|des|der|von|van|di|del)\s/u
