/**
 * The builder: what is chosen, how it looks, and the lines to copy. Without a script it is a form that
 * asks for this page with what was chosen; with one, everything follows at once and so does the address.
 */
import { say } from '../../words/define-words.ts'
import { Adjust } from './adjust.tsx'
import { builderAddressOf, type Choice } from './choice.ts'
import { Accounts, Chooser } from './chooser.tsx'
import type { BuilderWords, FormProps, LocaleName } from './form-props.ts'
import { Preview, type PreviewProps } from './preview.tsx'
import { SnippetsView } from './snippets-view.tsx'

/** What a page hands to its script: plain data. */
export type BuilderData = {
  words: BuilderWords
  login: string
  /** The query of the page, as it was asked for. */
  query: string
  origin: string
  localeNames: readonly LocaleName[]
  /** The language that was chosen for the page, to be kept in addresses; null where none was. */
  chosenLanguage: string | null
}

type Props = BuilderData & Omit<FormProps, 'words'> & PreviewProps

/** Shows the state that it is given; the page's script, if there is one, keeps it. */
export function Builder({ localeNames, origin, chosenLanguage, preview, onLoad, ...form }: Props) {
  const { words, choice, isLive } = form
  const usualAlt = usualAltOf(words, choice)
  const alt = choice.alt.trim() || usualAlt
  return (
    <form
      class="builder"
      method="get"
      action="/embed"
      onSubmit={(event) => isLive && event.preventDefault()}
    >
      {chosenLanguage !== null && <input type="hidden" name="lang" value={chosenLanguage} />}
      <Chooser {...form} />
      <Accounts {...form} />
      <div class="builder-columns">
        <div class="stack wide builder-result">
          <Preview {...form} {...{ preview, onLoad, alt }} />
          <SnippetsView {...form} {...{ origin, usualAlt, alt }} />
        </div>
        <div class="builder-controls">
          <Adjust {...form} localeNames={localeNames} />
          <div class="actions">
            {isLive && (
              <button type="button" onClick={() => form.onChange({ texts: {}, alt: '' })}>
                {say(words, 'reset')}
              </button>
            )}
            {!isLive && (
              <button class="primary" type="submit">
                {say(words, 'apply')}
              </button>
            )}
            {isLive && (
              <button
                type="button"
                data-action="copy"
                data-text={`${origin}${builderAddressOf(choice)}`}
                data-done={say(words, 'copied')}
                hidden
              >
                {say(words, 'share')}
              </button>
            )}
          </div>
        </div>
      </div>
    </form>
  )
}

function usualAltOf(words: BuilderWords, { shown, login, other }: Choice): string {
  return shown === 'duel'
    ? say(words, 'alt.duel', { login, other })
    : say(words, `alt.${shown}`, { login })
}
