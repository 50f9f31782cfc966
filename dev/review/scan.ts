/**
 * `npm run -s review:scan -- PATH [--json] [--all]`: what the rules of the review find in a file or in all files of
 * a folder. `--all` adds what is only worth a look (confidence low).
 */
import { parseArgs } from 'node:util'
import type { Finding } from '../../shared/review/finding.ts'
import { reviewFile, type ReviewTools } from '../../shared/review/review-file.ts'
import { toldFinding } from '../../shared/review/report/answer.ts'
import { filesOf } from './files-of.ts'
import { reviewToolsInNode } from './tools.ts'

/** Exit codes: 0 the files were read, 2 the call was wrong. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, all: { type: 'boolean' } },
  })
  const [path, ...others] = positionals
  if (path === undefined || others.length > 0) {
    console.error('Usage: npm run -s review:scan -- PATH [--json] [--all]')
    return 2
  }
  const tools = await reviewToolsInNode()
  const findings = (await findingsBelow(path, tools)).filter(
    ({ confidence }) => values.all === true || confidence !== 'low',
  )
  if (values.json === true) console.log(JSON.stringify(findings.map(toldFinding), null, 1))
  else for (const finding of findings) console.log(lineOf(finding))
  return 0
}

async function findingsBelow(path: string, tools: ReviewTools): Promise<Finding[]> {
  const findings: Finding[] = []
  for await (const file of filesOf(path)) {
    if ('unread' in file) {
      console.error(`${file.path}: not read, ${file.unread}`)
      continue
    }
    const review = reviewFile(file.path, file.text, tools)
    if (review.unread !== undefined)
      console.error(`${file.path}: syntax not read, ${review.unread}`)
    findings.push(...review.findings)
  }
  return findings
}

const lineOf = ({ path, line, severity, rule, message }: Finding) =>
  `${path}:${line}  ${severity}  ${rule}  ${message}`

process.exitCode = await main()
