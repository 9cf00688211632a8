import { numberOf, type Body } from './body-fields.ts'

/** What lists of material, drafts and publications have in common: `offset` and `count`, twenty at most. */
export function pageOf<Item>(
  all: readonly Item[],
  body: Body,
  view: (item: Item) => Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const offset = numberOf(body, 'offset') ?? 0
  const page = all.slice(offset, offset + Math.min(numberOf(body, 'count') ?? 20, 20))
  return { total_count: all.length, item_count: page.length, item: page.map(view) }
}
