/** Embeds as they are written into a page, in every markup that people use. */
export { snippetsOf } from './snippets.ts'
