/** What is drawn over words, by the wash or line that is in it alone, on light ground, as a style tells it. */
export const DRAWN = {
  stands: 'rgba(0, 150, 170, 0.15)',
  another: 'rgba(217, 134, 0, 0.14)',
  differs: 'rgba(217, 134, 0, 0.2)',
  focus: 'rgb(29, 87, 171)',
} as const
export type DrawnLook = keyof typeof DRAWN
