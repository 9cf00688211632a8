import type { Locale } from './types.ts'

export const en: Locale = {
  tag: 'en',
  confirm: 'OK',
  cancel: 'Cancel',
  acknowledge: 'Got it',
  close: 'Close',
  loading: 'Loading',
}
