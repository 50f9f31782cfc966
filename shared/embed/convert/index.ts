/** Cards of other services in a text, and ours in their place. */
export { convert } from './convert.ts'
