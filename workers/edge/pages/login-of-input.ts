/** The login in what people paste: a login, an @login or the address of a profile. */
export function loginOfInput(input: string): string {
  return input
    .trim()
    .replace(/^(https?:\/\/)?(www\.)?github\.com\//i, '')
    .replace(/^@/, '')
    .replace(/[/?#].*$/, '')
}
