/** Every picture as it looks now, to be ticked, or saved on its own. */
import { pictureNames, pictures, type PictureName } from '../../shared/studio/pictures.ts'
import { say } from '../words/define-words.ts'
import { pictureAddress } from './choice.ts'
import type { StudioProps } from './studio.tsx'

export function PictureGrid({ words, login, choice, shown, isLive, onChange }: StudioProps) {
  const tick = (name: PictureName, isTicked: boolean) => {
    const chosen = new Set(choice.pictures)
    if (isTicked) chosen.add(name)
    else chosen.delete(name)
    onChange({ pictures: chosen })
  }
  const isAll = choice.pictures.size === pictureNames.length
  return (
    <fieldset class="picture-choice" aria-describedby="about-pictures">
      <legend>
        <h2>{say(words, 'pictures')}</h2>
      </legend>
      <div class="picture-choice-head">
        <p class="hint" id="about-pictures">
          {say(words, 'picturesHint')}
        </p>
        {isLive && (
          <p class="actions">
            <span class="muted" role="status">
              {say(words, 'chosen', { count: choice.pictures.size })}
            </span>
            <button
              type="button"
              onClick={() => onChange({ pictures: new Set(isAll ? [] : pictureNames) })}
            >
              {say(words, isAll ? 'none' : 'all')}
            </button>
          </p>
        )}
      </div>
      <ul class="pictures plain-list">
        {pictureNames.map((name) => {
          const label = say(words, `picture.${name}`)
          const { width, height } = pictures[name]
          return (
            <li key={name} class={`picture of-${shapeOf(name)}`}>
              <label>
                <img
                  src={pictureAddress(login, name, 'svg', shown)}
                  alt=""
                  width={width}
                  height={height}
                  loading="lazy"
                  decoding="async"
                />
                <span class="picture-name">
                  <input
                    type="checkbox"
                    name="picture"
                    value={name}
                    checked={choice.pictures.has(name)}
                    onInput={({ currentTarget }) => tick(name, currentTarget.checked)}
                  />
                  {label}
                </span>
              </label>
              <p class="picture-files small">
                <span class="muted">
                  {say(words, 'size', { width: `${width}`, height: `${height}` })}
                </span>
                {(['svg', 'png'] as const).map((format) => (
                  <a
                    href={pictureAddress(login, name, format, shown)}
                    download={`${login}-${name}.${format}`}
                    aria-label={say(words, 'save', {
                      picture: label,
                      format: format.toUpperCase(),
                    })}
                  >
                    {format.toUpperCase()}
                  </a>
                ))}
              </p>
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}

/** How much room a picture takes in the grid. */
function shapeOf(name: PictureName): 'banner' | 'square' | 'card' {
  const { width, height } = pictures[name]
  if (width === height) return 'square'
  return width >= 2.5 * height ? 'banner' : 'card'
}
