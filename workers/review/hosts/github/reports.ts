/** Tells GitHub the verdict: a check run with annotations where an App asks, else a commit status. */
import { sentText, wholeCharacters } from '../comment-text.ts'
import type { HostRequests } from '../requests.ts'
import type { Annotation, PullRequest, Report, Verdict } from '../vcs-host.ts'
import * as answers from './answers.ts'
import { repositoryPath } from './reading.ts'

const name = 'Git Phantom Scope'

/** Source: GitHub Docs, "Create a check run": 50 annotations a request, and "Create a commit status". */
const annotationsAtOnce = 50
const mostDescription = 140
const mostTitle = 255
/** Source: as above; a message may have 64 KB. */
const mostMessage = 16_384

const conclusions: Readonly<Record<Verdict, string>> = {
  passed: 'success',
  failed: 'failure',
  neutral: 'neutral',
}

/** A status knows nothing between right and wrong; what was not reviewed stays open. */
const states: Readonly<Record<Verdict, string>> = {
  passed: 'success',
  failed: 'failure',
  neutral: 'pending',
}

export async function putCheckRun(
  requests: HostRequests,
  { reference }: PullRequest,
  report: Report,
  signal: AbortSignal,
): Promise<void> {
  const path = `${repositoryPath(reference.repository)}/check-runs`
  const output = {
    title: wholeCharacters(report.title, mostTitle),
    summary: sentText(report.summary),
  }
  const annotations = report.annotations.map(annotationOf)
  const first = {
    name,
    head_sha: report.commit,
    status: 'completed',
    conclusion: conclusions[report.verdict],
    output: { ...output, annotations: annotations.slice(0, annotationsAtOnce) },
  }
  const { value: run } = await requests.json(answers.id, {
    method: 'POST',
    path,
    body: first,
    signal,
  })
  for (let at = annotationsAtOnce; at < annotations.length; at += annotationsAtOnce) {
    const body = {
      output: { ...output, annotations: annotations.slice(at, at + annotationsAtOnce) },
    }
    await requests.ask({ method: 'PATCH', path: `${path}/${run.id}`, body, signal })
  }
}

const annotationOf = ({ path, line, endLine, level, title, message }: Annotation) => ({
  path,
  start_line: line,
  end_line: endLine,
  annotation_level: level,
  title: wholeCharacters(title, mostTitle),
  message: wholeCharacters(message, mostMessage),
})

export async function putStatus(
  requests: HostRequests,
  { reference }: PullRequest,
  report: Report,
  signal: AbortSignal,
): Promise<void> {
  const path = `${repositoryPath(reference.repository)}/statuses/${report.commit}`
  const body = {
    state: states[report.verdict],
    context: name,
    description: wholeCharacters(report.title, mostDescription),
  }
  await requests.ask({ method: 'POST', path, body, signal })
}
