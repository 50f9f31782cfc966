/** Bytes as base64, for stores that take text. Uses the runtime's own functions where it has them. */
type Bytes = Uint8Array<ArrayBuffer>

/** ECMAScript 2026; workerd has it, Node has it from 25 on. */
type NativeDecoder = { fromBase64?: (text: string) => Bytes }
type NativeEncoder = { toBase64?: () => string }

export function toBase64(bytes: Bytes): string {
  return (bytes as NativeEncoder).toBase64?.() ?? btoa(latin1Of(bytes))
}

/** Throws a SyntaxError or DOMException for what is not base64. */
export function fromBase64(text: string): Bytes {
  const { fromBase64: decode } = Uint8Array as NativeDecoder
  return decode ? decode(text) : Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
}

/** In pieces: a call takes only so many arguments. */
function latin1Of(bytes: Bytes): string {
  let text = ''
  for (let start = 0; start < bytes.length; start += 8192) {
    text += String.fromCharCode(...bytes.subarray(start, start + 8192))
  }
  return text
}
