/**
 * What it takes to read a push: two parsers and the table of all pushes. Loaded when the first one comes, because most of what imports
 * this package never sees one.
 */
export { openPush } from './open-push.ts'
export { typedPush } from './typed-push.ts'
