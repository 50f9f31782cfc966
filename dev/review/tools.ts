/** What a review needs, in Node. */
export { reviewToolsInNode } from '../../clients/cli/review/tools.ts'
