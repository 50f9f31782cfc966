/**
 * The studio: what can be made, how it looks, and what is being made. Without a script it is a form
 * that asks for this page with what was chosen, and each picture can be saved; with one, pictures
 * follow at once, a model may draw them, and a kit is made behind the page.
 */
import { say } from '../words/define-words.ts'
import type { Choice } from './choice.ts'
import type { Drawing } from './drawing.ts'
import { Estimate } from './estimate.tsx'
import { KitControls } from './kit-controls.tsx'
import { LookControls } from './look-controls.tsx'
import type { Models } from './models.ts'
import { PictureGrid } from './picture-grid.tsx'
import { Progress, type ProgressProps } from './progress.tsx'
import { WhoDraws } from './who-draws.tsx'
import type { StudioWords } from './words/index.ts'

/** What a page hands to its script: plain data. */
export type StudioData = {
  words: StudioWords
  login: string
  /** The query of the page, as it was asked for. */
  query: string
  /** The language that was chosen for the page, to be kept in addresses; null where none was. */
  chosenLanguage: string | null
  /** What can go wrong, in words, by the code that the API answers with. */
  problems: Readonly<Record<string, { title: string; remedy: string }>>
}

export type StudioProps = Omit<StudioData, 'query'> & {
  choice: Choice
  /** Whether a script serves the form, so that what is chosen shows at once. */
  isLive: boolean
  /** The look that the pictures show: that of the choice, once somebody pauses. */
  shown: Choice
  /** Null where nothing is being made. */
  progress: ProgressProps['progress']
  models: Models
  /** Whether a sign-in elsewhere could lead back to what was chosen here. */
  canSignIn: boolean
  onChange: (change: Partial<Choice>) => void
  onDraw: (change: Partial<Drawing>) => void
  onSignIn: () => void
  /** The frame with the field for the key, once it is there, and null once it is gone. */
  onFrame: (frame: HTMLIFrameElement | null) => void
  onDropKey: () => void
  onMake: () => void
  onStop: () => void
  onDelete: () => void
}

export function Studio(props: StudioProps) {
  const { words, login, chosenLanguage, isLive, progress, onMake } = props
  const isMaking = progress !== null && progress.isUnderWay
  return (
    <form
      class="studio"
      method="get"
      action={`/studio/${encodeURIComponent(login)}`}
      onSubmit={(event) => {
        if (!isLive) return
        event.preventDefault()
        onMake()
      }}
    >
      <input type="hidden" name="set" value="1" />
      {chosenLanguage !== null && <input type="hidden" name="lang" value={chosenLanguage} />}
      <PictureGrid {...props} />
      <div class="studio-controls">
        {isLive && <WhoDraws {...props} />}
        <LookControls {...props} />
        <KitControls {...props} />
        <div class="actions studio-actions">
          <Estimate {...props} />
          <button class="primary" type="submit" disabled={isMaking}>
            {say(words, isLive ? (isMaking ? 'making' : 'make') : 'apply')}
          </button>
        </div>
        {!isLive && (
          <noscript>
            <p class="small muted">{say(words, 'noScript')}</p>
          </noscript>
        )}
      </div>
      <Progress {...props} />
    </form>
  )
}
