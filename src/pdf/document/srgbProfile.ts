// A small colour profile that says "these numbers are sRGB", made here so that no third party's file has to be shipped.
// Source: ICC.1:2001-04 (version 2), IEC 61966-2-1; primaries adapted to D50 with the Bradford matrix.

const CURVE_POINTS = 64
const FIXED_ONE = 65_536
const HEADER = 128

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0))
const uint32 = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255)
const fixed = (value: number) => uint32(Math.round(value * FIXED_ONE))
const zeros = (count: number) => new Array<number>(count).fill(0)
const padded = (bytes: number[]) => [...bytes, ...zeros((4 - (bytes.length % 4)) % 4)]
const xyz = (x: number, y: number, z: number) => [...ascii('XYZ '), ...zeros(4), ...fixed(x), ...fixed(y), ...fixed(z)]

function curve(): number[] {
  const points = Array.from({ length: CURVE_POINTS }, (_, index) => {
    const value = index / (CURVE_POINTS - 1)
    const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    const scaled = Math.round(linear * 0xffff)
    return [scaled >> 8, scaled & 255]
  })
  return [...ascii('curv'), ...zeros(4), ...uint32(CURVE_POINTS), ...points.flat()]
}

function description(): number[] {
  const name = 'sRGB'
  return [...ascii('desc'), ...zeros(4), ...uint32(name.length + 1), ...ascii(name), ...zeros(1 + 4 + 4 + 2 + 1 + 67)]
}

function header(size: number): number[] {
  const start = [...uint32(size), ...zeros(4), ...uint32(0x02100000), ...ascii('mntrRGB XYZ ')]
  const date = [7, 234, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]
  const illuminant = [...fixed(0.9642), ...fixed(1), ...fixed(0.8249)]
  const body = [...start, ...date, ...ascii('acsp'), ...zeros(28), ...illuminant]
  return [...body, ...zeros(HEADER - body.length)]
}

/** The profile's bytes; the same at every call. */
export function srgbProfile(): Uint8Array {
  const shared = padded(curve())
  const tables: [tag: string, bytes: number[]][] = [
    ['desc', padded(description())],
    ['cprt', padded([...ascii('text'), ...zeros(4), ...ascii('CC0'), 0])],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['rXYZ', xyz(0.4360747, 0.2225045, 0.0139322)],
    ['gXYZ', xyz(0.3850649, 0.7168786, 0.0971045)],
    ['bXYZ', xyz(0.1430804, 0.0606169, 0.7141733)],
    ['rTRC', shared],
    ['gTRC', shared],
    ['bTRC', shared],
  ]
  let offset = HEADER + 4 + tables.length * 12
  const offsets = new Map<number[], number>()
  const data: number[] = []
  for (const [, bytes] of tables) {
    if (offsets.has(bytes)) continue
    offsets.set(bytes, offset)
    data.push(...bytes)
    offset += bytes.length
  }
  const directory = tables.flatMap(([tag, bytes]) => [
    ...ascii(tag),
    ...uint32(offsets.get(bytes) ?? 0),
    ...uint32(bytes.length),
  ])
  return Uint8Array.from([...header(offset), ...uint32(tables.length), ...directory, ...data])
}
