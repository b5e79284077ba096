import { h } from 'preact'
import { markShapes } from '../ui/icons'

/** The outline of a puzzle piece, as both browsers draw theirs, in a square of 16 units. */
const PUZZLE = 'M2.5 5h3.1a1.9 1.9 0 1 1 3.8 0h3.1v3.1a1.9 1.9 0 1 1 0 3.8v2.6h-10v-3a1.9 1.9 0 1 0 0-3.6z'
const PIN = 'M6 2h5l-.6 4.2 1.9 2.3H4.7l1.9-2.3zM8.5 8.5v5'
const COG =
  'M8 5.4a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2M8 1.8v2M8 12.2v2M1.8 8h2M12.2 8h2M3.6 3.6 5 5M11 11l1.4 1.4M12.4 3.6 11 5M5 11l-1.4 1.4'

/** Where to press, in order, drawn after each browser's own toolbar. The words beside it say the same. */
export function PinPicture({ target }: { target: 'chrome' | 'firefox' }) {
  const isFirefox = target === 'firefox'
  return (
    <svg class="pin-picture" viewBox="0 0 360 148" aria-hidden="true">
      <rect class="pin-bar" x="0.5" y="0.5" width="359" height="39" rx="6" />
      <rect
        class="pin-field"
        x={isFirefox ? 60 : 78}
        y="8"
        width={isFirefox ? 196 : 172}
        height="24"
        rx={isFirefox ? 4 : 12}
      />
      <path class="pin-line" d="m16 20 6-6M16 20l6 6M34 14l6 6-6 6" />
      <Glyph d={PUZZLE} x={300} y={11} />
      <Drawn x={268} y={11} scale={0.36} />
      {isFirefox ? <path class="pin-line" d="M336 15h10M336 20h10M336 25h10" /> : <Dots x={341} y={20} />}
      <rect class="pin-menu" x={isFirefox ? 118 : 148} y="48" width="190" height="92" rx="8" />
      <Row y={58} left={isFirefox ? 130 : 160} isWhence={false} />
      <Row y={86} left={isFirefox ? 130 : 160} isWhence />
      <Glyph d={isFirefox ? COG : PIN} x={isFirefox ? 280 : 310} y={86} />
      {isFirefox && (
        <>
          <rect class="pin-menu" x="196" y="108" width="112" height="28" rx="5" />
          <Glyph d={PIN} x={204} y={114} />
          <rect class="pin-words" x="226" y="119" width="70" height="6" rx="3" />
        </>
      )}
      <Step n={1} x={324} y={12} />
      <Step n={2} x={isFirefox ? 304 : 334} y={88} />
      {isFirefox ? <Step n={3} x={316} y={126} /> : <Step n={3} x={262} y={34} />}
    </svg>
  )
}

/** A line of the browser's list of extensions: another one, or Whence. */
function Row({ y, left, isWhence }: { y: number; left: number; isWhence: boolean }) {
  return (
    <>
      {isWhence ? (
        <Drawn x={left} y={y} scale={0.34} />
      ) : (
        <rect class="pin-words" x={left} y={y} width="16" height="16" rx="3" />
      )}
      {isWhence ? (
        <text class="pin-name" x={left + 26} y={y + 13}>
          Whence
        </text>
      ) : (
        <rect class="pin-words" x={left + 26} y={y + 5} width="84" height="6" rx="3" />
      )}
    </>
  )
}

const Glyph = ({ d, x, y }: { d: string; x: number; y: number }) => (
  <path class="pin-line" d={d} transform={`translate(${x} ${y})`} />
)

/** Chrome's menu. */
const Dots = ({ x, y }: { x: number; y: number }) => (
  <>
    {[-5, 0, 5].map((step) => (
      <circle class="pin-dot" cx={x} cy={y + step} r="1.5" />
    ))}
  </>
)

const Drawn = ({ x, y, scale }: { x: number; y: number; scale: number }) => (
  <g transform={`translate(${x} ${y}) scale(${scale})`}>{markShapes.map(([tag, attributes]) => h(tag, attributes))}</g>
)

/** The number of a step, at the place to press. */
function Step({ n, x, y }: { n: number; x: number; y: number }) {
  return (
    <g class="pin-step">
      <circle cx={x} cy={y} r="8" />
      <text x={x} y={y + 4}>
        {n}
      </text>
    </g>
  )
}
