export const en = {
  title: 'You are offline',
  text: 'This page cannot be had without a network. A result that this device has shown within half an hour can be seen again.',
  lastKept: 'The last result on this device:',
  nothingKept: 'No result is kept on this device.',
  again: 'Try again',
  isOffline: 'You are offline. What is on this page stays.',
  isOnline: 'You are online again.',
  isCopy: 'You are offline: this is the copy that this device kept at {time}.',
} as const
