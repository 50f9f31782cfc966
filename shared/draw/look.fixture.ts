/** A look for tests: everything at rest, save what a test is about. */
import { localeOf } from './locale/locale-of.ts'
import type { Look } from './look.ts'
import { defaultTheme } from './theme/themes.ts'

export const lookWith = (changes: Partial<Look>): Look => ({
  theme: defaultTheme,
  mode: 'auto',
  colours: {},
  layout: 'wide',
  width: null,
  hide: new Set(),
  border: true,
  radius: 6,
  animate: false,
  locale: localeOf('en'),
  title: null,
  count: 6,
  hideLanguages: new Set(),
  ageSeconds: null,
  ...changes,
})
