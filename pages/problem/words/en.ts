export const en = {
  again: 'Try again',
  home: 'To the first page',
  comeBack: 'one:Come back in {minutes} minute.|Come back in {minutes} minutes.',
  request: 'Request',
} as const
