export const en = {
  label: 'Your key',
  show: 'Show',
  unfit: 'This is not a key: 16 to 512 letters, digits and signs, without spaces.',
  privacy:
    'The key is sealed in this browser, opened only to make your images, and stored nowhere.',
  gone: 'This field has ended. Reload the page.',
} as const
