/**
 * What of a model's answer may be said: what points at an added line that the model was shown, in plain words, and
 * that no rule says already. Nothing of it blocks, and none of it goes before what a rule says as gravely.
 */
import { categories, type Category, type Finding, type Severity } from '../finding.ts'
import { inOrder } from '../order.ts'
import { shapeOf } from '../shape.ts'
import type { ModelAnswer, ModelFinding } from './answer.ts'
import type { Excerpt, SentLine } from './excerpt.ts'
import type { ModelRule } from './model-rules.ts'
import { plainWords } from './plain-words.ts'
import { areOfOneFamily } from './weakness-families.ts'

/** More are only counted. */
const mostHeard = 12
/** What a longer list has is not even looked at. */
const mostRead = 100
const mostLines = 12

export interface Heard {
  findings: Finding[]
  /** What was said and is not told. */
  dropped: number
}

interface Hearing {
  excerpt: Excerpt
  /** What the rules found. */
  found: readonly Finding[]
  /** Who speaks: `openai/gpt-6`. */
  by: string
  /** What was asked for; all, where nothing is said. */
  check?: readonly Category[]
  /** The random word that delimits the data: whoever repeats it repeats what it was told. */
  mark: string
}

export function hearModel({ findings: said }: ModelAnswer, hearing: Hearing): Heard {
  const shown = new Map(
    hearing.excerpt.files.map(({ path, lines }) => [
      path,
      new Map(lines.map((line) => [line.number, line])),
    ]),
  )
  const good = said.slice(0, mostRead).flatMap((one) => {
    const finding = one && findingOf(one, shown.get(one.path), hearing)
    return finding ? [finding] : []
  })
  const heard: Finding[] = []
  for (const finding of inOrder(good)) {
    const isSaid =
      hearing.found.some((rule) => rule.confidence !== 'low' && isSameAs(rule, finding)) ||
      heard.some(
        ({ rule, path, line }) =>
          rule === finding.rule && path === finding.path && line === finding.line,
      )
    if (!isSaid && heard.length < mostHeard) heard.push(finding)
  }
  return { findings: heard, dropped: said.length - heard.length }
}

function findingOf(
  said: ModelFinding,
  lines: ReadonlyMap<number, SentLine> | undefined,
  { by, mark, check = categories }: Hearing,
): Finding | undefined {
  const { path, line, category, severity, cwe } = said
  const at = lines?.get(line)
  if (at?.isAdded !== true || !check.includes(category)) return undefined
  const texts = [said.title, said.why, said.suggestion ?? ''].map((text) => plainWords(text))
  if (texts.slice(0, 2).some((text) => !text) || texts[2] === undefined) return undefined
  const message = texts
    .map((text) => asSentence(text!))
    .join(' ')
    .trim()
  if (message.includes(mark)) return undefined
  return {
    rule: `model/${category}` satisfies ModelRule,
    path,
    line,
    endLine: endOf(said, lines!),
    category,
    severity: notGraver(severity),
    confidence: 'medium',
    ...(cwe !== null && { cwe }),
    message,
    shape: shapeOf(at.text),
    by,
  }
}

/** Nobody knows how often a model is right: it never says more than that something is worth a look. */
const notGraver = (severity: Severity): Severity =>
  severity === 'critical' || severity === 'high' ? 'medium' : severity

function endOf({ line, endLine }: ModelFinding, lines: ReadonlyMap<number, SentLine>): number {
  if (endLine === null || endLine < line || endLine - line >= mostLines) return line
  for (let at = line; at <= endLine; at += 1) if (!lines.has(at)) return line
  return endLine
}

const asSentence = (text: string): string =>
  text === '' || /\P{L}$/u.test(text) ? text : `${text}.`

/** Whether a rule says of this place what the model says. */
function isSameAs(rule: Finding, said: Finding): boolean {
  if (rule.path !== said.path || rule.endLine < said.line || said.endLine < rule.line) return false
  return rule.cwe === undefined || said.cwe === undefined
    ? rule.category === said.category
    : areOfOneFamily(rule.cwe, said.cwe)
}
