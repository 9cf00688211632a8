import { gcj02ToWgs84, wgs84ToGcj02 } from './coordinates.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const inChina = fc.record({
  latitude: fc.double({ min: 18, max: 53, noNaN: true }),
  longitude: fc.double({ min: 75, max: 134, noNaN: true }),
})

describe('coordinates', () => {
  it('come back from gcj02 to within a millimetre', () => {
    fc.assert(
      fc.property(inChina, (place) => {
        const there = gcj02ToWgs84(wgs84ToGcj02(place))
        expect(Math.abs(there.latitude - place.latitude)).toBeLessThan(1e-8)
        expect(Math.abs(there.longitude - place.longitude)).toBeLessThan(1e-8)
      }),
    )
  })

  it('are off by ten to twelve hundred metres in China, and the same elsewhere', () => {
    fc.assert(
      fc.property(inChina, (place) => {
        const there = wgs84ToGcj02(place)
        const north = (there.latitude - place.latitude) * 111_000
        const east = (there.longitude - place.longitude) * 111_000 * Math.cos((place.latitude * Math.PI) / 180)
        expect(Math.hypot(north, east)).toBeGreaterThan(10)
        expect(Math.hypot(north, east)).toBeLessThan(1_200)
      }),
    )
    expect(wgs84ToGcj02({ latitude: 48.8584, longitude: 2.2945 })).toEqual({ latitude: 48.8584, longitude: 2.2945 })
  })
})
