/** One of a few names, all of them in sight. */

type Props<Name extends string> = {
  name: string
  label: string
  options: readonly { value: Name; label: string }[]
  value: Name
  hint?: string | undefined
  /** The parameter as it is written in an address. */
  code?: string | undefined
  onChange: (value: Name) => void
}

export function ChoiceOfFew<Name extends string>(props: Props<Name>) {
  const { name, label, options, value, hint, code, onChange } = props
  const hintId = `about-${name}`
  return (
    <fieldset class="control" aria-describedby={hint && hintId}>
      <legend>
        {label} {code !== undefined && <code>{code}</code>}
      </legend>
      <div class="segments">
        {options.map((option) => (
          <label>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onInput={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {hint && (
        <p class="hint" id={hintId}>
          {hint}
        </p>
      )}
    </fieldset>
  )
}
