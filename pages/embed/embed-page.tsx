/** The page of embeds: the builder for an account, or the field that asks for one; and the converter. */
import { localeCodes } from '../../shared/draw/locale/tags.ts'
import type { Page } from '../frame/page.ts'
import { StartForm } from '../frame/start-form.tsx'
import type { Visit } from '../frame/visit.ts'
import { say } from '../words/define-words.ts'
import { formatsIn } from '../words/formats.ts'
import { languages, type LanguageCode } from '../words/languages.ts'
import { oncePer } from '../words/once-per.ts'
import { Builder, type BuilderData } from './builder/builder.tsx'
import { choiceFrom } from './builder/choice.ts'
import type { LocaleName } from './builder/form-props.ts'
import { firstPreview } from './builder/preview.tsx'
import { builderWords } from './builder/words/index.ts'
import { Converter, type ConverterData } from './converter/converter.tsx'
import { converterWords } from './converter/words/index.ts'
import { Island } from './island.tsx'

/** `login` is null where the address names nobody. */
export function embedPage(visit: Visit, login: string | null): Page {
  return login === null ? startPage(visit) : builderPage(visit, login)
}

function startPage(visit: Visit): Page {
  const words = builderWords(visit.language)
  return {
    title: say(words, 'startTitle'),
    description: say(words, 'startDescription'),
    canonical: '/embed',
    scripts: ['embed'],
    content: (
      <div class="stack wide">
        <h1>{say(words, 'startTitle')}</h1>
        <StartForm
          visit={visit}
          path="/embed"
          lead={say(words, 'lead')}
          label={say(words, 'login')}
          submit={say(words, 'open')}
          samples={say(words, 'samples')}
        />
        <ConverterIsland language={visit.language} login={null} />
        <CopyAnnouncer />
      </div>
    ),
  }
}

function builderPage(visit: Visit, login: string): Page {
  const { language, isChosen, query, origin } = visit
  const words = builderWords(language)
  const data: BuilderData = {
    words,
    login,
    query,
    origin,
    localeNames: localeCodes.map(localeName),
    chosenLanguage: isChosen ? language : null,
  }
  const choice = choiceFrom(login, new URLSearchParams(query))
  const { foreign } = formatsIn(language)
  const title = say(words, 'title', { login: foreign(login) })
  return {
    title,
    description: say(words, 'description', { login: foreign(login) }),
    canonical: `/embed/${login}`,
    picture: { url: `/og/${login}.png?locale=${languages[language].tag}`, alt: title },
    scripts: ['embed'],
    content: (
      <div class="stack wide">
        <div class="stack">
          <h1>{title}</h1>
          <p class="lead">{say(words, 'lead')}</p>
        </div>
        <Island name="builder" data={data}>
          <Builder
            {...data}
            {...{ choice, preview: firstPreview(choice) }}
            isLive={false}
            onChange={noScript}
            onLoad={noScript}
          />
        </Island>
        <ConverterIsland language={language} login={login} />
        <CopyAnnouncer />
      </div>
    ),
  }
}

function ConverterIsland({ language, login }: { language: LanguageCode; login: string | null }) {
  const data: ConverterData = { words: converterWords(language), login }
  return (
    <Island name="converter" data={data}>
      <Converter {...data} state={null} onText={noScript} />
    </Island>
  )
}

/** What happens on the page happens where its script is. */
const noScript = () => {}

/** What the buttons that copy say is said here to those who do not see them. */
const CopyAnnouncer = () => <p class="visually-hidden" role="status" data-announcer />

/** As its own speakers call it. */
const localeName = oncePer((code: LocaleName['code']): LocaleName => {
  const name = new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code
  return { code, name: name.charAt(0).toLocaleUpperCase(code) + name.slice(1) }
})
