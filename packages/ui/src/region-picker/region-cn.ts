import { areaList } from '@vant/area-data'
import type { Region } from './types.ts'

// Codes nest by prefix: 44 is Guangdong, 4403 Shenzhen, 440305 its district Nanshan.
const regions: readonly Region[] = below(areaList.province_list, '', ({ code }) =>
  below(areaList.city_list, code.slice(0, 2), (city) => below(areaList.county_list, city.code.slice(0, 4))),
)

/** The provinces, cities and districts of China, from `@vant/area-data`. About 40 kB: import it when the picker opens. */
export default regions

function below(
  list: Record<string, string>,
  prefix: string,
  childrenOf?: (region: Region) => readonly Region[],
): readonly Region[] {
  return Object.entries(list)
    .filter(([code]) => code.startsWith(prefix))
    .map(([code, name]) => ({ code, name, children: childrenOf?.({ code, name }) }))
}
