/** What help says of the fields that commands take, where their schemas do not say it. */
export const fieldWords: Readonly<Record<string, string>> = {
  login: 'the login of a GitHub account',
  logins: 'two to four logins',
  metric: 'which of the distributions',
  period: 'how far back it goes',
  format: 'what the answer is written as',
  pictures: 'the pictures to make',
  kit: 'pack a profile kit: the pictures with a README, as a ZIP',
  readmeStyle: 'how the README of the kit is written',
  theme: 'the colours',
  mode: 'for light or dark pages',
  colours: 'colours instead of the theme’s, as #rrggbb',
  locale: 'the language of the words on it',
}
