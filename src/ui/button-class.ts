/** The class of a button; the one that leads on stands out, of which a view has one at most. */
export const buttonClass = (leads: boolean): string => (leads ? 'button button-main' : 'button')
