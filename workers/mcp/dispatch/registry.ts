/** What a server of the protocol offers: all that a dispatcher has to know of it. */
import type {
  CallToolResult,
  GetPromptResult,
  InputRequiredResult,
  Prompt,
  ReadResourceResult,
  Resource,
  ResourceTemplateType,
  Server,
  ServerContext,
  ServerOptions,
  Tool,
} from '@modelcontextprotocol/server'

export type OfferedTool = {
  definition: Tool
  toolset: string
  call: (
    input: Readonly<Record<string, unknown>>,
    context: ServerContext,
  ) => Promise<CallToolResult | InputRequiredResult>
}

export type OfferedResource = {
  definition: Resource
  read: () => Promise<ReadResourceResult>
}

export type OfferedTemplate = {
  definition: ResourceTemplateType
  /** Null where there is no such resource. */
  read: (variables: Readonly<Record<string, string>>) => Promise<ReadResourceResult | null>
}

export type OfferedPrompt = {
  definition: Prompt
  get: (
    input: Readonly<Record<string, string>>,
    context: ServerContext,
  ) => Promise<GetPromptResult | InputRequiredResult>
}

/** What completes an argument: of a prompt, or of a template's address. */
export type Completion = {
  of: { prompt: string } | { template: string }
  argument: string
  begun: string
}

export type Registry = {
  tools: readonly OfferedTool[]
  resources: readonly OfferedResource[]
  templates: readonly OfferedTemplate[]
  prompts: readonly OfferedPrompt[]
  complete: (completion: Completion) => Promise<readonly string[]>
  /** Further options of the server: capabilities beyond these lists, verification of state. */
  options?: ServerOptions
  /** Has the server answer further methods. */
  extend?: (server: Server) => void
}
