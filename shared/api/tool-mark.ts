/** How agents may call an operation: the words they choose a tool by. */

export const toolsets = ['profile', 'embed', 'insights', 'text', 'review', 'privacy'] as const
export type Toolset = (typeof toolsets)[number]

export type ToolMark = {
  /** As agents call it; unique. Source of the form: the Model Context Protocol, "Tool names". */
  name: string
  title: string
  toolset: Toolset
  /** What it gives, in one or two sentences. */
  gives: string
  /** What somebody might expect of it in vain: "Does not …". */
  not: string
  /** It changes nothing anywhere. */
  isReadOnly: boolean
  /** What it changes cannot be taken back by itself. */
  isDestructive: boolean
  /** Asked twice, it changes nothing more. */
  isIdempotent: boolean
  /** Its answer holds what others wrote. */
  isOpenWorld: boolean
  /** One call, as its description shows it. */
  example: Readonly<Record<string, unknown>>
}

/** What holds for all that only looks at public records. */
export const looksAtRecords = {
  isReadOnly: true,
  isDestructive: false,
  isIdempotent: true,
  isOpenWorld: true,
} as const
