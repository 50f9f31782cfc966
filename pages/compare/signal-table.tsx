/** Every signal with the value and the points of everybody, and how far the known ones lie apart. */
import {
  dimensionIds,
  type DimensionId,
  type Dimension,
  type Signal,
} from '../../shared/score/scorecard.ts'
import type { Visit } from '../frame/visit.ts'
import { Bar } from '../result/bar.tsx'
import { resultWords } from '../result/words/index.ts'
import { dimensionName, signalName, unknownSentence } from '../sentences/index.ts'
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import { differenceOf } from '../../shared/comparison/difference.ts'
import type { ScoredPerson } from './person.ts'
import { Sign } from './sign.tsx'
import { unitOf } from './units.ts'
import { compareWords } from './words/index.ts'

type Props = { visit: Visit; people: readonly ScoredPerson[] }

export function SignalTable({ visit, people }: Props) {
  const words = compareWords(visit.language)
  return (
    <div class="scroll-x" tabindex={0} role="region" aria-label={say(words, 'signals')}>
      <table class="signal-table">
        <caption class="visually-hidden">{say(words, 'tableCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say(words, 'signal')}</th>
            {people.map(({ login, sign }) => (
              <th scope="col">
                <Sign sign={sign} />
                <bdi>{login}</bdi>
              </th>
            ))}
            <th scope="col">{say(words, people.length > 2 ? 'furthest' : 'difference')}</th>
          </tr>
        </thead>
        {people.length > 0 && <OverallRows visit={visit} people={people} />}
        {dimensionIds.map((id) => (
          <DimensionRows visit={visit} people={people} id={id} />
        ))}
      </table>
    </div>
  )
}

function OverallRows({ visit, people }: Props) {
  const name = say(resultWords(visit.language), 'overall')
  const scores = people.map(({ scores: { overall } }) => overall)
  return (
    <tbody>
      <ScoreRow visit={visit} people={people} name={name} scores={scores} />
    </tbody>
  )
}

function DimensionRows({ visit, people, id }: Props & { id: DimensionId }) {
  const dimensions = people.map(({ scores }) => scores.dimensions[id])
  const [first] = dimensions
  return (
    <tbody>
      <ScoreRow
        visit={visit}
        people={people}
        name={dimensionName(id, visit.language)}
        scores={dimensions}
      />
      {first?.signals.map((signal) => (
        <SignalRow
          visit={visit}
          people={people}
          named={signal}
          signals={dimensions.map((dimension) => signalIn(dimension, signal.id))}
        />
      ))}
    </tbody>
  )
}

/** A formula gives everybody the same signals. */
function signalIn({ signals }: Dimension, id: string): Signal | undefined {
  return signals.find((signal) => signal.id === id)
}

function ScoreRow({
  visit,
  people,
  name,
  scores,
}: Props & { name: string; scores: readonly Pick<Dimension, 'score' | 'coverage'>[] }) {
  const { language } = visit
  const formats = formatsIn(language)
  const rounded = scores.map(({ score, coverage }) => (coverage > 0 ? Math.round(score) : null))
  return (
    <tr class="score-row">
      <th scope="row">{name}</th>
      {rounded.map((score) => (
        <td class="number">
          {score === null ? say(resultWords(language), 'unknown') : formats.number(score)}
        </td>
      ))}
      <DifferenceCell visit={visit} people={people} values={rounded} />
    </tr>
  )
}

function SignalRow({
  visit,
  people,
  named,
  signals,
}: Props & { named: Signal; signals: readonly (Signal | undefined)[] }) {
  const { language } = visit
  const unit = unitOf(named.id)
  return (
    <tr>
      <th scope="row">
        {signalName(named, language)}
        {unit && <span class="unit small muted">{say(compareWords(language), unit)}</span>}
      </th>
      {signals.map((signal) => (
        <SignalCell visit={visit} signal={signal} />
      ))}
      <DifferenceCell
        visit={visit}
        people={people}
        values={signals.map((signal) => signal?.value ?? null)}
      />
    </tr>
  )
}

function SignalCell({ visit, signal }: { visit: Visit; signal: Signal | undefined }) {
  const { language } = visit
  const result = resultWords(language)
  const formats = formatsIn(language)
  if (!signal || signal.value === null) {
    return (
      <td class="muted">
        {say(result, 'unknown')}
        {signal?.unknown && (
          <span class="unit small">{unknownSentence(signal.unknown.reason, language)}</span>
        )}
      </td>
    )
  }
  const { value, points, most } = signal
  return (
    <td>
      <span class="value number">{formats.number(value)}</span>
      <Bar share={most === 0 ? 0 : points / most} />
      <span class="unit small muted">
        {say(result, 'points', { points: formats.number(points), most: formats.number(most) })}
      </span>
    </td>
  )
}

function DifferenceCell({ visit, people, values }: Props & { values: readonly (number | null)[] }) {
  const words = compareWords(visit.language)
  const formats = formatsIn(visit.language)
  const difference = differenceOf(values)
  switch (difference.kind) {
    case 'unknown':
      return <td class="small muted">{say(words, 'incomparable')}</td>
    case 'same':
      return <td class="small">{say(words, 'same')}</td>
    case 'apart':
      return (
        <td class="small">
          {say(words, 'apart', {
            most: formats.foreign(people[difference.most]!.login),
            difference: formats.number(difference.by),
            least: formats.foreign(people[difference.least]!.login),
          })}
        </td>
      )
  }
}
