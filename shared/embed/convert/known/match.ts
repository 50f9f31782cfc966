/** What addresses are told apart by. */

/** With the names of its query in small letters. */
export type Address = { url: URL; names: ReadonlySet<string> }

export function addressFrom(url: URL): Address {
  return { url, names: new Set([...url.searchParams.keys()].map((name) => name.toLowerCase())) }
}

export function hasAnyOf({ names }: Address, asked: readonly string[]): boolean {
  return asked.some((name) => names.has(name.toLowerCase()))
}

/** Without the slashes at its end, as every service takes it. */
export function pathOf({ url }: Address): string {
  let { length } = url.pathname
  while (url.pathname[length - 1] === '/') length -= 1
  return url.pathname.slice(0, length).replace(/^\/{2,}/, '/')
}
