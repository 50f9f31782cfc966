/** A text that is shown this once, with a button that copies it. */
type Props = {
  id: string
  value: string
  copy: string
  /** What the button says for a moment when it has copied. */
  copied: string
}

export function SecretToCopy({ id, value, copy, copied }: Props) {
  return (
    <>
      <div class="field-row">
        <code class="secret" id={id} dir="ltr" tabindex={0}>
          {value}
        </code>
        <button type="button" data-action="copy" data-from={id} data-done={copied} hidden>
          {copy}
        </button>
      </div>
      <p class="visually-hidden" role="status" data-announcer />
    </>
  )
}
