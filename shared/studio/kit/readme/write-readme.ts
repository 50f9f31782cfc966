/** The README of a profile, from the facts alone: no model has part in it. */
import type { EmbedFacts } from '../../../embed/facts.ts'
import { type PictureName, pictureNames } from '../../pictures.ts'
import type { ReadmeStyle } from '../readme-styles.ts'
import { creative } from './creative.ts'
import { minimalist } from './minimalist.ts'
import type { Draft } from './pieces.ts'
import { professional } from './professional.ts'
import { recruiterReady } from './recruiter-ready.ts'
import { storyteller } from './storyteller.ts'

const writers: Readonly<Record<ReadmeStyle, (draft: Draft) => string>> = {
  professional,
  creative,
  storyteller,
  minimalist,
  recruiter_ready: recruiterReady,
}

export type ReadmeRequest = {
  style: ReadmeStyle
  /** Where the service is, such as `https://scope.example`: for embeds and links. */
  origin: string
  /** The name of a theme, for embeds. */
  theme: string
  /** Pictures that lie beside the README, under the names of the kit; all unless it is said. */
  pictures?: readonly PictureName[]
}

/**
 * Markdown for GitHub, which ends in a line feed: the same for the same facts. What is unknown is left
 * out, and names of languages and tools stay text, whatever they are.
 */
export function writeReadme(facts: EmbedFacts, request: ReadmeRequest): string {
  const { style, origin, theme, pictures = pictureNames } = request
  return `${writers[style]({ facts, options: { origin, theme, pictures } })}\n`
}
