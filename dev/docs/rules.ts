/**
 * `node dev/docs/rules.ts`: writes `docs/rules` from the rules themselves, one document for each area. They
 * are read on the host of the code alone: hundreds of rules would weigh on the site's Worker, and their
 * words are English.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { documentOf, ruleDescriptions } from '../../shared/review/rules/index.ts'
import type { RuleDescription } from '../../shared/review/rule.ts'
import { formatted, table } from './written-parts.ts'

const areaOf = ({ id }: RuleDescription) => id.split('/')[0]!
const nameOf = ({ id }: RuleDescription) => id.split('/')[1]!

const areas = [...new Set(ruleDescriptions.map(areaOf))]

const header = '<!-- written by `node dev/docs/rules.ts` -->'

const bearing = ({ category, severity, confidence, cwe }: RuleDescription) =>
  [
    category,
    `severity ${severity}`,
    `confidence ${confidence}`,
    ...(cwe === undefined
      ? []
      : [`[CWE-${cwe}](https://cwe.mitre.org/data/definitions/${cwe}.html)`]),
  ].join(' · ')

function fence(path: string, text: string): string {
  const language = path.slice(path.lastIndexOf('.') + 1)
  const known = ['py', 'ts', 'js', 'go', 'java', 'sql', 'json', 'tf', 'tsx'].includes(language)
  const ticks = text.includes('```') ? '````' : '```'
  return `${ticks}${known ? language : 'text'}\n${visible(shortened(text.trimEnd()))}\n${ticks}`
}

/** Examples of large files are told by how they begin. */
function shortened(text: string): string {
  const lines = text.split('\n')
  return lines.length <= 40 ? text : [...lines.slice(0, 8), `… (${lines.length} lines)`].join('\n')
}

/** What nobody sees is written as its number. */
const visible = (text: string) =>
  text.replace(
    /[\u200b\u202a-\u202e\u2066-\u2069\u3164]|\u{e0101}/gu,
    (letter) => `\\u{${letter.codePointAt(0)!.toString(16)}}`,
  )

function section(rule: RuleDescription): string {
  const { title, why, fix, examples } = rule
  return [
    `<a id="${nameOf(rule)}"></a>`,
    `## ${title}`,
    `\`${rule.id}\` · ${bearing(rule)}`,
    `${why} ${fix}`,
    `Speaks on, in \`${examples.path}\`:`,
    ...examples.bad.map((text) => fence(examples.path, text)),
    'Is silent on:',
    ...examples.good.map((text) => fence(examples.path, text)),
  ].join('\n\n')
}

/** Secrets are all put right alike, and their examples would look like secrets: a table says it. */
const secretsTable = (rules: readonly RuleDescription[]) =>
  table(
    ['rule', 'what', 'severity', 'confidence', 'why'],
    rules.map((rule) => [
      `<a id="${nameOf(rule)}"></a>\`${rule.id}\``,
      rule.title,
      rule.severity,
      rule.confidence,
      rule.why,
    ]),
  )

function areaDocument(area: string): string {
  const rules = ruleDescriptions.filter((rule) => areaOf(rule) === area)
  const body =
    area === 'secrets'
      ? `${rules[0]!.fix}\n\n${secretsTable(rules)}`
      : rules.map((rule) => section(rule)).join('\n\n')
  return `${header}\n\n# Rules: ${area}\n\n${body}\n`
}

function overview(): string {
  const parts = areas.map((area) => {
    const rules = ruleDescriptions.filter((rule) => areaOf(rule) === area)
    const links = rules.map(
      ({ id, title }) => `- [${title}](${documentOf(id).replace('docs/rules/', '')}) \`${id}\``,
    )
    return area === 'secrets'
      ? `## ${area}\n\n${rules.length} rules: [all of them](secrets.md).`
      : `## ${area}\n\n${links.join('\n')}`
  })
  return `${header}\n\n# Rules of the code review\n\n${ruleDescriptions.length} rules. Each says what is wrong, why it matters and how it is put right; its examples are its tests.\n\n${parts.join('\n\n')}\n`
}

/** The documents as they should be, by path. */
export async function ruleDocuments(): Promise<Map<string, string>> {
  const written = new Map([['docs/rules/README.md', overview()]])
  for (const area of areas) written.set(`docs/rules/${area}.md`, areaDocument(area))
  const documents = new Map<string, string>()
  for (const [path, text] of written) documents.set(path, await formatted(path, text))
  return documents
}

if (import.meta.main) {
  mkdirSync('docs/rules', { recursive: true })
  for (const [path, text] of await ruleDocuments()) writeFileSync(path, text)
}
