/** Asks for an account, and offers samples: how a page begins whose address names nobody. */
import { LoginForm } from './login-form.tsx'
import { linkTo, type Visit } from './visit.ts'

type Props = {
  visit: Visit
  /** The page that an account's own is below. */
  path: string
  lead: string
  label: string
  /** What the button says. */
  submit: string
  /** The heading of the samples. */
  samples: string
}

export function StartForm({ visit, path, lead, label, submit, samples }: Props) {
  return (
    <section class="stack">
      <p class="lead">{lead}</p>
      <LoginForm visit={visit} action={path} label={label} submit={submit} />
      {visit.samples.length > 0 && (
        <>
          <h2 class="small-heading">{samples}</h2>
          <ul class="samples plain-list">
            {visit.samples.map((login) => (
              <li>
                <a class="button" href={linkTo(visit, `${path}/${login}`)}>
                  <bdi>{login}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
