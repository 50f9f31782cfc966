/** What went wrong and what the visitor can do, for every code of the table of errors. */
import type { ErrorCode } from '../../../shared/api/errors.ts'
import { say, type Words } from '../../words/define-words.ts'
import { formatsIn } from '../../words/formats.ts'
import type { en } from './words/en.ts'

export type Problem = {
  title: string
  /** What can be done. */
  remedy: string
  /** When to come back; null where nobody knows. */
  retry: string | null
}

/** `offline` is the page's own: no answer came at all. */
export function problemWords(
  code: ErrorCode | 'offline',
  words: Words<typeof en>,
  retryAfterSeconds?: number,
): Problem {
  const retry =
    retryAfterSeconds === undefined
      ? null
      : say(words, 'retry', { time: formatsIn(words.language).ahead(retryAfterSeconds) })
  return { title: say(words, code), remedy: say(words, `${code}.remedy`), retry }
}
