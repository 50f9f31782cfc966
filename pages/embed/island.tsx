/** A part of the page that its script takes over, with the data that it was written from. */
import type { ComponentChildren } from 'preact'

type Props = { name: string; data: object; children: ComponentChildren }

export function Island({ name, data, children }: Props) {
  // No text of the data can end the element: `<` is written as JSON allows.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return (
    <>
      <div data-island={name}>{children}</div>
      <script type="application/json" data-of={name} dangerouslySetInnerHTML={{ __html: json }} />
    </>
  )
}
