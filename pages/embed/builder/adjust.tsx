/** Every parameter of the embed, in groups. */
import { say } from '../../words/define-words.ts'
import { formats, hasFormats } from './choice.ts'
import { ChoiceOfFew } from './choice-of-few.tsx'
import { Control } from './control.tsx'
import type { FormProps, LocaleName } from './form-props.ts'
import { groupOf, offeredParameters, type Group } from './offered.ts'

type Props = FormProps & { localeNames: readonly LocaleName[] }

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

function GroupView({ group, localeNames, ...props }: Props & { group: Group }) {
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
