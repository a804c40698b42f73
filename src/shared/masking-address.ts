const HIDDEN = '****'
/** Ends at a town, a street office or an area with its own administration; 镇江 and 景德镇市 are no towns, 新乡市 neither. */
const TOWN = /^[^\d*路巷弄号幢栋室]*?(?:街道|镇(?![江市])|乡(?!市)|管委会|风景区|开发区)/
/** A village or community at the start of what follows the town, not a road that is named after one. */
const VILLAGE = /^[^\d*路街巷弄号幢栋室组村社]{1,10}(?:社区|村委会|村(?![路街巷弄东西南北中大])|居委会)/
/** Ends at the last province, city, county or district before any road or number; 小区, 园区 and 校区 are none. */
const COUNTY = /^[^\d*路街巷弄号]*(?:[省市县旗]|[^小园校\d*路街巷弄号]区)/

/**
 * Masks an address to village level: `江苏省镇江市句容市茅山镇某某村****`.
 * Where no village is recognised it stops at the town, then at the county; with neither, nothing
 * is shown. Idempotent, like the functions of `masking.ts`.
 */
export function maskAddress(address: string): string {
  const value = address.replace(/\s/g, '')
  const shown = publicPart(value)
  return shown === value ? value : shown + HIDDEN
}

function publicPart(value: string): string {
  const town = TOWN.exec(value)
  if (town) {
    const village = VILLAGE.exec(value.slice(town[0].length))
    return town[0] + (village ? village[0] : '')
  }
  const county = COUNTY.exec(value)
  return county ? county[0] : ''
}
