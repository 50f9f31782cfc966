/** The value of a cookie that a request brings; null where it brings none of it, or more than one. */
export function cookieOf({ headers }: Request, name: string): string | null {
  const values = (headers.get('cookie') ?? '')
    .split(';')
    .map((cookie) => cookie.trim())
    .filter((cookie) => cookie.startsWith(`${name}=`))
    .map((cookie) => cookie.slice(name.length + 1))
  return values.length === 1 ? values[0]! : null
}
