/** What pages need besides their own HTML, and the page that takes their place without a network. */
import { fonts, pageScripts, scriptOf, styleSheet } from '../assets.ts'

const offlinePage = '/offline'
const cacheName = `shell ${import.meta.env['ASSETS_VERSION']}`

/** Files of a version, each under an address of its own; what else is there may change any time. */
const filePath = /^\/(assets|fonts|icons)\//

export const isShell = (name: string) => name === cacheName
export const isShellFile = (path: string) => filePath.test(path)

/** Fetches all of it. Rejects where any of it cannot be had. */
export async function fetchShell(): Promise<void> {
  const cache = await caches.open(cacheName)
  await cache.addAll([styleSheet, ...pageScripts.map(scriptOf), ...fonts, offlinePage])
}

/** A file as it is kept, or from the network and then kept: not where all was forgotten. */
export async function shellFile(request: Request): Promise<Response> {
  const kept = await caches.match(request)
  if (kept) return kept
  const response = await fetch(request)
  if (response.ok && (await caches.has(cacheName))) {
    await (await caches.open(cacheName)).put(request, response.clone())
  }
  return response
}

/** The page that says that there is no network. */
export async function pageWithoutNetwork(): Promise<Response> {
  return (await caches.match(offlinePage)) ?? Response.error()
}
