/**
 * What works without a network. Pages come from the network whenever there is one; answers of the API
 * and the account's pages are never kept. `pages/client/device` speaks with it. There is no navigation
 * preload: what is left to the browser would be asked for twice, and a sign-in comes back only once.
 */
import { copyOf, isLastResult, isResultPath, keepResult, keptResult } from './last-result.ts'
import { fetchShell, isShell, isShellFile, pageWithoutNetwork, shellFile } from './shell.ts'

declare const self: ServiceWorkerGlobalScope

self.addEventListener('install', (event) => {
  event.waitUntil(fetchShell().then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([deleteOldCaches(), self.clients.claim(), keptResult(Date.now())]))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (pathname.startsWith('/api/')) return
  if (request.mode === 'navigate') event.respondWith(pageFor(event, pathname))
  else if (isShellFile(pathname)) event.respondWith(shellFile(request))
})

/** A page asks what result is kept; asking also deletes the one whose time is over. */
self.addEventListener('message', (event) => {
  const [port] = event.ports
  if (event.data === 'kept-result' && port) {
    event.waitUntil(keptResult(Date.now()).then((kept) => port.postMessage(kept)))
  }
})

async function pageFor(event: FetchEvent, path: string): Promise<Response> {
  const { request } = event
  try {
    const response = await fetch(request)
    if (response.ok && isResultPath(path)) {
      event.waitUntil(keepResult(request.url, response.clone(), Date.now()).catch(() => undefined))
    }
    return response
  } catch {
    return (await copyOf(request.url, Date.now())) ?? pageWithoutNetwork()
  }
}

async function deleteOldCaches(): Promise<void> {
  const names = await caches.keys()
  const old = names.filter((name) => !isShell(name) && !isLastResult(name))
  await Promise.all(old.map((name) => caches.delete(name)))
}
