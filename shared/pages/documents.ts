/** The documents under `/docs`, in the order in which they are read. */
export const documentNames = [
  'score',
  'archetypes',
  'ai-marks',
  'insights',
  'changelog',
  'embeds',
  'studio',
  'texts',
  'api',
  'cli',
  'action',
  'review',
  'mcp',
  'accounts',
  'limits',
  'gateway',
  'self-hosting',
] as const

export type DocumentName = (typeof documentNames)[number]

/** Whether there is a document of this name. */
export function isDocumentName(name: string): name is DocumentName {
  return documentNames.some((known) => known === name)
}
