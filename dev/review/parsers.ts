/** The parsers of the review in Node. */
export { parsersInNode } from '../../clients/cli/review/grammars.ts'
