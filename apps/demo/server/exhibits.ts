/** One exhibit of the expo, and the beacon that stands beside it. */
export interface Exhibit {
  readonly id: string
  readonly booth: string
  readonly name: string
  readonly summary: string
  readonly story: string
  /** Two hues of the cover picture, in degrees. */
  readonly hues: readonly [number, number]
  readonly beacon: { readonly uuid: string; readonly major: number; readonly minor: number }
}

/** Where the expo is: Shenzhen's convention centre, in GCJ-02 degrees as WeChat's maps take them. */
export const venue = { latitude: 22.5326, longitude: 114.0605, name: '深圳会展中心', address: '深圳市福田区福华三路' }

/** The UUID that all beacons of this expo share. */
const expoUuid = 'FDA50693-A4E2-4FB1-AFCF-C6EB07647825'
const hall = 10_001

/** The programme. A real expo would keep it in a database. */
export const exhibits: readonly Exhibit[] = [
  {
    id: 'lantern',
    booth: 'A01',
    name: '会呼吸的灯笼',
    summary: '随人群的声音明暗起伏',
    story: '三百盏纸灯笼听着大厅里的声音。人多时它们亮起来，夜深时像呼吸一样慢慢暗下去。',
    hues: [18, 44],
    beacon: { uuid: expoUuid, major: hall, minor: 1 },
  },
  {
    id: 'tide',
    booth: 'A02',
    name: '桌上的潮汐',
    summary: '把月亮的引力缩小到一张茶桌',
    story: '一块磁石代替月亮绕桌而行，桌面的水随之涨落。涨潮与退潮之间，刚好够喝完一杯茶。',
    hues: [196, 226],
    beacon: { uuid: expoUuid, major: hall, minor: 2 },
  },
  {
    id: 'loom',
    booth: 'B07',
    name: '天气织机',
    summary: '把昨天的天气织成今天的围巾',
    story: '织机读取一座城市前一天的气温与风向，一行一小时。挑一座城市，它会织出属于那里的颜色。',
    hues: [276, 320],
    beacon: { uuid: expoUuid, major: hall, minor: 7 },
  },
  {
    id: 'garden',
    booth: 'B12',
    name: '听得见的花园',
    summary: '用手触摸叶片，听它的心跳',
    story: '植物的微弱电信号被放大成声音。轻触叶片，它会换一个音；给它浇水，整座花园都会应和。',
    hues: [96, 148],
    beacon: { uuid: expoUuid, major: hall, minor: 12 },
  },
  {
    id: 'abacus',
    booth: 'C03',
    name: '算盘计算机',
    summary: '一台看得见思考过程的机器',
    story: '三千颗木珠组成一台八位计算机。你可以看着加法的进位，像多米诺骨牌一样一路滚过去。',
    hues: [34, 8],
    beacon: { uuid: expoUuid, major: hall, minor: 23 },
  },
]

/** The exhibit beside a beacon, if any. UUIDs are compared without case: platforms differ. */
export function exhibitAt(beacon: { uuid: string; major: number; minor: number }): Exhibit | undefined {
  return exhibits.find(
    (exhibit) =>
      exhibit.beacon.uuid.toLowerCase() === beacon.uuid.toLowerCase() &&
      exhibit.beacon.major === beacon.major &&
      exhibit.beacon.minor === beacon.minor,
  )
}
