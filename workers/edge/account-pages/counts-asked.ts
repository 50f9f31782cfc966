/** Whose counts a form of the page of reviews asks for. */
import { PhantomError } from '../../platform/errors/index.ts'

/** The id of a hook, or its whole address as the host shows it. */
const hookForm = /^(?:\S+\/)?([\w-]{22})\/?$/
/** A name, or the whole address of a repository at GitHub. */
const repositoryForm = /^(?:https:\/\/github\.com\/)?([\w-]+\/[\w.-]+)\/?$/

/** Throws `hook_refused` and `repository_refused` for what is no id and no name. */
export function countsAsked({ hook, repository }: { hook: string; repository: string }) {
  if (repository !== '') {
    const [, name] = repositoryForm.exec(repository) ?? []
    if (name === undefined) throw new PhantomError('repository_refused')
    return { repository: name }
  }
  return { hook: hookIn(hook) }
}

/** Throws `hook_refused` for what is no id. */
export function hookIn(typed: string): string {
  const [, id] = hookForm.exec(typed) ?? []
  if (id === undefined) throw new PhantomError('hook_refused')
  return id
}
