/** A form of one field that asks for an account. It works without a script. */
import type { Visit } from './visit.ts'

type Props = {
  visit: Visit
  /** The path that answers it. */
  action: string
  label: string
  /** What its button says. */
  submit: string
  login?: string
  placeholder?: string
  role?: 'search'
}

export function LoginForm({ visit, action, label, submit, login, placeholder, role }: Props) {
  return (
    <form class="scan-form" method="get" action={action} role={role}>
      <label for="login">{label}</label>
      <div class="scan-field">
        <input
          id="login"
          name="login"
          type="text"
          dir="ltr"
          value={login}
          placeholder={placeholder}
          required
          maxlength={200}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          enterkeyhint="go"
        />
        {visit.isChosen && <input type="hidden" name="lang" value={visit.language} />}
        <button class="primary" type="submit">
          {submit}
        </button>
      </div>
    </form>
  )
}
