/**
 * The work, done once for each object. What it knows goes when the function goes: held by weak
 * references in a module instead, every answer survives the collector's quick rounds.
 */
export function onceFor<Subject extends object, Answer>(
  work: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const known = new Map<Subject, Answer>()
  return (subject) => {
    if (known.has(subject)) return known.get(subject)!
    const answer = work(subject)
    known.set(subject, answer)
    return answer
  }
}
