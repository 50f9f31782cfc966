/** The lines that put the embed into a page, in every markup, each with a button that copies it. */
import { addressOf } from '../../../shared/embed/address.ts'
import { snippetsOf } from '../../../shared/embed/snippets/index.ts'
import { say } from '../../words/define-words.ts'
import { embedOf, isWhole, longestAlt, widthOf } from './choice.ts'
import type { FormProps } from './form-props.ts'

type Props = FormProps & { origin: string; usualAlt: string; alt: string }

export function SnippetsView({ words, choice, origin, usualAlt, alt, onChange }: Props) {
  if (!isWhole(choice)) return null
  const embed = embedOf(choice, origin)
  const snippets = snippetsOf(embed, alt, widthOf(choice))
  const shown = [
    { id: 'markdown', title: 'Markdown', text: snippets.markdown },
    { id: 'html', title: 'HTML', text: snippets.html },
    { id: 'picture', title: say(words, 'picture'), text: snippets.picture },
    { id: 'rst', title: 'reStructuredText', text: snippets.restructuredText },
    { id: 'asciidoc', title: 'AsciiDoc', text: snippets.asciidoc },
    { id: 'address', title: say(words, 'address'), text: addressOf(embed) },
  ]
  return (
    <section class="stack snippets">
      <h2>{say(words, 'copyIt')}</h2>
      <p>{say(words, 'copyLead')}</p>
      <div class="snippet-list">
        {shown.map(
          ({ id, title, text }) => text !== null && <Snippet {...{ words, id, title, text }} />,
        )}
      </div>
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
    </section>
  )
}

type SnippetProps = Pick<FormProps, 'words'> & { id: string; title: string; text: string }

function Snippet({ words, id, title, text }: SnippetProps) {
  return (
    <div class="snippet">
      <details open={id === 'markdown'}>
        <summary>
          <h3 id={`title-${id}`}>{title}</h3>
        </summary>
        <pre dir="ltr">
          <code id={`snippet-${id}`}>{text}</code>
        </pre>
      </details>
      <button
        type="button"
        data-action="copy"
        data-from={`snippet-${id}`}
        data-done={say(words, 'copied')}
        aria-describedby={`title-${id}`}
        hidden
      >
        {say(words, 'copy')}
      </button>
    </div>
  )
}
