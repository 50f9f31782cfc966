/** The table of tools, in the order in which agents see them. */
import type { AgentTool } from './agent-tool.ts'
import { compareProfiles } from './views/compare-profiles.ts'
import { explainDimension } from './views/explain-dimension.ts'
import { getEmbed } from './views/get-embed.ts'
import { getInsights } from './views/get-insights.ts'
import { listSamples } from './views/list-samples.ts'
import { nextSteps } from './views/next-steps.ts'
import { confirmOptOut, startOptOut } from './views/opt-outs.ts'
import { reviewChange } from './views/review-change.ts'
import { scanProfile } from './views/scan-profile.ts'
import { writeText } from './views/write-text.ts'

export const agentTools: readonly AgentTool[] = [
  scanProfile,
  explainDimension,
  nextSteps,
  compareProfiles,
  writeText,
  getEmbed,
  getInsights,
  listSamples,
  reviewChange,
  startOptOut,
  confirmOptOut,
]
