/** The field for a visitor's key, in a frame of another origin, or the key that is ready to be used. */
import { say } from '../words/define-words.ts'
import { formatsIn } from '../words/formats.ts'
import type { ChosenModel } from './drawing.ts'
import type { KeyState } from './models.ts'
import type { StudioProps } from './studio.tsx'

type Props = StudioProps & { chosen: ChosenModel }

export function KeyEntry({ words, models, chosen, onFrame, onDropKey }: Props) {
  const { key } = models
  const { label: provider, id, keysPage } = chosen.provider
  const held = key.held?.provider === id ? key.held : null
  return (
    <div class="key-entry">
      {key.frame === null ? (
        <p class="hint">{models.problem === null && say(words, 'keyComing')}</p>
      ) : (
        // It stays where it is while a key waits: what was loaded need not be loaded again.
        <iframe
          key={key.load}
          class={key.note === 'unfit' ? 'key-field is-tall' : 'key-field'}
          src={key.frame}
          title={say(words, 'keyField')}
          sandbox="allow-scripts"
          hidden={held !== null}
          ref={onFrame}
        />
      )}
      <p class="key-note small" role="status">
        {held === null
          ? noteInWords(words, key)
          : say(words, held.isSignedIn ? 'signedIn' : 'keyReady', {
              provider,
              last4: endOf(held.last4, words),
            })}
      </p>
      {held !== null && (
        <button type="button" onClick={onDropKey}>
          {say(words, 'anotherKey')}
        </button>
      )}
      {held === null && keysPage !== null && (
        <p class="small">
          <a href={keysPage} target="_blank" rel="noreferrer">
            {say(words, 'keysPage', { provider })}
          </a>
        </p>
      )}
    </div>
  )
}

function noteInWords(words: StudioProps['words'], { note, used }: KeyState): string {
  if (note === null) return ''
  return note === 'used'
    ? say(words, 'key.used', { last4: endOf(used, words) })
    : say(words, `key.${note}`)
}

/** The end of a key as it stands in a sentence. */
const endOf = (last4: string, { language }: StudioProps['words']) =>
  formatsIn(language).foreign(last4)
