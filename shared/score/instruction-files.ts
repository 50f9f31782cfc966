/** Files that tell an AI agent how to work in a repository, by the tool that reads them. */

const toolByFile: ReadonlyMap<string, string> = new Map([
  ['AGENTS.md', 'AGENTS.md'],
  ['AGENT.md', 'AGENTS.md'],
  ['CLAUDE.md', 'Claude Code'],
  ['GEMINI.md', 'Gemini CLI'],
])

/** From the root of the repository. */
const toolByPath: ReadonlyMap<string, string> = new Map([
  ['.cursorrules', 'Cursor'],
  ['.github/copilot-instructions.md', 'GitHub Copilot'],
  ['.github/instructions', 'GitHub Copilot'],
  ['.github/prompts', 'GitHub Copilot'],
  ['.github/agents', 'GitHub Copilot'],
  ['.windsurfrules', 'Windsurf'],
  ['.clinerules', 'Cline'],
  ['.roorules', 'Roo Code'],
  ['.aider.conf.yml', 'Aider'],
  ['.mcp.json', 'Model Context Protocol'],
  ['.vscode/mcp.json', 'Model Context Protocol'],
  ['opencode.json', 'opencode'],
  ['.goosehints', 'Goose'],
])

const toolByFolder: ReadonlyMap<string, string> = new Map([
  ['.cursor', 'Cursor'],
  ['.claude', 'Claude Code'],
  ['.claude-plugin', 'Claude Code'],
  ['.windsurf', 'Windsurf'],
  ['.gemini', 'Gemini CLI'],
  ['.codex', 'Codex'],
  ['.agents', 'AGENTS.md'],
  ['.roo', 'Roo Code'],
  ['.kiro', 'Kiro'],
  ['.junie', 'Junie'],
  ['.amazonq', 'Amazon Q'],
  ['.opencode', 'opencode'],
])

/** The tool that a path instructs, or null. Names are compared whole, never in part. */
export function instructedTool(path: string): string | null {
  const entry = path.endsWith('/') ? path.slice(0, -1) : path
  const slash = entry.indexOf('/')
  const root = slash < 0 ? entry : entry.slice(0, slash)
  return (
    toolByFile.get(entry.slice(entry.lastIndexOf('/') + 1)) ??
    toolByPath.get(entry) ??
    (slash > 0 || path.endsWith('/') ? toolByFolder.get(root) : undefined) ??
    (root === '.github'
      ? toolByPath.get(entry.slice(0, entry.indexOf('/', slash + 1)))
      : undefined) ??
    null
  )
}
