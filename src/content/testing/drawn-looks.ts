/** What is drawn over words, by the colour that is in it alone, on light ground, as a style tells it. */
export const DRAWN = {
  stands: 'rgb(0, 104, 122)',
  differs: 'rgb(143, 77, 0)',
  focus: 'rgb(29, 87, 171)',
} as const
export type DrawnLook = keyof typeof DRAWN
