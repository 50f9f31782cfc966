/** The service worker of this site: it is begun, and asked for what it keeps. */

const address = '/service-worker.js'

/** The one policy of the pages (Trusted Types): it lets this one address through. */
const policy = window.trustedTypes?.createPolicy('phantom', {
  createScriptURL(url) {
    if (url === address) return url
    throw new TypeError('Only the service worker of this site may be begun.')
  },
})

/** Begins it, behind everything that the page itself needs. While one develops there is none. */
export function startServiceWorker(): void {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return
  const url = policy?.createScriptURL(address) ?? address
  addEventListener('load', () => {
    // Private windows and settings may refuse it: pages work without.
    navigator.serviceWorker.register(url).catch(() => undefined)
  })
}

/** The result that this device has kept, or null. */
export type KeptResult = { path: string; endsAt: number }

const patienceMilliseconds = 2_000

/** Asks for the result that is kept; one whose time is over is deleted by that. */
export async function askForKeptResult(): Promise<KeptResult | null> {
  const worker = navigator.serviceWorker?.controller
  if (!worker) return null
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.addEventListener('message', ({ data }: MessageEvent<KeptResult | null>) => resolve(data))
    port1.start()
    setTimeout(() => resolve(null), patienceMilliseconds)
    worker.postMessage('kept-result', [port2])
  })
}
