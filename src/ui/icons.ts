/**
 * The icons as data, so that Preact and plain DOM code draw the same ones. A 16-unit square, drawn in strokes of the
 * text's colour (`.icon` in base.css); one export each, so that the content script carries only what it shows.
 */

/** One shape of an icon: an SVG element's name and its attributes. */
export type IconShape = readonly [tag: 'path' | 'circle' | 'rect', attributes: Readonly<Record<string, string>>]

/** An icon, drawn from its first shape to its last. */
export interface IconData {
  shapes: readonly IconShape[]
  /** Whether it points along the reading direction, and so is mirrored where that runs from right to left. */
  turns: boolean
}

const drawn = (...shapes: IconShape[]): IconData => ({ shapes, turns: false })
const turning = (d: string): IconData => ({ shapes: [['path', { d }]], turns: true })
const line = (d: string): IconShape => ['path', { d }]
const circle = (cx: number, cy: number, r: number): IconShape => ['circle', { cx: `${cx}`, cy: `${cy}`, r: `${r}` }]
const filledCircle = (cx: number, cy: number, r: number): IconShape => [
  'circle',
  { cx: `${cx}`, cy: `${cy}`, r: `${r}`, fill: 'currentColor' },
]

// What can be done.
export const againIcon = drawn(line('M13.25 8A5.25 5.25 0 1 1 11.5 4.1M11.75 1.75v2.75H9'))
export const backIcon = turning('M10 3 5 8l5 5')
export const foldIcon = turning('m6 3 5 5-5 5')
export const closeIcon = drawn(line('m4 4 8 8M12 4l-8 8'))
export const denseIcon = drawn(line('M2.5 3.5h11M2.5 6.5h11M2.5 9.5h11M2.5 12.5h11'))
export const downIcon = drawn(line('m3 6 5 5 5-5'))
export const moreIcon = drawn(filledCircle(3, 8, 1), filledCircle(8, 8, 1), filledCircle(13, 8, 1))
export const optionsIcon = drawn(
  line('M1.75 4.75h6.5M12.25 4.75h2M1.75 11.25h2M7.75 11.25h6.5'),
  circle(10.25, 4.75, 1.9),
  circle(5.75, 11.25, 1.9),
)
export const outIcon = turning('M6 3.5h6.5V10M12.25 3.75 3.75 12.25')
export const searchIcon = drawn(circle(7, 7, 4.25), line('m10.25 10.25 3.5 3.5'))
export const upIcon = drawn(line('m3 10 5-5 5 5'))

// What is the matter.
export const hiddenIcon = drawn(
  line(
    'M3.6 4.7C2.3 5.7 1.5 7 1.25 8c.7 2.4 3.4 4.75 6.75 4.75 1.3 0 2.5-.35 3.5-.9M6 3.5c.6-.2 1.3-.25 2-.25 3.35 0 6.05 2.35 6.75 4.75-.25.85-.75 1.7-1.5 2.5M2.5 2.5l11 11',
  ),
)
export const infoIcon = drawn(circle(8, 8, 6.25), line('M8 7.5v3.5M8 5v.05'))
export const keyIcon = drawn(circle(5.5, 8, 3), line('M8.5 8h5.75v2.25M11.75 8v1.75'))
export const spinIcon = drawn(line('M8 1.75A6.25 6.25 0 1 1 1.75 8'))
export const unknownIcon = drawn(
  circle(8, 8, 6.25),
  line('M6.25 6.25a1.75 1.75 0 1 1 2.5 1.6c-.5.25-.75.6-.75 1.15M8 11.25v.05'),
)
export const unreadableIcon = drawn(
  ['path', { d: 'M3.25 1.75h9.5v12.5h-9.5z', 'stroke-dasharray': '2.2 2' }],
  line('m6 6 4 4M10 6l-4 4'),
)
export const warnIcon = drawn(line('M8 2.25 14.5 13.5h-13zM8 6.5v3M8 11.6v.05'))

export const clockIcon = drawn(circle(8, 8, 6.25), line('M8 4.5V8l2.5 1.5'))

// What came of checking. Those that are filled knock their sign out with the ground they stand on: `--knock`.
const knockedOut = (d: string, width: string): IconShape => [
  'path',
  { d, stroke: 'var(--knock)', 'stroke-width': width },
]
export const verbatimIcon = drawn(
  ['circle', { cx: '8', cy: '8', r: '6.75', fill: 'currentColor', stroke: 'none' }],
  knockedOut('M5 6.25h6M5 9.75h6', '1.75'),
)
export const anotherIcon = drawn(
  ['circle', { cx: '5.75', cy: '8', r: '5.5', fill: 'currentColor', stroke: 'none' }],
  knockedOut('M3.25 6.5h5M3.25 9.5h5', '1.5'),
  ['path', { d: 'M11.5 3.1a5.5 5.5 0 0 1 0 9.8', 'stroke-width': '1.75' }],
)
export const nobodyIcon = drawn(
  ['circle', { cx: '8', cy: '8', r: '6.25', 'stroke-width': '1.5', 'stroke-dasharray': '2.5 1.9' }],
  ['path', { d: 'M5 6.25h6M5 9.75h6', 'stroke-width': '1.75' }],
)
export const editedIcon = drawn(
  ['rect', { x: '1.5', y: '1.5', width: '13', height: '13', rx: '3', fill: 'currentColor', stroke: 'none' }],
  knockedOut('M6.25 4.75h-1.5v6.5h1.5M9.75 4.75h1.5v6.5h-1.5', '1.5'),
  knockedOut('M8 8h.01', '1.6'),
)
export const rewordedIcon = drawn(
  ['path', { d: 'M8 .5 15.5 8 8 15.5.5 8z', fill: 'currentColor', stroke: 'none' }],
  knockedOut('M4.25 8.75c1.25-2 2.5-2 3.75-.75s2.5 1.25 3.75-.75', '1.6'),
)
export const partialIcon = drawn(circle(8, 8, 6), ['path', { d: 'M8 2a6 6 0 0 0 0 12z', fill: 'currentColor' }])
export const spliceIcon = drawn(
  ['path', { d: 'M1.5 3h5v10h-5zM9.5 3h5v10h-5z', fill: 'currentColor', stroke: 'none' }],
  knockedOut('M3.25 8h1.5M11.25 8h1.5', '1.6'),
)
export const notThereIcon = drawn(
  ['circle', { cx: '8', cy: '8', r: '6', 'stroke-width': '2' }],
  ['path', { d: 'M3.9 12.1 12.1 3.9', 'stroke-width': '2' }],
)
export const unseenIcon = drawn(
  ['circle', { cx: '8', cy: '8', r: '6', 'stroke-dasharray': '2.4 2.3' }],
  line('M3.9 12.1 12.1 3.9'),
)
export const nearIcon = drawn(
  ['path', { d: 'M8 1.5 14.5 8 8 14.5 1.5 8z', 'stroke-dasharray': '2.4 2.2' }],
  line('M4.75 8.5c1.1-1.6 2.1-1.6 3.25-.6s2.15 1 3.25-.6'),
)
export const shortIcon = drawn(
  ['circle', { cx: '8', cy: '8', r: '6', 'stroke-dasharray': '2.4 2.3' }],
  line('M6.5 6.5h3M6.5 9.5h3'),
)
export const ambiguousIcon: IconData = {
  shapes: [
    line('M1.75 8h3.5l5.5-4.25M5.25 8h6M5.25 8l5.5 4.25'),
    filledCircle(12.5, 3, 1.25),
    filledCircle(13.25, 8, 1.25),
    filledCircle(12.5, 13, 1.25),
  ],
  turns: true,
}
export const copyIcon = drawn(line('M5.5 4.5V1.75h8.25v9.5H11M2.25 4.5h8.75v9.75H2.25zM4.5 9.5l1.5 1.5 2.75-3'))
export const relatedIcon: IconData = { shapes: [line('M2.5 2.5v11M5.75 4.5h8M5.75 8h8M5.75 11.5h5')], turns: true }
export const languageIcon = drawn(
  circle(8, 8, 6.25),
  line('M1.75 8h12.5M8 1.75c2.2 1.9 3 4 3 6.25s-.8 4.35-3 6.25C5.8 12.35 5 10.25 5 8s.8-4.35 3-6.25z'),
)
export const stoppedIcon = drawn(circle(8, 8, 6.25), line('M6 6h4v4H6z'))
export const doneIcon = drawn(line('m3 8.5 3.25 3.25L13 4.5'))
export const dotIcon = drawn(circle(8, 8, 2.25))

// When to read.
export const highlightIcon = drawn(line('M2.5 4h11M2.5 8h11M2.5 12h6'), [
  'path',
  { d: 'M5 8h6', 'stroke-width': '3.75', 'stroke-linecap': 'butt', opacity: '.45' },
])
export const pressIcon = drawn(
  line('m7 7 2.5 7 1.25-3.25L14 9.5zM4 1.75v1.5M1.75 4h1.5M2.4 2.4l1 1M2.25 6.25l1-.65M6.25 2.25l-.65 1'),
)

// What a station is.
export const broadcastIcon = drawn(
  circle(8, 8, 1.25),
  line('M5.2 10.8a4 4 0 0 1 0-5.6M10.8 5.2a4 4 0 0 1 0 5.6M3.1 12.9a7 7 0 0 1 0-9.8M12.9 3.1a7 7 0 0 1 0 9.8'),
)
export const documentIcon = drawn(line('M3.75 1.75h5L12.25 5.25v9h-8.5zM8.75 1.75v3.5h3.5M6 8.5h4M6 11h4'))
export const eventIcon = drawn(
  ['rect', { x: '2.25', y: '3', width: '11.5', height: '10.5', rx: '1.5' }],
  line('M2.25 6.5h11.5M5.25 1.5v3M10.75 1.5v3'),
)
export const groupIcon = drawn(
  circle(5.75, 5.5, 2.25),
  line('M1.75 13c.4-2.6 2-3.9 4-3.9s3.6 1.3 4 3.9M10.25 3.4a2.25 2.25 0 0 1 0 4.2M11.75 9.4c1.4.5 2.2 1.7 2.5 3.6'),
)
export const interviewIcon = drawn(
  line('M6 3.75a2 2 0 0 1 4 0v3.5a2 2 0 0 1-4 0zM3.75 7.25a4.25 4.25 0 0 0 8.5 0M8 11.5v2.75'),
)
export const issuedIcon: IconData = { shapes: [line('M2.25 6.5v3h2.5l5.75 3v-9l-5.75 3zM13.25 6.75v2.5')], turns: true }
export const organizationIcon = drawn(
  line('M3.25 13.5V2.5h6v11M9.25 6.25h3.5v7.25M1.75 13.5h12.5M5.25 5.25h2M5.25 8h2M5.25 10.75h2'),
)
export const outletIcon = drawn(
  line('M2.25 3h9.5v10h-8a1.5 1.5 0 0 1-1.5-1.5zM11.75 6h2v5.5a1.5 1.5 0 0 1-1.5 1.5M4.75 5.75h4.5M4.75 8.25h4.5'),
  line('M4.75 10.5h2.5'),
)
export const pageIcon = drawn(
  ['rect', { x: '1.75', y: '2.75', width: '12.5', height: '10.5', rx: '1.5' }],
  line('M1.75 5.75h12.5M4.5 8.5h4M4.5 10.75h6'),
)
export const personIcon = drawn(circle(8, 5.25, 2.5), line('M3 13.25c.6-2.8 2.6-4.25 5-4.25s4.4 1.45 5 4.25'))
export const postIcon = drawn(line('M2.25 3h11.5v7.75H7.75L4.75 13.5v-2.75h-2.5zM5 5.75h6M5 8h3.5'))

/** The mark of Whence, in its own colours and its own square of 48 units. */
export const markShapes: readonly IconShape[] = [
  ['rect', { width: '48', height: '48', rx: '10.5', fill: '#2d6cc0' }],
  ['circle', { cx: '14.75', cy: '32.75', r: '6.5', fill: '#fff' }],
  ['circle', { cx: '31', cy: '32.75', r: '6.5', fill: '#fff' }],
  [
    'path',
    {
      d: 'M10.625 32.75c0-9.5 2.5-14.25 8-18M26.875 32.75c0-11 3-16 10.75-21.5M29.5 10.625h8.875v8.875',
      fill: 'none',
      stroke: '#fff',
      'stroke-width': '4.75',
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    },
  ],
]
