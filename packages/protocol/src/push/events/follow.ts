/** Following, scanning and reporting a position (`facts/server.md` 4.6). */
export const followEvents = {
  'event:subscribe': {
    chapter: 'follow',
    title: { en: 'Follows the account', zh: '关注' },
    fields: {
      /** The scene of the QR code that led to it. */
      scene: ['EventKey', 'scene', 'optional'],
      /** Fetches that QR code's picture. */
      ticket: ['Ticket', 'id', 'optional'],
    },
    notes: 'From a product page the EventKey is scanbarcode|standard|key|extinfo or scanimage|…: read it from `raw`',
    example: { scene: 'hall-2', ticket: 'gQH47joAAAAAAAAAASxodHRwOi8vd2VpeGlu' },
  },
  'event:unsubscribe': {
    chapter: 'follow',
    title: { en: 'Stops following', zh: '取消关注' },
    fields: {},
    reply: 'none',
    notes: 'What is stored about the user has to be deleted',
  },
  'event:SCAN': {
    chapter: 'follow',
    title: { en: 'A follower scans a QR code', zh: '已关注用户扫码' },
    fields: { scene: ['EventKey', 'text'], ticket: ['Ticket', 'id'] },
    example: { scene: 'hall-2', ticket: 'gQH47joAAAAAAAAAASxodHRwOi8vd2VpeGlu' },
  },
  'event:LOCATION': {
    chapter: 'follow',
    title: { en: 'Reports a position', zh: '上报地理位置' },
    fields: {
      latitude: ['Latitude', 'decimal'],
      longitude: ['Longitude', 'decimal'],
      /** Metres. */
      precision: ['Precision', 'decimal'],
    },
    notes: 'On entering the chat, or every five seconds',
    example: { latitude: 23.137466, longitude: 113.352425, precision: 119.385 },
  },
} as const
