/** What of each signal no number says: what is counted, and why it is there at all. */
export const signalNotes: Readonly<Record<string, { counted: string; reason: string }>> = {
  'activity.commits': {
    counted: 'commits of the year, as GitHub counts contributions',
    reason: 'the main trace of work; saturates, so that commit farming pays little',
  },
  'activity.weeks': {
    counted: 'of the 53 seven-day weeks back from tomorrow',
    reason: 'steadiness; full marks leave room for holidays',
  },
  'activity.days': { counted: 'days of the year', reason: 'presence, without asking for weekends' },
  'activity.recency': { counted: 'days since the last activity', reason: 'is the person here now' },
  'activity.momentum': {
    counted: 'active weeks of the last 13',
    reason: 'the last quarter by itself; a strong past never counts against it',
  },
  'activity.streak': {
    counted: 'days in a row within the year',
    reason: 'small on purpose: streaks reward unhealthy habits and painted calendars',
  },
  'activity.repositories': {
    counted: 'repositories with 3 or more own commits in the year',
    reason: 'breadth of upkeep',
  },
  'collaboration.merged': {
    counted: "pull requests merged in the year into repositories that are not the person's",
    reason: 'somebody else judged the work; self-merged ones cannot farm it',
  },
  'collaboration.reviews': {
    counted: 'reviews of the year',
    reason: 'the rarest and most social work',
  },
  'collaboration.pullRequests': {
    counted: 'of the year',
    reason: 'working in the open, own repositories included',
  },
  'collaboration.issues': { counted: 'of the year', reason: 'reports and discussion' },
  'collaboration.repositories': {
    counted: "other owners' repositories with a commit, pull request, review or issue",
    reason: 'reach',
  },
  'collaboration.owners': { counted: 'other owners among them', reason: 'one team, or many' },
  'collaboration.merges': {
    counted: "own merge commits of somebody else's pull request",
    reason: "maintainers' work, where the commit says whose it was",
  },
  'stackDiversity.languages': {
    counted: 'sum over languages of weight × bytes ⁄ (bytes + 10,000)',
    reason: 'bytes matter, and each language by itself: none takes from another',
  },
  'stackDiversity.technologies': {
    counted: 'distinct technologies in manifests, trees, topics and telling languages',
    reason: 'what the code is built with',
  },
  'stackDiversity.layers': {
    counted:
      'of frontend, backend, mobile, data, AI, infrastructure, testing, security, systems, tooling',
    reason: 'breadth across a system',
  },
  'stackDiversity.ecosystems': {
    counted: 'npm, Cargo, Go modules, Python packages …',
    reason: 'distinct ways to ship',
  },
  'stackDiversity.recentLanguages': {
    counted: 'main languages of repositories with 3 or more own commits in the year',
    reason: 'in use now, not once',
  },
  'aiSavviness.commits': {
    counted: 'own commits of the year that carry a mark of an AI tool',
    reason: 'the most direct trace',
  },
  'aiSavviness.weeks': { counted: 'weeks with such a commit', reason: 'habit, not one experiment' },
  'aiSavviness.instructions': {
    counted:
      'repositories with AGENTS.md, CLAUDE.md, Copilot instructions, Cursor rules, MCP configuration …',
    reason: 'deliberate work with agents',
  },
  'aiSavviness.stack': {
    counted: 'distinct AI technologies in manifests and topics',
    reason: 'building with models, not only by them',
  },
  'aiSavviness.tools': {
    counted: 'distinct tools named by own commits',
    reason: 'small: to change tools is no skill',
  },
}
