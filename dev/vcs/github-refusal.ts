/** How GitHub says no, and the length of text up to which it does not. */
import type { Context } from 'hono'

export const mostBody = 65_536

export const refused = (context: Context, message: string, status: 403 | 404 | 422 = 422) =>
  context.json({ message, documentation_url: 'https://docs.github.com/rest' }, status)
