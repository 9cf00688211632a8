/** Degrees north and east. */
export interface Coordinates {
  readonly latitude: number
  readonly longitude: number
}

/** Semi-major axis, in metres, and squared eccentricity of the Krasovsky 1940 ellipsoid, on which `gcj02` is defined. */
const axis = 6_378_245
const eccentricity2 = 0.006_693_421_622_965_943

/**
 * GPS coordinates as Chinese maps want them. Outside China both are the same. The formula is public knowledge, not published by
 * its office: it is right to about a metre.
 *
 * @example
 * await wx.openLocation({ ...wgs84ToGcj02(position), name: '展馆' })
 */
export function wgs84ToGcj02({ latitude, longitude }: Coordinates): Coordinates {
  if (!mayBeInChina(latitude, longitude)) return { latitude, longitude }
  const radians = (latitude / 180) * Math.PI
  const magic = 1 - eccentricity2 * Math.sin(radians) ** 2
  const [north, east] = offsets(longitude - 105, latitude - 35)
  return {
    latitude: latitude + (north * 180) / (((axis * (1 - eccentricity2)) / (magic * Math.sqrt(magic))) * Math.PI),
    longitude: longitude + (east * 180) / ((axis / Math.sqrt(magic)) * Math.cos(radians) * Math.PI),
  }
}

/** Coordinates of a Chinese map as GPS has them, found by iteration to less than a centimetre. */
export function gcj02ToWgs84(place: Coordinates): Coordinates {
  let { latitude, longitude } = place
  for (let round = 0; round < 5; round++) {
    const there = wgs84ToGcj02({ latitude, longitude })
    latitude += place.latitude - there.latitude
    longitude += place.longitude - there.longitude
  }
  return { latitude, longitude }
}

/** A box around China, which is all that the formula asks for. */
function mayBeInChina(latitude: number, longitude: number): boolean {
  return longitude > 72.004 && longitude < 137.8347 && latitude > 0.8293 && latitude < 55.8271
}

/** The offset in metres, north and east. */
function offsets(x: number, y: number): readonly [north: number, east: number] {
  const ripple = waves(x, 6, 20, 2, 20)
  const root = Math.sqrt(Math.abs(x))
  return [
    -100 +
      2 * x +
      3 * y +
      0.2 * y * y +
      0.1 * x * y +
      0.2 * root +
      ripple +
      waves(y, 1, 20, 1 / 3, 40) +
      waves(y, 1 / 12, 160, 1 / 30, 320),
    300 +
      x +
      2 * y +
      0.1 * x * x +
      0.1 * x * y +
      0.1 * root +
      ripple +
      waves(x, 1, 20, 1 / 3, 40) +
      waves(x, 1 / 12, 150, 1 / 30, 300),
  ]
}

/** Two sine waves over `value`, by their frequencies in half turns and their heights. */
function waves(value: number, one: number, oneHeight: number, other: number, otherHeight: number): number {
  return ((oneHeight * Math.sin(one * value * Math.PI) + otherHeight * Math.sin(other * value * Math.PI)) * 2) / 3
}
