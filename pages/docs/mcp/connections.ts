/**
 * How each of the common clients is told of this MCP server: by a link that installs it where the client
 * has a scheme for that, by a command or by a file. As the clients' own documents have it, November 2026.
 */

/** What a snippet is written in; tests read each as that. */
export type SnippetLanguage = 'json' | 'toml' | 'shell'

export type Snippet = {
  language: SnippetLanguage
  /** Where it goes; a command goes into a terminal. */
  place: string
  text: string
}

export type Connection = {
  id: string
  client: string
  /** What to do, where there is more to it than a link or a snippet. */
  steps?: string
  link?: { label: string; href: string }
  snippet?: Snippet
}

/** What the server is called in clients. */
export const serverName = 'phantom-scope'
const description = 'Developer profiles, scored with evidence'

/** The clients in the order in which they are shown, for the server at this address. */
export function connectionsTo(url: string): readonly Connection[] {
  return [
    {
      // https://claude.com/docs/connectors/building/testing
      id: 'claude',
      client: 'Claude (web, desktop, mobile)',
      steps: `In the settings under Connectors choose “Add custom connector” and paste the address.`,
      link: { label: 'Open the connectors', href: 'https://claude.ai/settings/connectors' },
    },
    {
      // https://code.claude.com/docs/en/mcp
      id: 'claude-code',
      client: 'Claude Code',
      snippet: command(`claude mcp add --transport http ${serverName} ${url}`),
    },
    {
      // https://developers.openai.com/api/docs/guides/developer-mode
      id: 'chatgpt',
      client: 'ChatGPT',
      steps:
        'Switch on developer mode (Settings, Apps, Advanced settings), create an app and paste the address as that of its MCP server.',
      link: { label: 'Open the apps', href: 'https://chatgpt.com/#settings/Connectors' },
    },
    {
      // https://code.visualstudio.com/api/extension-guides/ai/mcp, "Create an MCP installation URL"
      id: 'vs-code',
      client: 'VS Code',
      link: {
        label: 'Install in VS Code',
        href: `vscode:mcp/install?${encodeURIComponent(JSON.stringify({ name: serverName, type: 'http', url }))}`,
      },
      snippet: file('.vscode/mcp.json', { servers: { [serverName]: { type: 'http', url } } }),
    },
    {
      // https://cursor.com/docs/mcp/install-links
      id: 'cursor',
      client: 'Cursor',
      link: {
        label: 'Install in Cursor',
        href: `cursor://anysphere.cursor-deeplink/mcp/install?${inBase64({ url })}`,
      },
      snippet: file('.cursor/mcp.json', { mcpServers: { [serverName]: { url } } }),
    },
    {
      // https://docs.windsurf.com/windsurf/cascade/mcp
      id: 'windsurf',
      client: 'Windsurf',
      snippet: file('~/.codeium/windsurf/mcp_config.json', {
        mcpServers: { [serverName]: { serverUrl: url } },
      }),
    },
    {
      // https://zed.dev/docs/ai/mcp
      id: 'zed',
      client: 'Zed',
      snippet: file('settings.json', { context_servers: { [serverName]: { url } } }),
    },
    {
      // https://geminicli.com/docs/tools/mcp-server/
      id: 'gemini-cli',
      client: 'Gemini CLI',
      snippet: command(`gemini mcp add --transport http ${serverName} ${url}`),
    },
    {
      // https://developers.openai.com/codex/mcp
      id: 'codex',
      client: 'Codex (terminal, editor)',
      steps: 'Or in the terminal: codex mcp add, with --url and the address.',
      snippet: {
        language: 'toml',
        place: '~/.codex/config.toml',
        text: `[mcp_servers.${serverName}]\nurl = ${JSON.stringify(url)}`,
      },
    },
    {
      // https://block.github.io/goose/docs/getting-started/using-extensions, "Deeplinks"
      id: 'goose',
      client: 'goose',
      link: {
        label: 'Install in goose',
        href: `goose://extension?${parameters({ url, type: 'streamable_http', id: serverName, name: serverName, description })}`,
      },
    },
    {
      // https://lmstudio.ai/docs/app/mcp/deeplink
      id: 'lm-studio',
      client: 'LM Studio',
      link: { label: 'Install in LM Studio', href: `lmstudio://add_mcp?${inBase64({ url })}` },
      snippet: file('mcp.json', { mcpServers: { [serverName]: { url } } }),
    },
    {
      id: 'other',
      client: 'Any other client',
      steps: 'What most of them read; some call the type streamable-http.',
      snippet: file('mcp.json', { mcpServers: { [serverName]: { type: 'http', url } } }),
    },
  ]
}

function command(text: string): Snippet {
  return { language: 'shell', place: 'In a terminal', text }
}

function file(place: string, content: object): Snippet {
  return { language: 'json', place, text: JSON.stringify(content, null, 2) }
}

/** The server's name and its configuration, as two clients read them from their links. */
function inBase64(config: object): string {
  return parameters({ name: serverName, config: btoa(JSON.stringify(config)) })
}

/** Spaces as `%20`: not every client takes a plus sign for one. */
function parameters(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
}
