/**
 * All words that the sentences on a scorecard are made of, in one language. Plain data, as all
 * words: a page can hand them to its script.
 */
import type { LanguageCode } from '../words/languages.ts'
import { archetypeWords } from './archetypes/words/index.ts'
import { evidenceWords } from './evidence/words/index.ts'
import { markWords } from './marks/words/index.ts'
import { signalWords } from './signals/words/index.ts'

export function scorecardWords(language: LanguageCode) {
  return {
    language,
    signals: signalWords(language),
    evidence: evidenceWords(language),
    archetypes: archetypeWords(language),
    marks: markWords(language),
  }
}

export type ScorecardWords = ReturnType<typeof scorecardWords>
