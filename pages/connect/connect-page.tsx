/** The page on which a repository is connected by signing in at its host: the question, the way there, what came of it. */
import type { PageOrder } from '../../shared/pages/page-order.ts'
import type { ConnectAnswer } from '../../shared/review/connection.ts'
import type { Page } from '../frame/page.ts'
import { SecretToCopy } from '../frame/secret-to-copy.tsx'
import { linkTo, type Visit } from '../frame/visit.ts'
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import { AskForm } from './ask-form.tsx'
import { hostNames } from './host-names.ts'
import { TerminalNotice } from './terminal-notice.tsx'
import { connectWords } from './words/index.ts'

type Order = Extract<PageOrder, { page: 'connect' }>

export function connectPage(visit: Visit, { answer }: Order): Page {
  const words = connectWords(visit.language)
  // What comes from our own review Worker is trusted to have its form.
  const told = JSON.parse(answer) as ConnectAnswer
  return {
    title: say(words, 'title'),
    description: say(words, 'description'),
    canonical: '/reviews/connect',
    ...(told.step !== 'ask' && { isPrivate: true }),
    content: (
      <div class="stack" data-step={told.step}>
        <div class="stack">
          <h1>{say(words, 'title')}</h1>
          <p class="lead">{say(words, 'lead')}</p>
        </div>
        {told.step === 'ask' && <AskForm visit={visit} told={told} />}
        {told.step === 'away' && <WayThere visit={visit} told={told} />}
        {told.step === 'done' && <Connected visit={visit} told={told} />}
      </div>
    ),
  }
}

type Told<Step extends ConnectAnswer['step']> = {
  visit: Visit
  told: Extract<ConnectAnswer, { step: Step }>
}

/** A link, and no redirect: whoever follows it has read what is asked. */
function WayThere({ visit, told: { host, repository, terminal, address } }: Told<'away'>) {
  const words = connectWords(visit.language)
  const names = { host: hostNames[host], repository: formatsIn(visit.language).foreign(repository) }
  return (
    <section class="panel stack">
      <TerminalNotice visit={visit} link={terminal} />
      <h2>{say(words, 'away', names)}</h2>
      <p>{say(words, 'awayText', names)}</p>
      <p>{say(words, host === 'gitlab' ? 'ofGitLab' : 'ofBitbucket')}</p>
      <p class="actions">
        <a class="button primary" href={address} rel="noreferrer">
          {say(words, 'awayLink', names)}
        </a>
      </p>
    </section>
  )
}

function Connected({ visit, told: { hook, isAgain, terminal } }: Told<'done'>) {
  const words = connectWords(visit.language)
  const repository = formatsIn(visit.language).foreign(hook.repository)
  return (
    <section class="notice stack">
      <h2>{say(words, 'done')}</h2>
      <p>{say(words, isAgain ? 'againText' : 'doneText', { repository })}</p>
      {terminal !== null && <p>{say(words, 'terminalHasIt')}</p>}
      <p>{say(words, 'once')}</p>
      <h3 id="of-webhook">{say(words, 'webhook')}</h3>
      <p>
        <code id="hook" dir="ltr">
          {hook.hook}
        </code>
      </p>
      <h3>{say(words, 'secret')}</h3>
      <SecretToCopy
        id="hook-secret"
        value={hook.secret}
        copy={say(words, 'copy')}
        copied={say(words, 'copied')}
      />
      <p class="actions">
        <a class="button" href={linkTo(visit, '/docs/review')}>
          {say(words, 'more')}
        </a>
      </p>
    </section>
  )
}
