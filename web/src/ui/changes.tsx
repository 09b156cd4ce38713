import { VisuallyHidden } from '@mantine/core';
import { common } from '../i18n/fr/common.js';
import classes from './changes.module.css';

interface Piece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Long stretches that did not change are cut in the middle. */
const KEPT = 40;
const shortened = (text: string) =>
  text.length <= 3 * KEPT ? text : `${text.slice(0, KEPT)} […] ${text.slice(-KEPT)}`;

/** A text before and after: what went is struck through, what came is underlined; both are said aloud. */
export function Changes({ pieces }: { pieces: Piece[] }) {
  return (
    <div className={classes.changes}>
      {pieces.map(({ kind, text }, at) => {
        const key = `${at}-${kind}`;
        if (kind === 'same') return <span key={key}>{shortened(text)}</span>;
        return kind === 'removed' ? (
          <del key={key} className={classes.removed}>
            <VisuallyHidden>{common.removed}</VisuallyHidden>
            {text}
          </del>
        ) : (
          <ins key={key} className={classes.added}>
            <VisuallyHidden>{common.added}</VisuallyHidden>
            {text}
          </ins>
        );
      })}
    </div>
  );
}
