/** What the parts of the builder are given. */
import type { Words } from '../../words/define-words.ts'
import type { Choice } from './choice.ts'
import type { ParameterName } from './offered.ts'
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

/** What the control of one parameter is given. */
export type ControlProps = {
  words: BuilderWords
  name: ParameterName
  /** As it was written; empty for the usual. */
  text: string
  isLive: boolean
  onText: (text: string) => void
}
