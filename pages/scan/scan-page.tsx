/** The first page: a login goes in, a scorecard comes out, provisional and then final. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { ErrorEnvelope } from '../../shared/api/errors.ts'
import type { ScanStep } from '../../shared/api/scan.ts'
import type { Scorecard } from '../../shared/score/scorecard.ts'
import { ScorecardView } from './scorecard-view.tsx'
import { streamScan } from './scan-stream.ts'

type View = {
  step: ScanStep | null
  scorecard: Scorecard | null
  error: ErrorEnvelope['error'] | null
}

const nothing: View = { step: null, scorecard: null, error: null }

const stepTexts: Record<ScanStep, string> = {
  account: 'Reading the account and the year…',
  details: 'Reading own commits and files of the repositories that matter most…',
}

/** Accepts what people paste: a login, an @login or the address of a profile. */
export function loginOfInput(input: string): string {
  return input
    .trim()
    .replace(/^(https?:\/\/)?(www\.)?github\.com\//i, '')
    .replace(/^@/, '')
    .replace(/[/?#].*$/, '')
}

export function ScanPage() {
  const [login, setLogin] = useState(() => new URLSearchParams(location.search).get('login') ?? '')
  const [view, setView] = useState(nothing)
  const running = useRef<AbortController | null>(null)

  const scan = async (wanted: string) => {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    history.replaceState(null, '', `?login=${encodeURIComponent(wanted)}`)
    setView({ ...nothing, step: 'account' })
    for await (const message of streamScan(wanted, controller.signal)) {
      if (controller.signal.aborted) return
      setView((before) => {
        if (message.kind === 'progress') return { ...before, step: message.step }
        if (message.kind === 'error') return { ...before, step: null, error: message.error }
        const step = message.kind === 'final' ? null : before.step
        return { step, scorecard: message.scorecard, error: null }
      })
    }
  }

  useEffect(() => {
    if (login) void scan(loginOfInput(login))
    return () => running.current?.abort()
  }, [])

  return (
    <main>
      <h1>Git Phantom Scope</h1>
      <p class="lead">
        A score in four dimensions from the public record of a GitHub account, with the evidence
        beside every number. What is read is shown and forgotten within 30 minutes.
      </p>
      <form
        method="get"
        onSubmit={(event) => {
          event.preventDefault()
          if (loginOfInput(login)) void scan(loginOfInput(login))
        }}
      >
        <label for="login">GitHub login</label>
        <input
          id="login"
          name="login"
          value={login}
          onInput={(event) => setLogin(event.currentTarget.value)}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          placeholder="login, @login or profile address"
          required
        />
        <button type="submit">Scan</button>
      </form>
      <Samples onChoose={(sample) => (setLogin(sample), void scan(sample))} />
      <p role="status" aria-live="polite" class="status">
        {view.step && stepTexts[view.step]}
      </p>
      {view.error && (
        <section role="alert" class="error">
          <strong>{view.error.message}</strong> {view.error.details?.remedy}
          {view.error.requestId && <small> Request {view.error.requestId}</small>}
        </section>
      )}
      {view.scorecard && <ScorecardView scorecard={view.scorecard} />}
      <footer>
        <a href="/docs/api">API</a>
      </footer>
    </main>
  )
}

/** Says when the page runs on sample data, and offers the samples. */
function Samples({ onChoose }: { onChoose: (login: string) => void }) {
  const [samples, setSamples] = useState<string[]>([])
  useEffect(() => {
    fetch('/api/v1/samples')
      .then((response) => response.json() as Promise<{ logins: string[] }>)
      .then(({ logins }) => setSamples(logins))
      .catch(() => setSamples([]))
  }, [])
  if (samples.length === 0) return null
  return (
    <section class="samples" aria-label="Samples">
      <p>This copy runs on invented sample data. Try one of these:</p>
      <ul>
        {samples.map((sample) => (
          <li key={sample}>
            <button type="button" onClick={() => onChoose(sample)}>
              {sample}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
