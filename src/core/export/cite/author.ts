/** Who made a work: a person whose name is known to have two parts, or a name as it stands. */
export type Author = { family: string; given: string } | { literal: string }
