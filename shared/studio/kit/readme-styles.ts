/** The styles in which a profile's README is written. */

export const readmeStyles = [
  'professional',
  'creative',
  'storyteller',
  'minimalist',
  'recruiter_ready',
] as const
export type ReadmeStyle = (typeof readmeStyles)[number]

type About = {
  /** What it is called where people choose. */
  name: string
  /** Whom it is for, in a sentence. */
  purpose: string
  /** Lines that a README of this style stays below; null where there is no such bound. */
  lines: number | null
}

export const aboutReadmeStyles: Readonly<Record<ReadmeStyle, About>> = {
  professional: {
    name: 'Professional',
    purpose: 'For colleagues and users of your projects: what you do, with what, how the year went.',
    lines: 80,
  },
  creative: {
    name: 'Creative',
    purpose: 'For visitors who stay for the pictures: bars, the skill wheel, a lighter tone.',
    lines: null,
  },
  storyteller: {
    name: 'Storyteller',
    purpose: 'For readers: the year in a few paragraphs of prose, and room for your own chapters.',
    lines: 100,
  },
  minimalist: {
    name: 'Minimalist',
    purpose: 'For those who have a minute: a few lines, one badge, one link.',
    lines: 40,
  },
  recruiter_ready: {
    name: 'Recruiter-ready',
    purpose: 'For people who compare candidates: claims with their evidence and with their limits.',
    lines: null,
  },
}
