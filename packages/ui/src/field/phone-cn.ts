import type { Rule } from './types.ts'

/** A mobile number of mainland China: eleven digits, the first three of which are in use. Spaces and +86 may stand in it. */
export const phoneCN: Rule = (value, { locale }) =>
  /^(?:\+?86)?1[3-9]\d{9}$/.test(value.replaceAll(/[\s-]/g, '')) ? undefined : locale.invalid
