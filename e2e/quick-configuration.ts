/**
 * Has the local runtime's configuration written in a third of the time. It is one message with all
 * modules in it, some eight megabytes, which Miniflare's encoder copies as a whole whenever it is full,
 * and makes larger by four kilobytes: a second of every start of a system. Here it doubles instead.
 * Loaded before anything else by the processes of the tests; where Miniflare has another encoder some
 * day, nothing is changed, and starts take their time.
 */
import { registerHooks } from 'node:module'

const growth = 'minSize < MIN_SINGLE_SEGMENT_GROWTH ?'
const doubled = `(minSize = Math.max(minSize, padToWord$1(srcBuffer.byteLength))) < MIN_SINGLE_SEGMENT_GROWTH ?`

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context)
    if (!url.endsWith('/miniflare/dist/src/index.js') || loaded.source === undefined) return loaded
    return { ...loaded, source: String(loaded.source).replace(growth, () => doubled) }
  },
})
