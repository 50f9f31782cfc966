/** Static files that the edge reads itself: they are made when the product is built. */
import type { EdgeEnv } from '../platform/bindings.ts'

/** The platform looks at the path alone; a development server refuses hosts that it does not know. */
const anyHost = 'http://localhost'

const usualDeadlineMilliseconds = 300

/** The file at a path. Throws when it is not there, or not in time. */
export async function staticFile(
  { ASSETS }: EdgeEnv,
  path: string,
  deadlineMilliseconds = usualDeadlineMilliseconds,
): Promise<Response> {
  const signal = AbortSignal.timeout(deadlineMilliseconds)
  const file = await ASSETS.fetch(anyHost + path, { signal })
  if (!file.ok) throw new Error('A static file is not there: was the product built?')
  return file
}
