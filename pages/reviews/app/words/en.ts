export const en = {
  title: 'Your repository has the GitHub App?',
  about:
    'Then there is no webhook’s address. Sign in with GitHub instead: whoever may write to the repository sees what its reviews came to.',
  signIn: 'Sign in with GitHub',
  label: 'Repository',
  hint: 'Owner and name, as in its address at GitHub. GitHub is asked what you may do there, and nothing of it is kept.',
  aboutNames:
    'The counts lie under hashes that only the repository’s number at GitHub and this service’s secret find together. They hold no code, no path and no name, and end after thirteen months.',
} as const
