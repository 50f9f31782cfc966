/**
 * GitHub's image proxy as a client, by the rules of its open source (atmos/camo, server.coffee): how
 * long it waits, which redirects it follows, what it takes for an image, and under which policy the
 * image is shown.
 */
import { SaxesParser } from 'saxes'
import { pixelsOf } from '../dev/gallery/png.ts'

const timeoutMilliseconds = 10_000
const mostBytes = 5_242_880
const mostRedirects = 4
const followed = new Set([301, 302, 303, 307])
const imageTypes = new Set(['image/svg+xml', 'image/png', 'image/gif', 'image/jpeg', 'image/webp'])
const yearSeconds = 31_536_000

export type CamoImage = {
  status: number
  type: string
  bytes: Uint8Array
  headers: Headers
  /** How long camo keeps it, in seconds. */
  keptSeconds: number
  milliseconds: number
}

/** The image as camo would serve it. Throws what a README's reader would see as a broken image. */
export async function throughCamo(url: URL): Promise<CamoImage> {
  const image = await receivedByCamo(url)
  checkImage(image)
  return image
}

/**
 * What camo receives, not looked at yet: that takes time in which others could not be timed. `headers`
 * are what the platform adds of where it asks from.
 */
export async function receivedByCamo(url: URL, headers: object = {}): Promise<CamoImage> {
  const started = performance.now()
  const response = await fetched(url, mostRedirects, headers)
  const bytes = new Uint8Array(await response.arrayBuffer())
  const milliseconds = performance.now() - started
  const type = (response.headers.get('content-type') ?? '').split(';')[0]!.trim()
  const maxAge = /max-age=(\d+)/.exec(response.headers.get('cache-control') ?? '')
  const keptSeconds = maxAge ? Number(maxAge[1]) : yearSeconds
  const { status } = response
  return { status, type, bytes, headers: response.headers, keptSeconds, milliseconds }
}

/** Throws what a README's reader would see as a broken image. */
export function checkImage({ type, bytes }: Pick<CamoImage, 'type' | 'bytes'>): void {
  if (!imageTypes.has(type)) throw new Error(`Non-Image content-type returned: ${type}`)
  if (bytes.length > mostBytes) throw new Error('Content-Length exceeded')
  if (bytes.length === 0) throw new Error('An empty image')
  if (type === 'image/svg+xml')
    checkPolicy(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes))
  else checkPng(bytes)
}

/** What an address answers to a method, or to somebody who has the image: camo passes 304 on. */
export async function asCamo(url: URL, init: { method?: string; ifNoneMatch?: string }) {
  const { method = 'GET', ifNoneMatch } = init
  const headers = ifNoneMatch === undefined ? {} : { 'if-none-match': ifNoneMatch }
  const response = await ask(url, { method, headers })
  return { response, bytes: new Uint8Array(await response.arrayBuffer()) }
}

async function fetched(url: URL, redirectsLeft: number, headers: object): Promise<Response> {
  const response = await ask(url, { headers })
  if (response.status < 300 || response.status >= 400) return response
  const location = response.headers.get('location')
  if (!followed.has(response.status) || location === null || redirectsLeft === 0)
    throw new Error(`A redirect that is not followed: ${response.status}`)
  await response.body?.cancel()
  return fetched(new URL(location, url), redirectsLeft - 1, headers)
}

function ask(url: URL, { method = 'GET', headers = {} }: { method?: string; headers?: object }) {
  return fetch(url, {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutMilliseconds),
    headers: {
      via: 'Camo Asset Proxy 2.3.0',
      'user-agent': 'Camo Asset Proxy 2.3.0',
      accept: 'image/*',
      // A connection that was kept may be closed by its server just when it is used again.
      connection: 'close',
      ...headers,
    },
  })
}

/** `default-src 'none'; img-src data:; style-src 'unsafe-inline'`: all else shows nothing. */
function checkPolicy(svg: string): void {
  const parser = new SaxesParser({ xmlns: true })
  let root: string | null = null
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ local, attributes }) => {
    root ??= local
    if (['script', 'foreignObject', 'iframe', 'image', 'use', 'a'].includes(local))
      throw new Error(`<${local}> in an image`)
    for (const { local: name, value } of Object.values(attributes)) {
      if (/^on/i.test(name) || name === 'href') throw new Error(`The attribute ${name}`)
      checkAddresses(value)
    }
  })
  parser.on('text', checkAddresses)
  parser.write(svg).close()
  if (root !== 'svg') throw new Error(`The root is ${String(root)}`)
}

function checkAddresses(text: string): void {
  for (const [, address = ''] of text.matchAll(/url\(\s*['"]?([^)'"]*)/gi))
    if (!address.startsWith('#') && !address.startsWith('data:'))
      throw new Error(`A reference to ${address}`)
  if (/@import/i.test(text)) throw new Error('An import')
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

function checkPng(bytes: Uint8Array): void {
  if (!pngSignature.every((byte, at) => bytes[at] === byte)) throw new Error('Not a PNG')
  const { width, height } = pixelsOf(bytes)
  if (width === 0 || height === 0) throw new Error('A PNG without pixels')
}
