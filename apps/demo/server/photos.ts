import { randomUUID } from 'node:crypto'

/** A photo on the wall. */
export interface Photo {
  readonly id: string
  readonly type: string
  readonly bytes: Buffer
}

/** The latest photos of all visitors. In memory, and only as many as the wall shows: a real expo would use object storage. */
export interface PhotoWall {
  add(type: string, bytes: Buffer): Photo
  find(id: string): Photo | undefined
  /** Ids, newest first. */
  list(): readonly string[]
}

const places = 12

export function createPhotoWall(): PhotoWall {
  const photos: Photo[] = []
  return {
    add(type, bytes) {
      const photo = { id: randomUUID(), type, bytes }
      photos.unshift(photo)
      photos.splice(places)
      return photo
    },
    find: (id) => photos.find((photo) => photo.id === id),
    list: () => photos.map(({ id }) => id),
  }
}
