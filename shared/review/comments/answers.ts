/** What the reviewer answers in a thread. */
import { codeOf, sentenceOf } from './escape.ts'
import { markLink } from './marks.ts'
import { commandOf, ruleLink, type Voice } from './voice.ts'
import { say } from './words/index.ts'

/** What a person is told who said something; each is a text of its own. */
export type Answer =
  'isDismissed' | 'isPaused' | 'isResumed' | 'isReviewed' | 'notAllowed' | 'whichOne' | 'notFound'

const signed = (text: string, mark: string, { language, site }: Voice) =>
  `${text}\n\n${markLink(say(language, 'about'), site, mark)}`

/** A short answer. */
export function answerText(answer: Answer, mark: string, voice: Voice): string {
  const { language } = voice
  const text =
    answer === 'isPaused'
      ? say(language, answer, { resume: commandOf('resume') })
      : say(language, answer)
  return signed(text, mark, voice)
}

/** Said in the thread of a finding that is there no longer. */
export const goneText = (commit: string, mark: string, voice: Voice): string =>
  signed(say(voice.language, 'gone', { commit: codeOf(commit.slice(0, 8)) }), mark, voice)

/** What a rule says of itself, with its own examples. Nothing of the pull request is in it. */
export function explanation(rule: string, mark: string, voice: Voice): string {
  const described = voice.describe(rule)
  if (!described) return answerText('notFound', mark, voice)
  const { language } = voice
  const { title, why, fix, examples } = described
  const example = (label: 'wrong' | 'right', code: string | undefined) =>
    code === undefined ? [] : [`${say(language, label)}:`, blockOf(code)]
  const text = [
    `**${sentenceOf(title)}** · ${ruleLink(voice, rule)}`,
    sentenceOf(why),
    `**${say(language, 'fix')}:** ${sentenceOf(fix)}`,
    ...example('wrong', examples.bad[0]),
    ...example('right', examples.good[0]),
  ]
  return signed(text.join('\n\n'), mark, voice)
}

function blockOf(code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${code}\n${fence}`
}
