/** Pages by number, with the `Link` header that leads from one to the next. */

export type Page = { page: number; perPage: number }

/** The asked page; GitHub takes what it cannot read for its defaults, and never gives more than 100. */
export function pageOf(url: URL): Page {
  const read = (name: string, fallback: number) => {
    const value = Number(url.searchParams.get(name) ?? fallback)
    return Number.isInteger(value) && value >= 1 ? value : fallback
  }
  return { page: read('page', 1), perPage: Math.min(100, read('per_page', 30)) }
}

/** The items of a page and the header to send with them. */
export function paged<Item>(
  url: URL,
  items: readonly Item[],
): { items: readonly Item[]; headers: Record<string, string> } {
  const { page, perPage } = pageOf(url)
  const lastPage = Math.max(1, Math.ceil(items.length / perPage))
  const link = (to: number, relation: string) => {
    const target = new URL(url)
    target.searchParams.set('page', String(to))
    return `<${target.href}>; rel="${relation}"`
  }
  const links = [
    ...(page > 1 ? [link(Math.min(page - 1, lastPage), 'prev')] : []),
    ...(page < lastPage ? [link(page + 1, 'next'), link(lastPage, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : []),
  ]
  return {
    items: items.slice((page - 1) * perPage, page * perPage),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  }
}
