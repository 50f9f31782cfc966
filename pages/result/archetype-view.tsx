/** The archetype, how sure it is, what decided it, and what else it could have been. */
import {
  archetypeDescription,
  archetypeName,
  reasonSentence,
  verdictSentence,
} from '../sentences/index.ts'
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import { linkTo } from '../frame/visit.ts'
import { idOf } from './anchors.ts'
import { Bar } from './bar.tsx'
import type { ViewProps } from './view-props.ts'
import { resultWords } from './words/index.ts'

export function ArchetypeView({ visit, scorecard: { archetype, stage } }: ViewProps) {
  const { language } = visit
  const words = resultWords(language)
  const formats = formatsIn(visit.language)
  if (archetype.kind !== 'archetype') {
    return (
      <section class="stack" id={idOf(stage, 'archetype')}>
        <h2>{say(words, 'noArchetype')}</h2>
        <p>{verdictSentence(archetype, language)}</p>
      </section>
    )
  }
  return (
    <section class="stack" id={idOf(stage, 'archetype')}>
      <h2>
        {say(words, 'archetype')}: {archetypeName(archetype.id, language)}
      </h2>
      <p>
        {archetypeDescription(archetype.id, language)}{' '}
        <a href={linkTo(visit, '/docs/archetypes')}>
          {say(words, 'archetypeConfidence', {
            percent: formats.percent(archetype.confidence),
          })}
        </a>
      </p>
      <div class="columns">
        <div class="stack">
          <h3>{say(words, 'because')}</h3>
          <ul>
            {archetype.because.map((reason) => (
              <li>{reasonSentence(reason, language)}</li>
            ))}
          </ul>
        </div>
        {archetype.runnersUp.length > 0 && (
          <div class="stack">
            <h3>{say(words, 'runnersUp')}</h3>
            <ul class="runners-up plain-list">
              {archetype.runnersUp.map(({ id, confidence }) => (
                <li>
                  <span>
                    {archetypeName(id, language)}{' '}
                    <span class="number muted">{formats.percent(confidence)}</span>
                  </span>
                  <Bar share={confidence} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  )
}
