/** What people see of GitHub while they sign in: here they choose which of the accounts they are. */

const escape = (text: string) =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

const page = (title: string, content: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${title}</title>
<style>body { font: 1rem/1.6 system-ui, sans-serif; max-width: 30rem; margin: 3rem auto }</style>
<h1>${title}</h1>
<p>This is the stand-in for GitHub: nobody’s real account is asked for.</p>
${content}
`

const choices = (logins: readonly string[]) =>
  `<p><label>Account <select name="login">${logins
    .map((login) => `<option>${escape(login)}</option>`)
    .join('')}</select></label></p>`

/** Asks whether an app may sign somebody in; sends the same parameters back with the choice. */
export function consentPage(query: URLSearchParams, logins: readonly string[]): string {
  const hidden = [...query]
    .map(([name, value]) => `<input type="hidden" name="${escape(name)}" value="${escape(value)}">`)
    .join('')
  const scope = query.get('scope') ? escape(query.get('scope')!) : 'nothing but the public record'
  return page(
    'Sign in',
    `<form method="post" action="/login/oauth/authorize">${hidden}${choices(logins)}
<p>It may read: ${scope}.</p>
<p><button>Authorize</button> <button name="decision" value="denied">Cancel</button></p></form>`,
  )
}

export function devicePage(logins: readonly string[], message = ''): string {
  return page(
    'Device activation',
    `${message && `<p role="status">${message}</p>`}
<form method="post" action="/login/device">
<p><label>Code <input name="user_code" autocomplete="off" required></label></p>${choices(logins)}
<p><button>Authorize</button> <button name="decision" value="denied">Cancel</button></p></form>`,
  )
}
