/** What the parts of the builder are given. */
import type { Words } from '../../words/define-words.ts'
import type { Choice } from './choice.ts'
import type { en } from './words/en.ts'

export type BuilderWords = Words<typeof en>

/** A language of the embeds with the name that its speakers give it. */
export type LocaleName = { code: string; name: string }

export type FormProps = {
  words: BuilderWords
  choice: Choice
  /** Whether a script serves the form, so that what is chosen shows at once. */
  isLive: boolean
  onChange: (change: Partial<Choice>) => void
}
