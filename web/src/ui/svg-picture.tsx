import classes from './svg-picture.module.css';

/** A drawing the server made, shown as a picture: nothing in it can run. */
export function SvgPicture({ svg, label }: { svg: string; label: string }) {
  return (
    <img className={classes.picture} src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt={label} />
  );
}
