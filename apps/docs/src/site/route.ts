import { useEffect, useState } from 'preact/hooks'

/** Where the reader is: `#/components/button` is `['components', 'button']`. In the fragment, so that any static host will do. */
export function useRoute(): readonly string[] {
  const [route, setRoute] = useState(current)
  useEffect(() => {
    const update = (): void => {
      // A link inside a page of text is not ours.
      if (!location.hash.startsWith('#/') && location.hash !== '') return
      setRoute(current())
      scrollTo(0, 0)
    }
    addEventListener('hashchange', update)
    return () => removeEventListener('hashchange', update)
  }, [])
  return route
}

function current(): readonly string[] {
  return location.hash.startsWith('#/') ? location.hash.slice(2).split('/').map(decodeURIComponent).filter(Boolean) : []
}
