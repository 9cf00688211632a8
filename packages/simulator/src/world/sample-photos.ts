/** Pictures in the album of a fresh phone, drawn here so that nothing needs a licence or a network. */
export const samplePhotos: readonly string[] = [
  photo(
    '#f7b267',
    '#f25c54',
    '<circle cx="240" cy="170" r="64" fill="#ffe8c2"/><path d="M0 360 160 210l90 90 80-70 150 130v120H0Z" fill="#43302b"/>',
  ),
  photo(
    '#8ecae6',
    '#219ebc',
    '<path d="M0 330q120-60 240 0t240 0v150H0Z" fill="#023047"/><path d="M150 300h180l-40 50H190Z" fill="#fb8500"/><path d="M236 290V150l90 130Z" fill="#fff"/>',
  ),
  photo(
    '#e9edc9',
    '#a3b18a',
    '<rect x="90" y="190" width="300" height="210" fill="#344e41"/><rect x="120" y="220" width="110" height="80" fill="#dad7cd"/><rect x="250" y="220" width="110" height="180" fill="#588157"/><path d="M70 190h340l-50-70H120Z" fill="#bc4749"/>',
  ),
  photo(
    '#cdb4db',
    '#7b2cbf',
    '<g fill="#fff" opacity=".9"><circle cx="170" cy="240" r="70"/><circle cx="310" cy="240" r="70"/><circle cx="240" cy="170" r="70"/><circle cx="240" cy="310" r="70"/></g><circle cx="240" cy="240" r="56" fill="#ffb703"/>',
  ),
]

function photo(top: string, bottom: string, scene: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="480" viewBox="0 0 480 480"><defs><linearGradient id="g" x2="0" y2="1"><stop stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient></defs><rect width="480" height="480" fill="url(#g)"/>${scene}</svg>`
  return `data:image/svg+xml;base64,${btoa(svg)}`
}
