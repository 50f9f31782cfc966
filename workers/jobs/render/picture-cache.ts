/**
 * Pictures that were drawn, kept for four hours where the platform has a cache. The key is a hash of
 * the whole SVG and the width: it names nobody, and who has it had the picture's every word before.
 * Nothing that goes wrong here reaches a caller; the picture is then drawn again.
 *
 * An opt-out deletes nothing here and has no need to: only the jobs Worker asks this cache, only with
 * a drawing that the edge has just made, and of who opted out the edge draws no numbers.
 */

export const keptSeconds = 14_400

export type PictureCache = {
  find(svg: string, width: number): Promise<ArrayBuffer | null>
  keep(svg: string, width: number, png: ArrayBuffer): Promise<void>
}

/** `cache` is the platform's own unless a test has another; null where there is none. */
export function createPictureCache(
  cache: Pick<Cache, 'match' | 'put'> | null = platformCache(),
): PictureCache {
  return {
    async find(svg, width) {
      try {
        const kept = await cache?.match(await keyOf(svg, width))
        return kept ? await kept.arrayBuffer() : null
      } catch {
        return null
      }
    },
    async keep(svg, width, png) {
      try {
        const headers = { 'content-type': 'image/png', 'cache-control': `max-age=${keptSeconds}` }
        await cache?.put(await keyOf(svg, width), new Response(png, { headers }))
      } catch {
        // A picture that could not be kept is one that will be drawn again.
      }
    },
  }
}

function platformCache(): Cache | null {
  return typeof caches === 'undefined' ? null : caches.default
}

async function keyOf(svg: string, width: number): Promise<string> {
  const text = new TextEncoder().encode(`${width} ${svg}`)
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', text))
  const digits = [...hash].map((byte) => byte.toString(16).padStart(2, '0'))
  return `https://pictures.invalid/${digits.join('')}`
}
