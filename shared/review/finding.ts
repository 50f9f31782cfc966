/** What a review finds: one place in one file, which rule speaks, and how sure it is. */

export const categories = ['security', 'architecture', 'quality'] as const
export type Category = (typeof categories)[number]

/** From worst to least. */
export const severities = ['critical', 'high', 'medium', 'low', 'info'] as const
export type Severity = (typeof severities)[number]

/** How often a rule of this kind is right, from most to least. Only `high` and `medium` speak inline. */
export const confidences = ['high', 'medium', 'low'] as const
export type Confidence = (typeof confidences)[number]

/** Whole lines of the head file, and what may stand there instead. */
export interface Suggestion {
  startLine: number
  endLine: number
  replacement: string
}

export interface Finding {
  rule: string
  path: string
  /** Lines of the head file, counted from 1. */
  line: number
  endLine: number
  category: Category
  severity: Severity
  confidence: Confidence
  /** The number in CWE-79. Quality and architecture mostly have none. */
  cwe?: number
  /** One or two plain sentences. Never holds a secret's text, nor more of the code than a name. */
  message: string
  suggestion?: Suggestion
  /** The large model that says it, where no rule does. */
  by?: string
  /**
   * The code the finding stands on, without layout, comments and line numbers: what makes the same
   * finding the same after a push. Lives in memory only; what is kept is a keyed hash of it.
   */
  shape: string
}
