/** Processor time per request under load, for routes that are compared side by side. */
import autocannon from 'autocannon'
import { clientHeaders } from './client.ts'
import type { Workerd } from './workerd.ts'

const connections = 8

/**
 * Milliseconds of the runtime's processor time per request, over `amount` requests of one URL, or of
 * the paths that `nextPath` gives there. Throws when a request fails or answers anything but 200.
 */
export async function processorPerRequest(
  workerd: Workerd,
  url: string,
  amount: number,
  nextPath?: () => string,
): Promise<number> {
  const requests = nextPath && [
    { setupRequest: (request: object) => ({ ...request, path: nextPath() }) },
  ]
  const before = workerd.processorMilliseconds()
  const { errors, timeouts, non2xx } = await autocannon({
    url,
    connections,
    amount,
    headers: clientHeaders,
    ...(requests ? { requests } : {}),
  })
  const used = workerd.processorMilliseconds() - before
  if (errors + timeouts + non2xx > 0) {
    throw new Error(`Under load ${url} failed ${errors + timeouts + non2xx} of ${amount} times`)
  }
  return used / amount
}
