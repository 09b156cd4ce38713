import { day } from './palette.js';

const SIZE = 18;
const STEP = 11;

const disc = (background: string) => ({
  display: 'inline-block',
  width: SIZE,
  height: SIZE,
  borderRadius: SIZE,
  backgroundColor: background,
  fontSize: 1,
  lineHeight: `${SIZE}px`,
  textAlign: 'left' as const,
});

/**
 * Two overlapping discs without a picture: the first stands in a box narrower than itself, so the second is drawn
 * over its edge (readers drop negative margins). The lens where they meet is a third, thin disc.
 */
export function Logo() {
  const lens = { width: SIZE - STEP, height: 14, borderRadius: '50%', verticalAlign: 'middle' };
  return (
    <span aria-hidden="true" style={{ whiteSpace: 'nowrap', fontSize: 1, lineHeight: `${SIZE}px` }}>
      <span style={{ display: 'inline-block', width: STEP, height: SIZE, whiteSpace: 'nowrap' }}>
        <span style={disc(day.action)}>&nbsp;</span>
      </span>
      <span style={disc(day.accent)}>
        <span style={{ ...disc(day.overlap), ...lens }}>&nbsp;</span>
      </span>
    </span>
  );
}
