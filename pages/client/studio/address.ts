/** What the address of the page keeps: the look that was chosen, and the job behind `#`. */

/** Behind `#`, where no server sees it. */
export function keepJob(job: string | null): void {
  const url = new URL(location.href)
  url.hash = job === null ? '' : `job=${job}`
  history.replaceState(null, '', url)
}

export function keptJob(): string | null {
  return new URLSearchParams(location.hash.slice(1)).get('job')
}

/** In the language of the page, and in each of those that the page links to. */
export function keepAddress(query: string): void {
  history.replaceState(null, '', withQuery(location.href, query))
  for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a[hreflang]'))
    link.href = withQuery(link.href, query)
}

function withQuery(address: string, query: string): string {
  const url = new URL(address)
  const language = url.searchParams.get('lang')
  url.search = query
  if (language !== null) url.searchParams.set('lang', language)
  return url.href
}
