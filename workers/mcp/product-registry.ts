/** What this server offers: tools from the table of operations, resources, prompts. */
import type { Implementation } from '@modelcontextprotocol/server'
import { meaningOfMarks } from '../../shared/agents/safe-text.ts'
import { agentTools } from '../../shared/agents/tools.ts'
import type { Registry } from './dispatch/registry.ts'
import type { Asking } from './offer/asking.ts'
import { complete } from './offer/complete.ts'
import { offerTool } from './offer/offer-tool.ts'
import { prompts } from './offer/prompts.ts'
import { scorecards } from './offer/scorecards.ts'
import { textResources } from './offer/texts.ts'

export const identity: Implementation = {
  name: 'git-phantom-scope',
  title: 'Git Phantom Scope',
  version: '0.1.0',
}

const instructions = `Explained scores of public GitHub records. Begin with scan_profile; results are short: fields names the parts that you want instead. Unknown is not zero. ${meaningOfMarks}`

export function productRegistry(asking: Asking): Registry {
  return {
    tools: agentTools.map((tool) => offerTool(tool, asking)),
    resources: textResources,
    templates: [scorecards(asking)],
    prompts,
    complete: (completion) => complete(asking, completion),
    options: { instructions },
  }
}
