/**
 * The hosts of a provider: those that may get a visitor's key, and those from which an image is
 * fetched without it. An address that comes with an answer is one that somebody else wrote: it is
 * looked at here before anything is sent there.
 */
import type { ProviderDescriptor } from '../../../../shared/studio/models/descriptor.ts'
import {
  ForbiddenDestination,
  originOf,
  sendTo,
  type Send,
} from '../../../platform/outgoing/index.ts'

export type Hosts = {
  /** Where the API is, without a slash at its end. */
  address: string
  isApi(url: string): boolean
  isResult(url: string): boolean
}

const isLoopback = (address: string) => address.startsWith('http:')

/**
 * The hosts of a provider, or those of a stand-in on this machine: then these alone. Throws a
 * TypeError for an address that is neither.
 */
export function hostsOf(
  descriptor: Pick<ProviderDescriptor, 'address' | 'hosts'>,
  configured?: string,
): Hosts {
  const address = (configured || descriptor.address).replace(/\/$/, '')
  const origin = originOf(address)
  if (isLoopback(address)) {
    const isThere = (url: string) => URL.canParse(url) && new URL(url).origin === origin
    return { address, isApi: isThere, isResult: isThere }
  }
  const { api, results } = descriptor.hosts
  if (!isOneOf(address, api)) throw new TypeError('No such host is known of this provider.')
  return {
    address,
    isApi: (url) => isOneOf(url, api),
    isResult: (url) => isOneOf(url, results),
  }
}

/** Sends to any of these hosts, and follows nobody from one to another. */
export function sendToHosts({ isApi, isResult }: Hosts): Send {
  return async (request) => {
    if (!isApi(request.url) && !isResult(request.url)) throw new ForbiddenDestination()
    return sendTo(new URL(request.url).origin)(request)
  }
}

function isOneOf(address: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  if (url.protocol !== 'https:' || url.port !== '' || url.username || url.password) return false
  return hosts.some((host) =>
    host.startsWith('*.') ? url.hostname.endsWith(host.slice(1)) : url.hostname === host,
  )
}
