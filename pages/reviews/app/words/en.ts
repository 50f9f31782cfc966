export const en = {
  title: 'Your repository has the GitHub App?',
  about:
    'Then there is no webhook’s address. Sign in with GitHub instead: whoever may write to the repository sees what its reviews came to.',
  signIn: 'Sign in with GitHub',
  label: 'Repository',
  hint: 'Owner and name, as in its address at GitHub. GitHub is asked what you may do there, and nothing of it is kept.',
} as const
