/** The page of the studio: for an account, or the field that asks for one. */
import type { ErrorCode } from '../../shared/api/errors.ts'
import {
  cancelJobOperation,
  deleteJobOperation,
  showJobOperation,
  startJobOperation,
} from '../../shared/api/jobs.ts'
import { mostPicturesByModel } from '../../shared/api/job-facts.ts'
import { providersOperation } from '../../shared/api/providers.ts'
import { startSessionOperation } from '../../shared/api/session.ts'
import { vaultOperation } from '../../shared/api/vault.ts'
import { Island } from '../embed/island.tsx'
import type { Page } from '../frame/page.ts'
import { StartForm } from '../frame/start-form.tsx'
import { linkTo, type Visit } from '../frame/visit.ts'
import { problemWords } from '../sentences/index.ts'
import { say } from '../words/define-words.ts'
import { formatsIn } from '../words/formats.ts'
import { languages, type LanguageCode } from '../words/languages.ts'
import { choiceFrom } from './choice.ts'
import { noModels } from './models.ts'
import { Studio, type StudioData } from './studio.tsx'
import { studioWords } from './words/index.ts'

/** `login` is null where the address names nobody. */
export function studioPage(visit: Visit, login: string | null): Page {
  return login === null ? startPage(visit) : pageOf(visit, login)
}

function startPage(visit: Visit): Page {
  const words = studioWords(visit.language)
  return {
    title: say(words, 'startTitle'),
    description: say(words, 'startDescription'),
    canonical: '/studio',
    content: (
      <div class="stack wide">
        <h1>{say(words, 'startTitle')}</h1>
        <StartForm
          visit={visit}
          path="/studio"
          lead={say(words, 'startLead')}
          label={say(words, 'login')}
          submit={say(words, 'open')}
          samples={say(words, 'samples')}
        />
      </div>
    ),
  }
}

function pageOf(visit: Visit, login: string): Page {
  const { language, isChosen, query } = visit
  const words = studioWords(language)
  const data: StudioData = {
    words,
    login,
    query,
    chosenLanguage: isChosen ? language : null,
    problems: problemsIn(language),
  }
  const choice = choiceFrom(new URLSearchParams(query))
  const name = formatsIn(language).foreign(login)
  const title = say(words, 'title', { login: name })
  return {
    title,
    description: say(words, 'description', { login: name }),
    canonical: `/studio/${login}`,
    picture: { url: `/og/${login}.png?locale=${languages[language].tag}`, alt: title },
    scripts: ['studio'],
    content: (
      <div class="stack wide">
        <header class="stack">
          <h1>{title}</h1>
          <p class="lead">{say(words, 'lead', { login: name })}</p>
          <p>
            <a href={linkTo(visit, `/u/${encodeURIComponent(login)}`)}>{say(words, 'result')}</a>
          </p>
        </header>
        <Island name="studio" data={data}>
          <Studio
            {...data}
            {...{ choice, shown: choice, isLive: false, progress: null }}
            {...{ models: noModels, canSignIn: false, onDraw: noScript, onSignIn: noScript }}
            {...{ onFrame: noScript, onDropKey: noScript, onChange: noScript }}
            {...{ onMake: noScript, onStop: noScript, onDelete: noScript }}
          />
        </Island>
      </div>
    ),
  }
}

/** What happens on the page happens where its script is. */
const noScript = () => {}

/** Of all that can go wrong what can go wrong here: with a job, a key, or a provider. */
const codes = new Set([
  ...[
    startJobOperation,
    showJobOperation,
    cancelJobOperation,
    deleteJobOperation,
    providersOperation,
    startSessionOperation,
    vaultOperation,
  ].flatMap(({ errors }): readonly ErrorCode[] => errors),
  ...([
    'invalid_key',
    'key_expired',
    'no_credit',
    'needs_verification',
    'model_retired',
    'provider_limited',
    'provider_refused',
    'provider_unavailable',
    'provider_timeout',
    'moderated_input',
    'moderated_output',
    'no_image',
    'not_cut',
    'key_refused',
    'challenge_required',
    'challenge_unavailable',
    'too_many',
    'unknown_outcome',
    'internal',
    'offline',
  ] as const),
])

function problemsIn(language: LanguageCode): StudioData['problems'] {
  const told = [...codes].map((code) => {
    const { title, remedy } = problemWords(code, language)
    return [code, { title, remedy }] as const
  })
  const words = studioWords(language)
  const ownProblem = (title: string) => ({ title, remedy: '' })
  return {
    ...Object.fromEntries(told),
    nothing_chosen: ownProblem(say(words, 'nothing')),
    too_many_pictures: ownProblem(say(words, 'tooMany', { most: mostPicturesByModel })),
  }
}
