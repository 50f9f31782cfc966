export const en = {
  again: 'Try again',
  home: 'To the first page',
  request: 'Request',
} as const
