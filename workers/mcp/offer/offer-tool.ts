/** A tool of the table, offered: checks its input, asks the API, tells what was asked for. */
import type {
  CallToolResult,
  ContentBlock,
  ServerContext,
  Tool,
} from '@modelcontextprotocol/server'
import { chosenFields, type AgentTool } from '../../../shared/agents/agent-tool.ts'
import { safeAnswer } from '../../../shared/agents/safe-answer.ts'
import { meaningOfMarks, openMark } from '../../../shared/agents/safe-text.ts'
import type { OfferedTool } from '../dispatch/registry.ts'
import { askFor, refusal, type Asking } from './asking.ts'
import { definitionOf } from './definition.ts'
import { toolError } from './refusals.ts'
import { scorecardLink } from './scorecards.ts'
import { checkedInput } from './wrong-input.ts'

/** Made once an isolate: schemas take longer to write down than a call takes. */
const definitions = new Map<AgentTool, Tool>()

export function offerTool(tool: AgentTool, asking: Asking): OfferedTool {
  return {
    definition: knownDefinition(tool),
    toolset: tool.mark.toolset,
    call: async (input, context) => {
      await tellProgress(context, 0)
      const result = await callTool(tool, asking, input)
      await tellProgress(context, 1)
      return result
    },
  }
}

function knownDefinition(tool: AgentTool): Tool {
  const found = definitions.get(tool) ?? definitionOf(tool)
  definitions.set(tool, found)
  return found
}

/**
 * Who wants to hear of progress gets a stream at once, and may end the work by closing it; who does not
 * gets one message of JSON.
 */
async function tellProgress({ mcpReq }: ServerContext, progress: 0 | 1): Promise<void> {
  const progressToken = mcpReq._meta?.progressToken
  if (progressToken === undefined) return
  const params = { progressToken, progress, total: 1 }
  await mcpReq.notify({ method: 'notifications/progress', params })
}

async function callTool(
  tool: AgentTool,
  asking: Asking,
  given: Readonly<Record<string, unknown>>,
): Promise<CallToolResult> {
  try {
    const input = checkedInput(tool.input, given)
    const answered = await askFor(asking, tool.operation, tool.request(input))
    if ('refused' in answered) return toolError(answered.refused)
    const whole = tool.view(answered.answer, input)
    const chosen = chosenFields(tool, whole, input['fields'])
    const structured = safeAnswer(tool.output, chosen, asking.site)
    return { structuredContent: structured, content: contentOf(structured, tool, input) }
  } catch (error) {
    return toolError(refusal(asking, error))
  }
}

/** The same as JSON, what its marks mean, and where there is more. */
function contentOf(
  structured: Record<string, unknown>,
  tool: AgentTool,
  input: Readonly<Record<string, unknown>>,
): ContentBlock[] {
  const text = JSON.stringify(structured)
  return [
    { type: 'text', text },
    ...(text.includes(openMark) ? [{ type: 'text', text: meaningOfMarks } as const] : []),
    ...tool.scorecardsOf(input).map(scorecardLink),
  ]
}
