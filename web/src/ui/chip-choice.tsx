import Check from 'lucide-react/icons/check';
import { type ReactNode, useId } from 'react';
import classes from './chip-choice.module.css';

interface Option {
  code: string;
  label: ReactNode;
  hint?: string;
  type?: string;
}

interface ChipChoiceProps {
  label: string;
  description?: ReactNode;
  error?: ReactNode;
  options: Option[];
  value: string[];
  /** One under the other, each with its sentence. */
  cards?: boolean;
  /** At most one at a time; pressing it again leaves none. */
  single?: boolean;
  onChange: (value: string[]) => void;
}

/** Answers to press, several at once unless said otherwise; the pressed ones carry a tick. */
export function ChipChoice(props: ChipChoiceProps) {
  const { label, description, error, options, value, cards, single, onChange } = props;
  const id = useId();
  const press = (code: string) => {
    const rest = value.filter((other) => other !== code);
    if (rest.length < value.length) return onChange(rest);
    onChange(single ? [code] : [...value, code]);
  };
  return (
    <fieldset className={classes.group} aria-describedby={`${id}-about`} data-cards={cards || undefined}>
      <legend className={classes.label}>{label}</legend>
      <div id={`${id}-about`}>
        {description && <div className={classes.description}>{description}</div>}
        {error && (
          <div className={classes.error} role="alert">
            {error}
          </div>
        )}
      </div>
      <div className={classes.chips}>
        {options.map(({ code, label: words, hint, type }) => (
          <button
            key={code}
            type="button"
            className={classes.chip}
            aria-pressed={value.includes(code)}
            data-type={type}
            onClick={() => press(code)}
          >
            <span className={classes.tick}>{value.includes(code) && <Check size={16} aria-hidden />}</span>
            <span>
              <span className={classes.words}>{words}</span>
              {hint && <span className={classes.hint}>{hint}</span>}
            </span>
          </button>
        ))}
      </div>
    </fieldset>
  );
}
