export const dimensionName = (id: string, _l: string) => id
export const confidenceName = (id: string, _l: string) => id
export const archetypeName = (id: string, _l: string) => id
export const archetypeDescription = (id: string, _l: string) => id
export const reasonSentence = (r: { text: string }, _l: string) => r.text
export const verdictSentence = (k: string, _l: string) => k
export const signalName = (s: { label: string }, _l: string) => s.label
export const whySentence = (s: { why: string }, _l: string) => s.why
export const nextSentence = (s: { next: { text: string } | null }, _l: string) => s.next!.text
export const unknownSentence = (r: string, _l: string) => r
export const unseenName = (r: string, _l: string) => r
export const populationName = (r: string, _l: string) => r
export const problemWords = (code: string, _l: string) => ({ title: code, remedy: code })
