/**
 * Subjects that only programmes write: whoever finds nothing else in an account has not read a
 * person. What people write by hand too is left out, however often it repeats ("update", "Day 12",
 * "v1.3.0"); so are "Translated using Weblate", which stands under the translators' own names, and
 * releases without a mark of the build server, which people make from their own machines.
 */

const forms: readonly RegExp[] = [
  // semantic-release. Source: README of @semantic-release/git, default of `message`.
  /^chore\(release\): (?:version |release )?v?\d+\.\d+\.\d+\S* \[(?:skip ci|ci skip)\]$/i,
  // release-please names the branch. Source: its README, "What's a Release PR?".
  /^chore\((?:main|master|develop|next|release[-/\w.]*|v?\d[\w.]*)\): release (?:\S+ )?v?\d+\.\d+\.\d+\S*(?: \(#\d+\))?$/i,
  // Changesets' action. Source: its README, input `commit`.
  /^(?:chore: )?version packages(?: \([a-z]+\))?(?: \(#\d+\))?$/i,
  // Dependabot: from a version to a version. Source: pull requests of Dependabot.
  /^(?:[a-z]+(?:\(deps[^)]*\))?: )?bump \S+ from v?\d\S* to v?\d\S*(?: in \S+)?(?: \(#\d+\))?$/i,
  // Renovate. Source: its documentation, `commitMessageTopic` and `commitMessageExtra`.
  /^(?:[a-z]+(?:\(deps[^)]*\))?: )?update (?:(?:dependency|module|rust crate|helm release|terraform) \S+|\S+ (?:action|docker tag|digest|monorepo|orb)) to v?[\da-f][\w.-]*(?: \(#\d+\))?$/i,
  /^(?:[a-z]+(?:\(deps[^)]*\))?: )?(?:lock file maintenance|update all non-major dependencies)(?: \(#\d+\))?$/i,
  // pre-commit.ci. Source: its documentation, `autofix_commit_msg` and `autoupdate_commit_msg`.
  /^\[pre-commit\.ci\] (?:pre-commit autoupdate|auto fixes from pre-commit\.com hooks)/,
]

/** Whether a programme wrote the message, by its first line. */
export function isWrittenByTool(message: string): boolean {
  const end = message.indexOf('\n')
  const subject = (end < 0 ? message : message.slice(0, end)).trim()
  return forms.some((form) => form.test(subject))
}
