/** Tells Bitbucket the verdict, as a report of Code Insights with annotations. */
import { wholeCharacters } from '../comment-text.ts'
import { unlessMissing, type HostRequests } from '../requests.ts'
import { resource } from '../resource.ts'
import type { Annotation, PullRequest, Report, Verdict } from '../vcs-host.ts'
import { repositoryPath } from './reading.ts'

const reportId = 'git-phantom-scope'

/** Source: Atlassian, "Code Insights": 100 annotations a request, 1,000 a report, and the lengths of texts. */
const annotationsAtOnce = 100
const mostAnnotations = 1_000
const mostTitle = 450
const mostDetails = 2_000

/** What was not reviewed waits: a report knows nothing between right and wrong. */
const results: Readonly<Record<Verdict, string>> = {
  passed: 'PASSED',
  failed: 'FAILED',
  neutral: 'PENDING',
}

const severities: Readonly<Record<Annotation['level'], string>> = {
  failure: 'HIGH',
  warning: 'MEDIUM',
  notice: 'LOW',
}

/** Takes the place of the report that stood there, with its annotations. */
export async function putInsights(
  requests: HostRequests,
  { reference }: PullRequest,
  report: Report,
  signal: AbortSignal,
): Promise<void> {
  const of = `${repositoryPath(reference.repository)}/commit${resource(report.commit)}`
  const path = `${of}/reports/${reportId}`
  await unlessMissing(requests.ask({ method: 'DELETE', path, signal }))
  const body = {
    title: wholeCharacters(report.title, mostTitle),
    details: wholeCharacters(plainOf(report.summary), mostDetails),
    report_type: 'SECURITY',
    reporter: 'Git Phantom Scope',
    result: results[report.verdict],
  }
  await requests.ask({ method: 'PUT', path, body, signal })
  const annotations = report.annotations.slice(0, mostAnnotations).map(annotationOf)
  for (let at = 0; at < annotations.length; at += annotationsAtOnce) {
    const share = annotations.slice(at, at + annotationsAtOnce)
    await requests.ask({ method: 'POST', path: `${path}/annotations`, body: share, signal })
  }
}

/** A report's text is shown as it is: without the marks of Markdown. */
const plainOf = (markdown: string): string =>
  markdown.replaceAll(/(`+)(.*?)\1|\*\*/g, (_, __, code: string | undefined) => code ?? '')

/** An annotation's own id has to be another one for each. */
const annotationOf = ({ path, line, level, title, message }: Annotation, at: number) => ({
  external_id: `${reportId}-${at}`,
  annotation_type: level === 'notice' ? 'CODE_SMELL' : 'VULNERABILITY',
  path,
  line,
  severity: severities[level],
  summary: wholeCharacters(title, mostTitle),
  details: wholeCharacters(message, mostDetails),
})
