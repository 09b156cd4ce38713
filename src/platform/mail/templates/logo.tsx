import { paint } from './paint.js';
import type { Colour } from './palette.js';

const SIZE = 20;
const STEP = 11;

const disc = (ground: Colour, style = {}) =>
  paint(
    { ground },
    {
      display: 'inline-block',
      width: SIZE,
      height: SIZE,
      borderRadius: '50%',
      verticalAlign: 'top',
      ...style,
    },
  );

/**
 * Two overlapping discs without a picture: the first stands in a box narrower than itself, so the second is drawn
 * over its edge (readers drop negative margins). The lens where they meet is a third, narrow disc.
 */
export const Logo = () => (
  <div
    aria-hidden="true"
    style={{
      width: SIZE + STEP,
      height: SIZE,
      fontSize: 0,
      lineHeight: 0,
      whiteSpace: 'nowrap',
      textAlign: 'left',
    }}
  >
    <span style={{ display: 'inline-block', width: STEP, height: SIZE, verticalAlign: 'top' }}>
      <span {...disc('disc')}>&nbsp;</span>
    </span>
    <span {...disc('accent')}>
      <span {...disc('overlap', { width: SIZE - STEP, height: 16, marginTop: 2 })}>&nbsp;</span>
    </span>
  </div>
);
