/** What a report of `npm audit --json` says of what is deployed. */
import * as z from 'zod/mini'

const severities = ['info', 'low', 'moderate', 'high', 'critical'] as const

const advisorySchema = z.object({ title: z.string(), url: z.string() })
const reportSchema = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({
      name: z.string(),
      severity: z.enum(severities),
      range: z.string(),
      via: z.array(z.union([z.string(), advisorySchema])),
    }),
  ),
})
/** What npm writes instead of a report. */
const failureSchema = z.object({ message: z.optional(z.string()), statusCode: z.optional(z.int()) })

export type AuditVerdict =
  { kind: 'clean' | 'vulnerable'; lines: string[] } | { kind: 'not-audited'; why: string }

/**
 * The verdict: `vulnerable` where something of what is deployed is known to be so, high or critical;
 * what is less than that is told and stays `clean`. `not-audited` where there is no report.
 */
export function verdictOf(output: string): AuditVerdict {
  const answer = parsed(output)
  const report = reportSchema.safeParse(answer)
  if (!report.success) return { kind: 'not-audited', why: whyNot(answer) }
  const found = Object.values(report.data.vulnerabilities)
  const lines = found.map(({ name, range, severity, via }) => {
    const titles = via.flatMap((one) => (typeof one === 'string' ? [] : `${one.title} ${one.url}`))
    return `${severity}: ${name} ${range} ${titles.join('; ')}`.trim()
  })
  const isGrave = found.some(({ severity }) => severity === 'high' || severity === 'critical')
  return { kind: isGrave ? 'vulnerable' : 'clean', lines }
}

function whyNot(answer: unknown): string {
  const failure = failureSchema.safeParse(answer)
  if (!failure.success) return 'npm gave no report.'
  const { message, statusCode } = failure.data
  const hasNone = statusCode !== undefined && [404, 405, 501].includes(statusCode)
  if (hasNone) return `The registry has no audit endpoint (it answers ${statusCode}).`
  return message ?? 'npm gave no report.'
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
