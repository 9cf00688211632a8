import { exhibits, type Exhibit } from './exhibits.ts'

/** Who has checked in where. In memory: a real expo would keep it in a database. */
export interface CheckIns {
  /** Records a visit; a second one changes nothing. */
  add(openid: string, exhibit: Exhibit): void
  /** The ids of the exhibits that a visitor has checked in at, in order. */
  of(openid: string): readonly string[]
  /** Deletes what is known about a visitor, as WeChat asks for when somebody stops following the account. */
  forget(openid: string): void
}

export function createCheckIns(): CheckIns {
  const visits = new Map<string, Set<string>>()
  return {
    add(openid, exhibit) {
      const visited = visits.get(openid) ?? new Set()
      visits.set(openid, visited.add(exhibit.id))
    },
    of: (openid) => [...(visits.get(openid) ?? [])],
    forget: (openid) => void visits.delete(openid),
  }
}

/** The exhibit that a scanned code stands for: a booth number such as `A01`, or the link of an exhibit's page. */
export function exhibitOfCode(code: string): Exhibit | undefined {
  const booth = code.trim().toUpperCase()
  const id = URL.canParse(code) ? /^\/exhibits\/([\w-]+)$/.exec(new URL(code).pathname)?.[1] : undefined
  return exhibits.find((exhibit) => exhibit.booth === booth || exhibit.id === id)
}
