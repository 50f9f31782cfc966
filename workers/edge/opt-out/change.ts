/**
 * The last change of a login's wish, as it is kept, and what it makes of the tokens: each change ends
 * all that were given before it. So a token serves once, and none can undo what came later.
 */
export type OptOutState = 'opted-out' | 'withdrawn'

export type Change = {
  state: OptOutState
  /** Milliseconds since 1970. */
  at: number
}

/**
 * What a token is worth: `fresh` tokens make a change, `spent` ones nothing. A token may `repeat` the
 * change that it made for a while: where that could not be finished everywhere, asking again does
 * the rest, though without counting as a change.
 */
export type Worth = 'fresh' | 'repeat' | 'spent'

/** Long enough for who gets an error and asks again, short of what a stranger could make use of. */
export const repeatableMilliseconds = 10 * 60 * 1_000

/** What a token given at `issuedAt` is worth, towards `state`, after the last change. */
export function worthOf(
  issuedAt: number,
  state: OptOutState,
  last: Change | null,
  now: number,
): Worth {
  if (last === null || issuedAt > last.at) return 'fresh'
  return last.state === state && now - last.at < repeatableMilliseconds ? 'repeat' : 'spent'
}

const bytesOfStates: Record<OptOutState, number> = { 'opted-out': 1, withdrawn: 2 }

export function encodeChange({ state, at }: Change): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(9)
  bytes[0] = bytesOfStates[state]
  new DataView(bytes.buffer).setFloat64(1, at)
  return bytes
}

export function decodeChange(bytes: Uint8Array<ArrayBuffer>): Change {
  const state = bytes[0] === bytesOfStates.withdrawn ? 'withdrawn' : 'opted-out'
  return { state, at: new DataView(bytes.buffer, bytes.byteOffset).getFloat64(1) }
}
