/** Who draws: this service itself, or a model of a provider's, and then who pays for it. */
import { say } from '../words/define-words.ts'
import { chosenModel } from './drawing.ts'
import { ModelControls } from './model-controls.tsx'
import { payersOffered } from './models.ts'
import type { StudioProps } from './studio.tsx'

export function WhoDraws(props: StudioProps) {
  const { words, choice, models, problems, onDraw } = props
  const { drawing } = choice
  const chosen = chosenModel(models.providers, drawing)
  const isAsking = drawing.payer !== null && models.providers === null
  const problem = models.problem === null ? undefined : problems[models.problem]
  return (
    <fieldset class="stack">
      <legend>
        <h2>{say(words, 'whoDraws')}</h2>
      </legend>
      <div class="payers">
        {([null, ...payersOffered(models)] as const).map((payer) => (
          <label class="tick">
            <input
              type="radio"
              name="draw"
              value={payer ?? 'here'}
              checked={payer === drawing.payer}
              onInput={() => onDraw({ payer })}
            />
            <span>{say(words, `draws.${payer ?? 'here'}`)}</span>
          </label>
        ))}
      </div>
      <p class="hint" role="status" hidden={!isAsking && models.providers?.length !== 0}>
        {isAsking && problem === undefined && say(words, 'modelsComing')}
        {models.providers?.length === 0 && say(words, 'modelsNone')}
      </p>
      {problem && drawing.payer !== null && (
        <div class="notice problem small" role="alert">
          <p>
            <strong>{problem.title}</strong>
          </p>
          <p>{problem.remedy}</p>
        </div>
      )}
      {chosen && <ModelControls {...props} chosen={chosen} />}
    </fieldset>
  )
}
