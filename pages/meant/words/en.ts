export const en = {
  title: 'Perhaps you meant',
  result: 'The result of {login}',
  embed: 'Badges and cards of {login}',
  page: 'A page of this site',
} as const
