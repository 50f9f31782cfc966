/** What a badge is, whatever form it is drawn in. */

export const badgeStyles = ['flat', 'flat-square', 'plastic', 'for-the-badge', 'social'] as const
export type BadgeStyle = (typeof badgeStyles)[number]

export type Badge = {
  /** What the message is about; empty for a badge of one field. */
  label: string
  /** Whether the label is a login: those are written as they are, never in capitals. */
  isLabelLogin: boolean
  message: string
  /** Behind the message: a name of shields.io, or a colour in digits. */
  colour: string
  /** Behind the label; null for the usual dark grey. */
  labelColour: string | null
  style: BadgeStyle
  /** Whether our mark stands before the label. */
  withMark: boolean
  /** Whether the message says why there are no numbers. */
  isNotice: boolean
  /** How old the numbers are, in words that end a sentence; null where they are as new as can be. */
  age: string | null
  /** BCP 47; capitals are those of the language. */
  language: string
}
