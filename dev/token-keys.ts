/** Prints a new set of keys for `TOKEN_KEYS`. */
import { newTokenKey } from './tokens/token-key.ts'

const today = new Date().toISOString().slice(0, 10)
console.log(JSON.stringify({ keys: [newTokenKey(today)] }))
