import type { ComponentChildren } from 'preact';

/** One thing to choose: its value, its words, and a line that explains it. */
export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly says?: ComponentChildren;
  readonly disabled?: boolean;
}

interface Props<T extends string> {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly Option<T>[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
  /** `tiles` for options with an explanation, `row` and `column` for a few words beside or under one another. */
  readonly look: 'tiles' | 'row' | 'column';
}

/** Radio buttons under a legend. */
export function Options<T extends string>({ legend, name, options, chosen, onChoose, look }: Props<T>) {
  return (
    <fieldset class={`options ${look}`}>
      <legend>{legend}</legend>
      <div>
        {options.map(({ value, label, says, disabled }) => (
          <label key={value} class={disabled ? 'off' : undefined}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              disabled={disabled}
              onChange={() => onChoose(value)}
            />
            <span>
              <b>{label}</b>
              {says !== undefined && <small>{says}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface BoxProps {
  readonly name: string;
  readonly value?: string;
  readonly checked: boolean;
  readonly label: string;
  readonly says?: ComponentChildren;
  readonly disabled?: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** One checkbox with its words. */
export function Box({ name, value, checked, label, says, disabled, onChange }: BoxProps) {
  return (
    <label class={disabled ? 'off' : undefined}>
      <input
        type="checkbox"
        name={name}
        value={value}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        <b>{label}</b>
        {says !== undefined && <small>{says}</small>}
      </span>
    </label>
  );
}
