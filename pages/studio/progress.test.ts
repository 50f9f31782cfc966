import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import type { JobAsset, JobView } from '../../shared/api/jobs.ts'
import { choiceFrom } from './choice.ts'
import { waiting } from './job-asset.fixture.ts'
import { noModels } from './models.ts'
import { Progress } from './progress.tsx'
import { studioWords } from './words/index.ts'

const done: JobAsset = { ...waiting, state: 'done', link: '/files/made', bytes: 42_000 }
const drawn: JobAsset = {
  ...done,
  original: {
    link: '/files/original',
    mediaType: 'image/png',
    width: 1536,
    height: 1024,
    bytes: 99_000,
  },
  costMicros: 42_000,
}

/** What is told of a job that makes these, without its tags, and all of it. */
function told(assets: JobAsset[], change: Partial<JobView> = {}) {
  const job: JobView = {
    job: 'one',
    login: 'ada',
    state: 'running',
    provider: 'openai',
    model: 'gpt-image-2',
    startedAt: '2026-11-21T12:00:00.000Z',
    vanishesAt: '2026-11-21T16:00:00.000Z',
    assets,
    lastEvent: 2,
    ...change,
  }
  const choice = choiceFrom(new URLSearchParams())
  const nothing = () => {}
  const html = renderToString(
    h(Progress, {
      words: studioWords('en'),
      login: 'ada',
      chosenLanguage: null,
      problems: { provider_limited: { title: 'Too many.', remedy: 'Wait.' } },
      choice,
      shown: choice,
      isLive: true,
      models: noModels,
      canSignIn: true,
      progress: { job, isUnderWay: true, isLost: false, problem: null, end: null, secondsLeft: 60 },
      onChange: nothing,
      onDraw: nothing,
      onSignIn: nothing,
      onFrame: nothing,
      onDropKey: nothing,
      onMake: nothing,
      onStop: nothing,
      onDelete: nothing,
    }),
  )
  return { html, text: html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ') }
}

describe('what is being made', () => {
  it('is shown as far as the model is, and then as it drew it', () => {
    const running = told([{ ...waiting, state: 'running', preview: '/files/preview' }])
    expect(running.html).toContain('src="/files/preview" alt="Avatar, unfinished"')
    expect(told([drawn]).html).toContain('src="/files/made" alt="Avatar, as the model drew it"')
    expect(told([done]).html).not.toContain('<img')
  })

  it('is to be had as the provider sent it', () => {
    const { html, text } = told([drawn])
    expect(html).toContain('href="/files/original"')
    expect(text).toContain('Original 1536 × 1024')
  })

  it('says why something is tried again, or was drawn here instead', () => {
    const problem = 'provider_limited'
    expect(told([{ ...waiting, state: 'running', problem }]).text).toContain(
      'Trying again: Too many.',
    )
    expect(told([{ ...done, problem }]).text).toContain('Drawn here instead: Too many. · 42 kB')
    expect(told([{ ...waiting, state: 'failed', problem }]).text).toContain(' Too many. ')
  })

  it('costs what the provider said, and no less where it did not say it of everything', () => {
    expect(told([drawn, drawn]).text).toContain('Done · 42 kB · $0.042 Save')
    expect(told([drawn, drawn]).text).toContain('Cost: $0.084')
    expect(told([drawn, { ...drawn, costMicros: null }]).text).toContain('Cost: at least $0.042')
    expect(told([done]).text).not.toContain('Cost')
    // What the site pays is no concern of the visitor's.
    expect(told([drawn], { provider: 'workers-ai' }).text).not.toContain('$')
  })
})
