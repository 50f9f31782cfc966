/** Cards of other services in a text, and ours in their place. */
export { convert, type Conversion, type Left, type Replaced } from './convert.ts'
