import { qrPath } from './qr-path';

/** Light modules round the code that a scanner needs. */
const quiet = 4;
/** Side of the code itself on paper; below 40 mm cheap cameras fail, and printers round down. */
const sideMm = 41;

interface Props {
  readonly text: string;
  readonly label: string;
}

export const Qr = ({ text, label }: Props) => {
  const { modules, path } = qrPath(text);
  const whole = modules + 2 * quiet;
  return (
    <svg
      className="qr"
      role="img"
      aria-label={label}
      viewBox={`${-quiet} ${-quiet} ${whole} ${whole}`}
      style={{ width: `${((sideMm * whole) / modules).toFixed(2)}mm` }}
      shapeRendering="crispEdges"
    >
      <path d={path} fill="currentColor" />
    </svg>
  );
};
