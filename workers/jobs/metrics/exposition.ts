/**
 * Metrics in the text format of Prometheus (version 0.0.4,
 * https://prometheus.io/docs/instrumenting/exposition_formats/).
 */
export type MetricType = 'counter' | 'gauge' | 'histogram'

export type Sample = {
  /** What is added to the family's name: `_bucket`, `_sum`, `_count`. */
  suffix?: string
  labels?: Readonly<Record<string, string>>
  value: number
}

export type MetricFamily = { name: string; help: string; type: MetricType; samples: Sample[] }

export const expositionType = 'text/plain; version=0.0.4; charset=utf-8'

/** The families as text; one without samples is only announced. */
export function exposition(families: readonly MetricFamily[]): string {
  return families.map(familyText).join('')
}

function familyText({ name, help, type, samples }: MetricFamily): string {
  const lines = [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} ${type}`,
    ...samples.map((sample) => name + sampleText(sample)),
  ]
  return `${lines.join('\n')}\n`
}

function sampleText({ suffix = '', labels = {}, value }: Sample): string {
  const pairs = Object.entries(labels).map(([label, text]) => `${label}="${escaped(text)}"`)
  return `${suffix}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''} ${value}`
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
}
