/**
 * The last result that this device has shown, so that it can be seen once more without a network: one,
 * for half an hour by the device's own clock. Nothing of it leaves the device.
 */

const lifetimeMilliseconds = 30 * 60_000
const cacheName = 'last-result'
const timeHeader = 'x-kept-at'

/** The page of a result is under such a path, and of this stage when it is whole. */
const resultPath = /^\/u\/[^/]+$/
const finalStage = 'data-stage="final"'

/** Where the kept result is shown, and when it ends; milliseconds since 1970. */
export type KeptResult = { path: string; endsAt: number }

export const isLastResult = (name: string) => name === cacheName
export const isResultPath = (path: string) => resultPath.test(path)

/** Whether what was kept at a moment is to be seen no more; a clock that went back ends it, too. */
export function isOver(keptAt: number, now: number): boolean {
  return !(keptAt <= now && now < keptAt + lifetimeMilliseconds)
}

/** Keeps a page in place of the one before; a page that is no whole result changes nothing. */
export async function keepResult(url: string, response: Response, now: number): Promise<void> {
  const html = await response.text()
  if (!html.includes(finalStage)) return
  const headers = new Headers(response.headers)
  headers.set(timeHeader, String(now))
  await alone(async () => {
    await caches.delete(cacheName)
    const cache = await caches.open(cacheName)
    await cache.put(url, new Response(html, { headers }))
  })
}

/** What is kept now; what is over is deleted. */
export async function keptResult(now: number): Promise<KeptResult | null> {
  const found = await find(now)
  if (!found) return null
  const { pathname, search } = new URL(found.url)
  return { path: pathname + search, endsAt: found.keptAt + lifetimeMilliseconds }
}

/** The kept result as the answer for its address, marked as the copy that it is; null for others. */
export async function copyOf(url: string, now: number): Promise<Response | null> {
  const found = await find(now)
  if (!found || new URL(found.url).pathname !== new URL(url).pathname) return null
  const { response, keptAt } = found
  const html = (await response.text()).replace('<html ', `<html data-copy="${keptAt}" `)
  return new Response(html, { headers: response.headers })
}

function find(now: number) {
  return alone(async () => {
    if (!(await caches.has(cacheName))) return null
    const cache = await caches.open(cacheName)
    const [request] = await cache.keys()
    const response = request && (await cache.match(request))
    const keptAt = Number(response?.headers.get(timeHeader) ?? Number.NaN)
    if (request && response && !isOver(keptAt, now)) return { url: request.url, response, keptAt }
    await caches.delete(cacheName)
    return null
  })
}

/** One after the other: who looks while another writes would see half of it, and take it for over. */
async function alone<Value>(work: () => Promise<Value>): Promise<Value> {
  return navigator.locks.request(cacheName, work)
}
