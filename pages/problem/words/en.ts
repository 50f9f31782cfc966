export const en = {
  again: 'Try again',
  home: 'To the first page',
  comeBack: 'Come back {when}.',
  request: 'Request',
} as const
