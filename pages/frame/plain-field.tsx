/** A field for a name, an address or a number: taken as it is typed, and not remembered by the browser. */

type Props = {
  id: string
  name: string
  label: string
  /** What stands below it. */
  hint?: string
  value?: string
  mostCharacters: number
  isRequired?: boolean
}

export function PlainField({ id, name, label, hint, value, mostCharacters, isRequired }: Props) {
  const hintId = `${id}-hint`
  return (
    <>
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        type="text"
        dir="ltr"
        value={value}
        required={isRequired}
        maxlength={mostCharacters}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        aria-describedby={hint === undefined ? undefined : hintId}
      />
      {hint !== undefined && (
        <p class="small" id={hintId}>
          {hint}
        </p>
      )}
    </>
  )
}
