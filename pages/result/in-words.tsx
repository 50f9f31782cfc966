/** The scorecard in a few sentences that no model wrote, each with where that is shown on the page. */
import type { Scorecard } from '../../shared/score/scorecard.ts'
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
  return (
    <section class="in-words stack">
      <h2>{say(words, 'inWords')}</h2>
      <div class="columns">
        <p>
          {explanation.map((sentence, at) => (
            <Told
              key={sentence.text}
              sentence={sentence}
              next={explanation[at + 1]}
              table={table}
              language={language}
              scorecard={scorecard}
            />
          ))}
        </p>
        <div class="stack">
          <h3>{say(words, 'nextSteps')}</h3>
          <ul>
            {steps.map((step) => (
              <li key={step.text}>
                <Told sentence={step} table={table} language={language} scorecard={scorecard} />
              </li>
            ))}
          </ul>
        </div>
      </div>
      <p class="small muted">{say(words, 'inWordsNote')}</p>
    </section>
  )
}

type ToldProps = {
  sentence: Sentence
  /** What follows: of sentences that rest on the same, the last has the link. */
  next?: Sentence | undefined
  table: EvidenceTable
  language: LanguageCode
  scorecard: Scorecard
}

/** A sentence, and behind it a link to what it rests on first. */
function Told({ sentence, next, table, language, scorecard }: ToldProps) {
  const shown = shownBy(sentence, scorecard)
  const isLast = !next || shownBy(next, scorecard)?.place !== shown?.place
  const label = formatsIn(language).foreign(table.get(shown?.id ?? '')?.label ?? '')
  return (
    <>
      {sentence.text}
      {shown && isLast && (
        <a
          class="evidence-mark"
          href={`#${shown.place}`}
          aria-label={say(resultWords(language), 'restsOn', { evidence: label })}
        />
      )}{' '}
    </>
  )
}

/** The first of its evidence that the page shows, and where. */
function shownBy({ evidence }: Sentence, scorecard: Scorecard) {
  return evidence
    .map((id) => ({ id, place: placeOf(id, scorecard) }))
    .find(({ place }) => place !== null)
}
