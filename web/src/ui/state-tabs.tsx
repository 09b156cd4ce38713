import classes from './state-tabs.module.css';

interface StateTabsProps<T extends string> {
  label: string;
  value: T;
  options: { value: T; label: string; count?: number }[];
  onChange: (value: T) => void;
}

/** Filters of one list, the chosen one pressed. They wrap on a phone. */
export function StateTabs<T extends string>({ label, value, options, onChange }: StateTabsProps<T>) {
  return (
    <fieldset className={classes.tabs} aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className={classes.tab}
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.label}
          {option.count !== undefined && <span className={classes.count}>{option.count}</span>}
        </button>
      ))}
    </fieldset>
  );
}
