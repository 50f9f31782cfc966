/** A part of the account's page: what it is about beside what there is to see and do. */
import type { ComponentChildren } from 'preact'

type Props = { id: string; title: string; text?: string; children: ComponentChildren }

export function Part({ id, title, text, children }: Props) {
  return (
    <section class="account-part" id={id} aria-labelledby={`${id}-title`}>
      <div class="stack">
        <h2 id={`${id}-title`}>{title}</h2>
        {text && <p class="muted">{text}</p>}
      </div>
      <div class="stack">{children}</div>
    </section>
  )
}
