/** Whole commit messages: a subject, sometimes a body, and the trailers that people write. */
import { bodyShare, messageKinds } from '../distributions.ts'
import { happens, integerBetween, pick, pickWeighted, type Random } from '../random.ts'
import { conventionalSubject, hastySubject, plainSubject } from './english.ts'
import { subjectIn, type OtherLanguage } from './other-languages.ts'
import { bodies, vocabularies, type Field } from './vocabulary.ts'

type Style = 'conventional' | 'plain' | 'hasty'

/** How somebody writes commits. `foreign`: the language of most subjects, where it is not English. */
export type Voice = {
  style: Style
  foreign?: OtherLanguage
  /** The name and address of a `Signed-off-by` line, where the person writes one. */
  signedOffBy?: string
}

const writers = {
  conventional: conventionalSubject,
  plain: plainSubject,
  hasty: hastySubject,
} as const

/** Of the subjects of somebody who does not write in English; the rest are English all the same. */
const foreignShare = 0.8
const closesIssueShare = 0.08

/** The first line of a commit on something of the field. */
export function subjectLine(random: Random, voice: Voice, field: Field): string {
  const kind = pickWeighted(random, messageKinds)
  if (voice.foreign === undefined || !happens(random, foreignShare)) {
    return writers[voice.style](random, kind, field)
  }
  const subject = subjectIn(random, voice.foreign, kind)
  return voice.style === 'conventional' ? `${kind}: ${subject}` : subject
}

/** A whole message; `subject` may be given, and `marks` are lines that a tool added at the end. */
export function commitMessage(
  random: Random,
  voice: Voice,
  field: Field,
  { subject = subjectLine(random, voice, field), marks = [] as readonly string[] } = {},
): string {
  const paragraphs = [subject]
  if (happens(random, bodyShare)) paragraphs.push(pick(random, bodies))
  if (happens(random, closesIssueShare)) paragraphs.push(`Fixes #${integerBetween(random, 1, 400)}`)
  const trailers = voice.signedOffBy ? [...marks, `Signed-off-by: ${voice.signedOffBy}`] : marks
  if (trailers.length > 0) paragraphs.push(trailers.join('\n'))
  return paragraphs.join('\n\n')
}

/** `Merge pull request #12 from juno-jolt/fix-menu`, and the title of what was merged. */
export function mergeMessage(
  random: Random,
  pullRequest: { number: number; from: string; title: string },
): string {
  const branch = `${pick(random, ['fix', 'feature', 'patch', 'docs'])}-${integerBetween(random, 1, 99)}`
  return `Merge pull request #${pullRequest.number} from ${pullRequest.from}/${branch}\n\n${pullRequest.title}`
}

/** `chore(release): 2.14.3 [skip ci]`, as release tools write it. */
export function releaseMessage(version: string, field: Field, random: Random): string {
  const change = plainSubject(random, 'fix', field)
  const scope = pick(random, vocabularies[field].scopes)
  return `chore(release): ${version} [skip ci]\n\n### Bug Fixes\n\n* **${scope}:** ${change}`
}
