/**
 * Which tools a client wants: by the path (`/mcp/readonly`, `/mcp/x/{toolset}`) or by headers. What is
 * wanted only ever narrows what there is, and read-only beats everything.
 * Source: the forms are those of github/github-mcp-server, which clients know.
 */
import type { OfferedTool } from '../dispatch/registry.ts'

export type Wishes = {
  /** Null: all. Of both lists, what either has is wanted. */
  toolsets: readonly string[] | null
  tools: readonly string[] | null
  isReadOnly: boolean
  areInHeaders: boolean
}

const path = /^\/mcp(?:\/x\/(?<toolset>[\w-]+))?(?<readonly>\/readonly)?\/?$/

/** What a request wants; null where its path is none of the forms. */
export function wishesOf(pathname: string, headers: Headers): Wishes | null {
  const found = path.exec(pathname)
  if (!found) return null
  const { toolset, readonly } = found.groups ?? {}
  const toolsets = namesIn(headers.get('x-mcp-toolsets'))
  const tools = namesIn(headers.get('x-mcp-tools'))
  const isReadOnlyByHeader = isOn(headers.get('x-mcp-readonly'))
  return {
    toolsets: toolset === undefined ? toolsets : [toolset],
    tools,
    isReadOnly: readonly !== undefined || isReadOnlyByHeader,
    areInHeaders: toolsets !== null || tools !== null || isReadOnlyByHeader,
  }
}

/** The wanted ones, in their order; null where a wish names what there is not. */
export function choose(
  tools: readonly OfferedTool[],
  { toolsets, tools: names, isReadOnly }: Wishes,
): OfferedTool[] | null {
  const hasAll =
    (toolsets ?? []).every((name) => name === 'all' || tools.some((one) => one.toolset === name)) &&
    (names ?? []).every((name) => tools.some(({ definition }) => definition.name === name))
  if (!hasAll) return null
  const wanted = tools.filter(({ toolset, definition }) => {
    if (toolsets === null && names === null) return true
    const isOfToolset = toolsets?.includes(toolset) || toolsets?.includes('all')
    return isOfToolset || names?.includes(definition.name)
  })
  return isReadOnly ? wanted.filter(isReadOnlyTool) : wanted
}

/** What is not said to be read-only is not. Source: the protocol's defaults of annotations. */
function isReadOnlyTool({ definition }: OfferedTool): boolean {
  return definition.annotations?.readOnlyHint === true
}

function namesIn(header: string | null): string[] | null {
  const names = (header ?? '').split(',').flatMap((name) => name.trim() || [])
  return names.length > 0 ? names : null
}

/** Whoever sends the header at all and does not say no gets less, not more. */
function isOn(header: string | null): boolean {
  return header !== null && !['false', '0', 'no', 'off'].includes(header.trim().toLowerCase())
}
