/**
 * GitHub logins: 1–39 letters, digits and single hyphens, none at an edge; the accounts of GitHub
 * Apps end in `[bot]` as well. They are compared without regard to case.
 * Source: the rule that GitHub's sign-up form states.
 */
export const loginPattern = /^[a-zA-Z0-9](?:[a-zA-Z0-9]|-(?=[a-zA-Z0-9])){0,38}(?:\[bot\])?$/

export function isLogin(text: string): boolean {
  return loginPattern.test(text)
}

/** Whether the account can only be one of a GitHub App. */
export function isBotLogin(login: string): boolean {
  return login.toLowerCase().endsWith('[bot]')
}

/** The login as a key: two spellings of one account fold to the same string. */
export function foldLogin(login: string): string {
  return login.toLowerCase()
}
