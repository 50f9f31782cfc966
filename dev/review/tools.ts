/** What a review needs, in Node. */
import type { ReviewTools } from '../../shared/review/review-file.ts'
import { parsersInNode } from './parsers.ts'

export const reviewToolsInNode = async (): Promise<ReviewTools> => ({
  parsers: await parsersInNode(),
  textRules: [],
})
