/** What a field takes, and whether what stands in it is taken. */
import type { Parameter } from '../../../shared/embed/parameters/index.ts'
import { say } from '../../words/define-words.ts'
import type { BuilderWords } from './form-props.ts'
import type { ParameterName } from './offered.ts'
import { hintOf, takesOf } from './parameter-words.ts'

type Props = {
  words: BuilderWords
  name: ParameterName
  parameter: Parameter
  isWrong: boolean
}

export function FieldHint({ words, name, parameter, isWrong }: Props) {
  const sentences = [hintOf(words, name), takesOf(words, parameter)]
  return (
    <p class={isWrong ? 'hint wrong' : 'hint'} id={`about-${name}`}>
      {isWrong && <strong>{say(words, 'wrong')} </strong>}
      {sentences.filter((sentence) => sentence !== undefined).join(' · ')}
    </p>
  )
}
