/** A rule for tests of what is said about findings. */
import type { RuleDescription } from '../rule.ts'

const shellFromInput: RuleDescription = {
  id: 'python/shell-from-input',
  title: 'A shell runs what comes from outside',
  category: 'security',
  severity: 'high',
  confidence: 'high',
  cwe: 78,
  why: 'Whoever sends the input runs commands.',
  fix: 'Hand over a list of arguments.',
  examples: {
    path: 'a.py',
    bad: ['os.system(request.args["x"])'],
    good: ['subprocess.run(["ls", name])'],
  },
}

export const ruleOf = (rule: string): RuleDescription | undefined =>
  rule === shellFromInput.id ? shellFromInput : undefined
