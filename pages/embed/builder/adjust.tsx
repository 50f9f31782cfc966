/** Every parameter of the embed, in groups. */
import { say } from '../../words/define-words.ts'
import { longestAlt } from './choice.ts'
import { ChoiceOfFew } from './choice-of-few.tsx'
import { Control } from './control.tsx'
import type { FormProps, LocaleName } from './form-props.ts'
import { formats, hasFormats } from './shown.ts'
import { groupOf, offeredParameters, type Group } from './offered.ts'

type Props = FormProps & { localeNames: readonly LocaleName[]; usualAlt: string }

const groups = ['look', 'content', 'colours'] as const satisfies readonly Group[]
/** What a badge tells comes before how it looks. */
const groupsOfBadge = ['content', 'look', 'colours'] as const satisfies readonly Group[]

export function Adjust(props: Props) {
  const { words, choice } = props
  return (
    <section class="adjust">
      <h2>{say(words, 'adjust')}</h2>
      {(choice.shown === 'badge' ? groupsOfBadge : groups).map((group) => (
        <details key={group} open={group !== 'colours' || hasOwnColours(props)}>
          <summary>
            <h3>{say(words, `group.${group}`)}</h3>
          </summary>
          <GroupView {...props} group={group} />
        </details>
      ))}
    </section>
  )
}

const hasOwnColours = ({ choice }: Props) =>
  offeredParameters(choice).some(
    ([name]) => groupOf(name) === 'colours' && choice.texts[name] !== undefined,
  )

function GroupView({ group, localeNames, usualAlt, ...props }: Props & { group: Group }) {
  const { words, choice, isLive, onChange } = props
  const offered = offeredParameters(choice).filter(([name]) => groupOf(name) === group)
  return (
    <div class={`controls of-${group}`}>
      {offered.map(([name, parameter]) => (
        <Control
          key={name}
          {...{ words, name, parameter, localeNames, isLive }}
          text={choice.texts[name] ?? ''}
          onText={(text) => onChange({ texts: { ...choice.texts, [name]: text } })}
        />
      ))}
      {group === 'content' && <AltControl {...props} usualAlt={usualAlt} />}
      {group === 'look' && hasFormats(choice.shown) && (
        <ChoiceOfFew
          name="format"
          label={say(words, 'format')}
          hint={say(words, 'hint.format')}
          options={formats.map((format) => ({
            value: format,
            label: format.toUpperCase(),
          }))}
          value={choice.format}
          onChange={(format) => onChange({ format })}
        />
      )}
    </div>
  )
}

function AltControl({ words, choice, onChange, usualAlt }: FormProps & { usualAlt: string }) {
  return (
    <div class="control">
      <label for="alt">{say(words, 'alt')}</label>
      <input
        id="alt"
        name="alt"
        type="text"
        dir="auto"
        value={choice.alt}
        placeholder={usualAlt}
        maxLength={longestAlt}
        autocomplete="off"
        aria-describedby="about-alt"
        onInput={({ currentTarget }) => onChange({ alt: currentTarget.value })}
      />
      <p class="hint" id="about-alt">
        {say(words, 'hint.alt')}
      </p>
    </div>
  )
}
