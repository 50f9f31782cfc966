/** The one dispatcher: answers every method of the protocol from a registry. */
import {
  ProtocolError,
  ProtocolErrorCode,
  ResourceNotFoundError,
  Server,
  UriTemplate,
  type CacheScope,
  type Implementation,
  type ReadResourceResult,
} from '@modelcontextprotocol/server'
import { completionParams, pageParams, promptParams, resourceParams } from './params.ts'
import type { OfferedTool, Registry } from './registry.ts'

export type Served = {
  identity: Implementation
  registry: Registry
  /** Those of the registry's tools that this request may see and call. */
  tools: readonly OfferedTool[]
  /** For how long clients may keep lists, and whether they may share them. */
  listsFor: { milliseconds: number; scope: CacheScope }
}

/** As many as one answer may have. Source: the protocol, "Completion". */
const mostCompletions = 100

/** A server for one request. All lists have one page, so that every cursor is one that was never given. */
export function serverOf({ identity, registry, tools, listsFor }: Served): Server {
  const hint = { ttlMs: listsFor.milliseconds, cacheScope: listsFor.scope }
  const server = new Server(identity, {
    ...registry.options,
    capabilities: {
      tools: {},
      resources: {},
      prompts: {},
      completions: {},
      ...registry.options?.capabilities,
    },
    cacheHints: {
      'tools/list': hint,
      'resources/list': hint,
      'resources/templates/list': hint,
      'prompts/list': hint,
      'server/discover': hint,
    },
  })

  server.setRequestHandler('tools/list', { params: pageParams }, ({ cursor }) => {
    refuseCursor(cursor)
    return { tools: tools.map(({ definition }) => definition) }
  })
  server.setRequestHandler('tools/call', async ({ params }, context) => {
    const tool = tools.find(({ definition }) => definition.name === params.name)
    if (!tool) throw unknown('tool')
    return tool.call(params.arguments ?? {}, context)
  })
  server.setRequestHandler('resources/list', { params: pageParams }, ({ cursor }) => {
    refuseCursor(cursor)
    return { resources: registry.resources.map(({ definition }) => definition) }
  })
  server.setRequestHandler('resources/templates/list', { params: pageParams }, ({ cursor }) => {
    refuseCursor(cursor)
    return { resourceTemplates: registry.templates.map(({ definition }) => definition) }
  })
  server.setRequestHandler('resources/read', { params: resourceParams }, ({ uri }) =>
    readResource(registry, uri),
  )
  server.setRequestHandler('prompts/list', { params: pageParams }, ({ cursor }) => {
    refuseCursor(cursor)
    return { prompts: registry.prompts.map(({ definition }) => definition) }
  })
  server.setRequestHandler('prompts/get', { params: promptParams }, async (params, context) => {
    const prompt = registry.prompts.find(({ definition }) => definition.name === params.name)
    if (!prompt) throw unknown('prompt')
    return prompt.get(params.arguments ?? {}, context)
  })
  server.setRequestHandler(
    'completion/complete',
    { params: completionParams },
    async ({ ref, argument }) => {
      const of = ref.type === 'ref/prompt' ? { prompt: ref.name } : { template: ref.uri }
      refuseUnknown(registry, of)
      const found = await registry.complete({ of, argument: argument.name, begun: argument.value })
      const values = found.slice(0, mostCompletions)
      return {
        completion: { values, total: found.length, hasMore: values.length < found.length },
      }
    },
  )
  registry.extend?.(server)
  return server
}

function refuseCursor(cursor: string | undefined): void {
  if (cursor === undefined) return
  throw new ProtocolError(
    ProtocolErrorCode.InvalidParams,
    'There is no page of this cursor: every list has one page.',
  )
}

async function readResource(registry: Registry, uri: string): Promise<ReadResourceResult> {
  const resource = registry.resources.find(({ definition }) => definition.uri === uri)
  if (resource) return resource.read()
  for (const { definition, read } of registry.templates) {
    const variables = new UriTemplate(definition.uriTemplate).match(uri)
    if (!variables) continue
    const plain = Object.entries(variables).map(([name, value]) => [name, String(value)])
    const found = await read(Object.fromEntries(plain) as Record<string, string>)
    if (found) return found
  }
  throw new ResourceNotFoundError(uri)
}

function refuseUnknown(registry: Registry, of: { prompt: string } | { template: string }): void {
  if ('prompt' in of) {
    if (!registry.prompts.some(({ definition }) => definition.name === of.prompt)) {
      throw unknown('prompt')
    }
    return
  }
  const isThere =
    registry.templates.some(({ definition }) => definition.uriTemplate === of.template) ||
    registry.resources.some(({ definition }) => definition.uri === of.template)
  if (!isThere) throw unknown('resource')
}

/** What was asked for is not repeated: it may be anything. */
function unknown(kind: 'tool' | 'prompt' | 'resource'): ProtocolError {
  return new ProtocolError(
    ProtocolErrorCode.InvalidParams,
    `There is no ${kind} of this name here.`,
  )
}
