/** How a model is told to write the README of a profile, by its style. */
import type { ReadmeStyle } from '../kit/readme-styles.ts'

type ReadmeVoice = { voice: string; mostLines: number }

export const readmeVoices: Readonly<Record<ReadmeStyle, ReadmeVoice>> = {
  professional: {
    voice: 'Matter-of-fact and friendly, with short sections and lists.',
    mostLines: 80,
  },
  creative: {
    voice: 'Playful, with surprising pictures in words, and never silly about the work itself.',
    mostLines: 80,
  },
  storyteller: {
    voice: 'A short story in the first person that leads from curiosity to craft.',
    mostLines: 100,
  },
  minimalist: { voice: 'As few words as can be. No more than two headings.', mostLines: 40 },
  recruiter_ready: {
    voice: 'For readers with half a minute: strengths first, then evidence, then what comes next.',
    mostLines: 80,
  },
}
