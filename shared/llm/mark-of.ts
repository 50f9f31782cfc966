/** A word that nobody can guess: it delimits data in an order, and shows where an answer repeats what was told. */

/** A mark of so many random letters: bytes come from the caller. */
export function markOf(bytes: Uint8Array): string {
  const letters = [...bytes].map((byte) => String.fromCharCode(97 + (byte % 26)))
  return `mark${letters.join('')}`
}
