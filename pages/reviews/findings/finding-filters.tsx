/** Which of the findings are shown. A script does it: without one, all are. */
import { findingStates, type Findings, type ShownFinding } from '../../../shared/api/findings.ts'
import { categories, severities } from '../../../shared/review/finding.ts'
import type { Visit } from '../../frame/visit.ts'
import { say } from '../../words/define-words.ts'
import { reviewsWords } from '../words/index.ts'
import { findingsWords } from './words/index.ts'

type Props = { visit: Visit; findings: Findings }

/** Fewer are seen at once. */
const leastToFilter = 2

export function FindingFilters({ visit, findings: { files } }: Props) {
  const words = findingsWords(visit.language)
  const counts = reviewsWords(visit.language)
  const all = files.flatMap(({ findings }) => findings)
  if (all.length < leastToFilter) return null
  const having = (test: (finding: ShownFinding) => boolean) => all.filter(test).length
  const rows = [
    {
      name: 'severity',
      title: say(counts, 'severity'),
      values: severities.map((value) => ({
        value,
        text: say(counts, value),
        n: having(({ severity }) => severity === value),
      })),
    },
    {
      name: 'category',
      title: say(counts, 'category'),
      values: categories.map((value) => ({
        value,
        text: say(counts, value),
        n: having(({ category }) => category === value),
      })),
    },
    {
      name: 'state',
      title: say(words, 'state'),
      values: findingStates.map((value) => ({
        value,
        text: say(words, value),
        n: having(({ state }) => state === value),
      })),
    },
  ]
  return (
    <div
      class="panel finding-filters"
      data-filters
      data-shown={say(words, 'shown', { shown: '{shown}', all: '{all}' })}
      hidden
    >
      {rows.map((row) => (
        <Choice {...row} values={row.values.filter(({ n }) => n > 0)} />
      ))}
      <p role="status" class="small" />
    </div>
  )
}

type ChoiceProps = {
  name: string
  title: string
  values: readonly { value: string; text: string; n: number }[]
}

/** Where there is one value alone, there is nothing to choose. */
function Choice({ name, title, values }: ChoiceProps) {
  if (values.length < 2) return null
  return (
    <fieldset>
      <legend>{title}</legend>
      {values.map(({ value, text, n }) => (
        <label class="check">
          <input type="checkbox" name={name} value={value} checked />
          {text} <span class="muted">({n})</span>
        </label>
      ))}
    </fieldset>
  )
}
