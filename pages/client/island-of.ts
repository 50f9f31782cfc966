/** What the page was written from: the server's own words, so they are as it says. */
export function islandOf<Data>(name: string): { root: Element; data: Data } | null {
  const root = document.querySelector(`[data-island="${name}"]`)
  const json = document.querySelector(`script[data-of="${name}"]`)?.textContent
  return root && json ? { root, data: JSON.parse(json) as Data } : null
}
