/**
 * The URL that this document was loaded from. A script that is loaded late would find a router's URL in `location`, so the browser's
 * own record of the navigation is asked first. Empty on a server.
 */
export const landingUrl: string = readLandingUrl()

function readLandingUrl(): string {
  if (typeof window === 'undefined' || typeof location === 'undefined') return ''
  const [navigation] = performance.getEntriesByType ? performance.getEntriesByType('navigation') : []
  return navigation && navigation.name.startsWith('http') ? navigation.name : location.href
}
