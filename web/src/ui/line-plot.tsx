import classes from './line-plot.module.css';

interface Line {
  label: string;
  values: number[];
}

interface LinePlotProps {
  label: string;
  lines: [Line, Line];
  /** Place of the present choice among the values. */
  at: number;
  /** Words under the first and the last value. */
  from: string;
  to: string;
}

const [WIDTH, HEIGHT] = [280, 120];

/** Two small curves over the same steps, with a mark at the present one. */
export function LinePlot({ label, lines, at, from, to }: LinePlotProps) {
  const count = lines[0].values.length;
  const most = Math.max(1, ...lines.flatMap(({ values }) => values));
  const x = (index: number) => 8 + (index * (WIDTH - 16)) / Math.max(1, count - 1);
  const y = (value: number) => HEIGHT - 8 - (value * (HEIGHT - 20)) / most;
  const path = ({ values }: Line) =>
    values
      .map((value, index) => `${index === 0 ? 'M' : 'L'}${x(index).toFixed(1)} ${y(value).toFixed(1)}`)
      .join('');
  return (
    <figure className={classes.figure}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label} className={classes.plot}>
        <line x1={8} x2={WIDTH - 8} y1={HEIGHT - 8} y2={HEIGHT - 8} className={classes.axis} />
        {lines.map((line, index) => (
          <path key={line.label} d={path(line)} className={classes.line} data-line={index} />
        ))}
        {at >= 0 && at < count && (
          <line x1={x(at)} x2={x(at)} y1={6} y2={HEIGHT - 8} className={classes.mark} />
        )}
        {lines.map(
          ({ label: name, values }, index) =>
            at >= 0 &&
            at < count && (
              <circle
                key={name}
                cx={x(at)}
                cy={y(values[at])}
                r={5}
                className={classes.dot}
                data-line={index}
              />
            ),
        )}
      </svg>
      <figcaption className={classes.caption}>
        <span>{from}</span>
        {lines.map(({ label: name }, index) => (
          <span key={name} className={classes.key} data-line={index}>
            {name}
          </span>
        ))}
        <span>{to}</span>
      </figcaption>
    </figure>
  );
}
