/** The scorecard in a few sentences that no model wrote, each with where that is shown on the page. */
import type { EvidenceTable, Sentence } from '../../shared/texts/sentence.ts'
import { evidenceOf } from '../texts/evidence.ts'
import { writeTwin } from '../texts/write-twin.ts'
import { formatsIn } from '../words/formats.ts'
import type { LanguageCode } from '../words/languages.ts'
import { say } from '../words/define-words.ts'
import { placeOf } from './anchors.ts'
import type { ViewProps } from './view-props.ts'
import { resultWords } from './words/index.ts'

export function InWords({ visit: { language }, scorecard }: ViewProps) {
  const words = resultWords(language)
  const table = evidenceOf(scorecard, language)
  const explanation = writeTwin(scorecard, { use: 'explanation' }, language)
  const steps = writeTwin(scorecard, { use: 'next-steps' }, language)
  const toldIn = (sentence: Sentence) => (
    <Told key={sentence.text} sentence={sentence} table={table} language={language} />
  )
  return (
    <section class="in-words stack">
      <h2>{say(words, 'inWords')}</h2>
      <div class="columns">
        <p>{explanation.map(toldIn)}</p>
        <div class="stack">
          <h3>{say(words, 'nextSteps')}</h3>
          <ul>
            {steps.map((step) => (
              <li>{toldIn(step)}</li>
            ))}
          </ul>
        </div>
      </div>
      <p class="small muted">{say(words, 'inWordsNote')}</p>
    </section>
  )
}

type ToldProps = { sentence: Sentence; table: EvidenceTable; language: LanguageCode }

/** A sentence, and behind it a link to what it rests on first. */
function Told({ sentence: { text, evidence }, table, language }: ToldProps) {
  const shown = evidence.find((id) => placeOf(id) !== null)
  const place = shown === undefined ? null : placeOf(shown)
  const label = shown === undefined ? '' : (table.get(shown)?.label ?? '')
  return (
    <span class="told">
      {text}
      {place && (
        <a
          class="rests-on"
          href={`#${place}`}
          aria-label={say(resultWords(language), 'restsOn', {
            evidence: formatsIn(language).foreign(label),
          })}
        />
      )}{' '}
    </span>
  )
}
