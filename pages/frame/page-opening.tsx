/** How a page begins: what it is, what is the matter where something is, and what it is for. */
import type { ComponentChildren } from 'preact'

type Props = { title: string; lead?: string | undefined; children?: ComponentChildren }

export function PageOpening({ title, lead, children }: Props) {
  return (
    <header class="stack">
      <h1>{title}</h1>
      {children}
      {lead !== undefined && <p class="lead">{lead}</p>}
    </header>
  )
}
