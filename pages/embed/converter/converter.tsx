/** Gives a README back with our cards in place of other services'. All of it happens in the browser. */
import type { Conversion } from '../../../shared/embed/convert/index.ts'
import { say, type Words } from '../../words/define-words.ts'
import { Report } from './report.tsx'
import type { en } from './words/en.ts'

export type ConverterWords = Words<typeof en>

export type ConverterData = {
  words: ConverterWords
  /** For the example; null where nobody is named yet. */
  login: string | null
}

export type ConverterState = { text: string; conversion: Conversion | null }

type Props = ConverterData & {
  /** Null without a script. */
  state: ConverterState | null
  onText: (text: string) => void
}

export function Converter({ words, login, state, onText }: Props) {
  return (
    <section class="stack converter" id="converter">
      <h2>{say(words, 'heading')}</h2>
      <p class="lead">{say(words, 'lead')}</p>
      <p class="notice">{say(words, state ? 'private' : 'needsScript')}</p>
      {state && <Fields {...{ words, login, state, onText }} />}
    </section>
  )
}

type FieldsProps = Props & { state: ConverterState }

function Fields({ words, login, state: { text, conversion }, onText }: FieldsProps) {
  return (
    <>
      <div class="converter-fields">
        <div class="control">
          <label for="convert-from">{say(words, 'input')}</label>
          <textarea
            id="convert-from"
            dir="ltr"
            rows={10}
            value={text}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            onInput={({ currentTarget }) => onText(currentTarget.value)}
          />
          <div class="actions">
            <button type="button" onClick={() => onText(exampleFor(login ?? 'octocat'))}>
              {say(words, 'example')}
            </button>
          </div>
        </div>
        <div class="control">
          <label for="convert-to">{say(words, 'output')}</label>
          <textarea id="convert-to" dir="ltr" rows={10} value={conversion?.text ?? ''} readOnly />
          <div class="actions">
            <button
              type="button"
              data-action="copy"
              data-from="convert-to"
              data-done={say(words, 'copied')}
              aria-describedby="convert-to-name"
              disabled={conversion === null}
              hidden
            >
              {say(words, 'copy')}
            </button>
            <span class="visually-hidden" id="convert-to-name">
              {say(words, 'output')}
            </span>
          </div>
        </div>
      </div>
      <p role="status">{conversion && summaryOf(words, conversion)}</p>
      {conversion && <Report {...{ words, conversion }} />}
    </>
  )
}

function summaryOf(words: ConverterWords, { replaced, left }: Conversion): string {
  if (replaced.length + left.length === 0) return say(words, 'nothing')
  return [
    say(words, 'replaced', { count: replaced.length }),
    ...(left.length > 0 ? [say(words, 'left', { count: left.length })] : []),
  ].join(' ')
}

/** A README as there are many. */
const exampleFor = (login: string) => `# Hello

[![Stats](https://github-readme-stats.vercel.app/api?username=${login}&theme=tokyonight&show_icons=true)](https://github.com/${login})
![Top languages](https://github-readme-stats.vercel.app/api/top-langs/?username=${login}&layout=compact&langs_count=8)
<img src="https://streak-stats.demolab.com?user=${login}&amp;hide_border=true" alt="Streak">
![Views](https://komarev.com/ghpvc/?username=${login})
`
