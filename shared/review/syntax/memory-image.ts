/**
 * The memory of the parser as it was while it worked: some texts make the parser trap in the middle (its stack runs
 * over), and whatever it parses afterwards is nonsense. Then its memory is put back.
 */

export interface ParserMemory {
  memory: WebAssembly.Memory
  /** Where the stack ends: after a trap nobody has put it back. */
  stackPointer: WebAssembly.Global
}

export interface MemoryImage {
  bytes: Uint8Array
  stack: unknown
}

/** A larger image is not held: it would take the room of what is reviewed. */
const mostBytes = 16 * 1024 * 1024

/** The memory as it is now, between two parsings; `undefined` where that is too much to hold. */
export function imageOf({ memory, stackPointer }: ParserMemory): MemoryImage | undefined {
  const words = new Float64Array(memory.buffer)
  let end = words.length
  while (end > 0 && Object.is(words[end - 1], 0)) end -= 1
  if (end * words.BYTES_PER_ELEMENT > mostBytes) return undefined
  const bytes = new Uint8Array(memory.buffer).slice(0, end * words.BYTES_PER_ELEMENT)
  return { bytes, stack: stackPointer.value }
}

/** Puts the memory back; what it has grown by since is empty again. */
export function putBack({ memory, stackPointer }: ParserMemory, { bytes, stack }: MemoryImage) {
  const all = new Uint8Array(memory.buffer)
  all.set(bytes)
  all.fill(0, bytes.length)
  stackPointer.value = stack
}
