/** The frame of the pages that the Worker itself writes: no script, light and dark. */
import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

/** The colour of lines between things, for the pages' own styles. */
export const lineColour = 'light-dark(#dcd8cf, #35323f)'

const commonStyle = `
  :root { color-scheme: light dark }
  body { margin: 0 auto; padding: 2rem 1.25rem 4rem;
    background: light-dark(#fbfaf7, #14131a); color: light-dark(#1d1b26, #eceaf4);
    font: 1rem/1.55 ui-sans-serif, system-ui, sans-serif; overflow-wrap: anywhere }
  a { color: light-dark(#5a45c8, #a898ff) }
`

/** A whole page with a way home. `style` is CSS of our own. */
export function pageFrame(title: string, style: string, content: Html): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Git Phantom Scope</title>
        <style>
          ${raw(commonStyle + style)}
        </style>
      </head>
      <body>
        <p><a href="/">Git Phantom Scope</a></p>
        <h1>${title}</h1>
        ${content}
      </body>
    </html>`
}
