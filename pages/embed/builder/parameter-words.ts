/** What parameters and their values are called, and what can be said about them. */
import type { Parameter } from '../../../shared/embed/parameters/index.ts'
import { say } from '../../words/define-words.ts'
import type { BuilderWords } from './form-props.ts'
import type { ParameterName } from './offered.ts'

export const labelOf = (words: BuilderWords, name: ParameterName) => say(words, `label.${name}`)

/** Undefined where the label says it all. */
export function hintOf(words: BuilderWords, name: ParameterName): string | undefined {
  switch (name) {
    case 'theme':
    case 'mode':
    case 'layout':
    case 'animate':
    case 'hide_languages':
    case 'title':
    case 'label':
      return say(words, `hint.${name}`)
    default:
      return undefined
  }
}

/** What is taken, in words; undefined where the control itself lets nothing else be chosen. */
export function takesOf(words: BuilderWords, parameter: Parameter): string | undefined {
  switch (parameter.kind) {
    case 'colour':
      return say(words, 'takes.colour', { example: parameter.example })
    case 'integer':
      return say(words, 'takes.integer', {
        least: String(parameter.least),
        most: String(parameter.most),
      })
    case 'text':
      return say(words, 'takes.text', { count: parameter.most })
    case 'names':
      return say(words, 'takes.names', { count: parameter.most })
    default:
      return undefined
  }
}

/** Forms of badges and themes have names of their own, the same in all languages. */
export function valueLabel(words: BuilderWords, name: ParameterName, value: string): string {
  const key = `${name}.${value}`
  return isKey(words, key) ? say(words, key) : value
}

type ValueKey = Extract<
  keyof BuilderWords['texts'],
  `${'mode' | 'layout' | 'metric' | 'hide'}.${string}`
>
const isKey = ({ texts }: BuilderWords, key: string): key is ValueKey => Object.hasOwn(texts, key)
