import classes from './steps-head.module.css';

interface StepsHeadProps {
  label: string;
  steps: { key: string; label: string }[];
  current: string;
  onGo: (key: string) => void;
}

/** Where one is in a form of several steps; each step can be gone back to. */
export function StepsHead({ label, steps, current, onGo }: StepsHeadProps) {
  const at = steps.findIndex(({ key }) => key === current);
  return (
    <nav aria-label={label}>
      <ol className={classes.steps}>
        {steps.map(({ key, label: words }, index) => (
          <li key={key} className={classes.step} data-done={index <= at || undefined}>
            <button
              type="button"
              className={classes.button}
              aria-current={key === current ? 'step' : undefined}
              onClick={() => onGo(key)}
            >
              <span className={classes.number}>{index + 1}</span>
              <span className={classes.words}>{words}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
