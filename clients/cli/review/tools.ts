/** What a review needs, in Node. */
import type { ReviewTools } from '../../../shared/review/review-file.ts'
import { changeRules } from '../../../shared/review/rules/change-rules.ts'
import { textRules } from '../../../shared/review/rules/text-rules.ts'
import { parsersInNode } from './grammars.ts'

export const reviewToolsInNode = async (): Promise<ReviewTools> => ({
  parsers: await parsersInNode(),
  textRules,
  changeRules,
})
