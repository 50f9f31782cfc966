/** Commits that name an AI tool although none had a part in them. People and addresses are invented. */

/** The tool or its word is what the commit is about, or means something else altogether. */
export const proseNamingTools: readonly { term: string; subject: string }[] = [
  { term: 'cursor', subject: 'fix: show a pointer cursor on disabled buttons' },
  { term: 'cursor', subject: 'feat(api): cursor pagination for the orders list' },
  { term: 'cursor', subject: 'style: cursor: grab while panning the map' },
  { term: 'cursor', subject: 'Close the database cursor after the last row' },
  { term: 'cursor', subject: 'feat(editor): keep the text cursor in view' },
  { term: 'gemini', subject: 'feat(exchange): read balances from Gemini' },
  { term: 'gemini', subject: 'docs: serve the capsule over the gemini protocol' },
  { term: 'gemini', subject: 'Add constellation data for Gemini and Taurus' },
  { term: 'claude', subject: 'docs: describe claude code setup' },
  { term: 'claude', subject: 'feat(models): list claude-opus-4-6 in the picker' },
  { term: 'claude', subject: 'Rename Jean-Claude to Jean in the fixtures' },
  { term: 'claude', subject: 'test: a biography of Claude Debussy breaks the line wrapping' },
  { term: 'copilot', subject: 'Reviewed with copilot yesterday, applied by hand today' },
  { term: 'copilot', subject: 'feat(flight): add a copilot seat to the cockpit' },
  { term: 'copilot', subject: 'docs: remove the copilot section from the handbook' },
  { term: 'devin', subject: 'Thank Devin for the bug report' },
  { term: 'codex', subject: 'feat(lore): pages of the codex unlock in order' },
  { term: 'codex', subject: 'fix: page order of the Codex Seraphinianus scan' },
  { term: 'aider', subject: 'docs(fr): aider les nouveaux contributeurs' },
  { term: 'jules', subject: 'Add Jules Verne to the reading list' },
  { term: 'amp', subject: 'fix: escape &amp; once in AMP pages' },
  { term: 'warp', subject: 'feat(physics): warp the grid around heavy bodies' },
  { term: 'gpt', subject: 'feat: support gpt partition tables larger than 2 TB' },
  { term: 'chatgpt', subject: 'blog: why I stopped pasting from ChatGPT' },
  { term: 'agent', subject: 'fix(http): send a user agent with each request' },
  { term: 'goose', subject: 'chore: run goose migrations before the tests' },
  { term: 'cody', subject: 'Credit Cody for the icons' },
  { term: 'vibe', subject: 'feat(haptics): a shorter vibe on errors' },
]

/** People whose names are those of tools, as they stand in `Co-authored-by` lines. */
export const peopleNamedLikeTools: readonly { term: string; person: string }[] = [
  { term: 'claude', person: 'Claude Martinet <claude.martinet@example.invalid>' },
  { term: 'claude', person: 'Jean-Claude Dupontel <jc.dupontel@example.invalid>' },
  { term: 'devin', person: 'Devin Smithson <devin@example.invalid>' },
  { term: 'gemini', person: 'Alice Gemini <alice@example.invalid>' },
  { term: 'aider', person: 'Aider Khanov <aider.khanov@example.invalid>' },
  { term: 'jules', person: 'Jules Fontanelle <jules@example.invalid>' },
  { term: 'codex', person: 'Codex <codex@example.invalid>' },
  { term: 'cursor', person: 'Cursor Kowalska <cursoragent@example.invalid>' },
  { term: 'copilot', person: 'Copilot Fan <copilot.fan@example.invalid>' },
]

/** An app whose name ends in that of a tool's app: a bot, but not that tool. */
export const lookalikeBot = {
  name: 'notclaude[bot]',
  email: '0+notclaude[bot]@users.noreply.github.com',
}

/** Whole second paragraphs that speak of a mark without being one. */
export const quotedMarks: readonly { term: string; paragraph: string }[] = [
  {
    term: 'claude',
    paragraph:
      'The trailer that claude code leaves behind is stripped by the template of our squash merges.',
  },
  {
    term: 'cursor',
    paragraph: 'The badge of cursor in the screenshot belongs to the old site, not to this commit.',
  },
  {
    term: 'copilot',
    paragraph: 'We tried the agent of copilot for this and threw its branch away.',
  },
]
