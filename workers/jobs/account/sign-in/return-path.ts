/**
 * Where a visitor comes back to after signing in: a page of this site, told in the plainest letters
 * there are. What a browser could read as another host (`//`, a backslash, an encoded one), as the end
 * of a header line or as a place of the API is none.
 */

const mostCharacters = 512
const step = '[\\w.~-]+'
const form = new RegExp(`^/(?:${step}(?:/${step})*/?)?(?:\\?[\\w.~&=+,-]*)?$`)
const isDotted = /(?:^|\/)\.{1,2}(?:\/|\?|$)/

/** Whether a text is a path of this site that may be returned to. */
export function isReturnPath(text: string): boolean {
  return (
    text.length <= mostCharacters &&
    form.test(text) &&
    !isDotted.test(text) &&
    !/^\/api(?:\/|\?|$)/i.test(text)
  )
}
