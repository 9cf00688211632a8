/**
 * The URL that this document was loaded from. A script that is loaded late would find a router's URL in `location`, so the browser's
 * own record of the navigation is asked first. Empty on a server.
 */
export const landingUrl: string =
  typeof location === 'undefined' ? '' : (performance.getEntriesByType('navigation')[0] || { name: location.href }).name
