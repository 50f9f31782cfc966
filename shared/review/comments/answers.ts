/** What the reviewer answers in a thread. */
import { codeOf, sentenceOf } from './escape.ts'
import { markLink } from './marks.ts'
import { commandOf, ruleLink, type Voice } from './voice.ts'
import { say } from './words/index.ts'

/** What a person is told who said something; each is a text of its own. */
export type Answer =
  'isDismissed' | 'isPaused' | 'isResumed' | 'isReviewed' | 'notAllowed' | 'whichOne' | 'notFound'

const aboutLink = (mark: string, { language, site }: Voice) =>
  markLink(say(language, 'about'), site, mark)

/** One paragraph: an answer is a sentence, and who wants to know more follows it. */
const signed = (text: string, mark: string, voice: Voice) => `${text} ${aboutLink(mark, voice)}`

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
    code === undefined ? [] : [`${say(language, label)}:`, blockOf(code, examples.path)]
  const text = [
    `**${sentenceOf(title)}** · ${ruleLink(voice, rule)}`,
    sentenceOf(why),
    `**${say(language, 'fix')}:** ${sentenceOf(fix)}`,
    ...example('wrong', examples.bad[0]),
    ...example('right', examples.good[0]),
  ]
  return [...text, aboutLink(mark, voice)].join('\n\n')
}

/** Code of a file; hosts know its language by how the file's name ends. */
function blockOf(code: string, path: string): string {
  const [, language = ''] = /\.([a-z]{1,12})$/.exec(path) ?? []
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${code}\n${fence}`
}
