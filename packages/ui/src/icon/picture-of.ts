/** The attributes of a picture that says `label`, or of one that is mere decoration. */
export function pictureOf(label: string | undefined): {
  role?: 'img'
  'aria-label'?: string
  'aria-hidden'?: true
} {
  return label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
}
