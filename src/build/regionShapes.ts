// Cuts the region out of Natural Earth's outlines while building, as drawn paths: the page needs no geometry library, and no more than it draws.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { geoIdentity, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Plugin } from 'vite'

const MODULE = 'virtual:region-shapes'

/** What the map shows, in degrees; near the equator degrees can be drawn as they are. */
const VIEW = { west: 91, east: 142, north: 29, south: -12 } as const
/** Units of the drawing per degree. */
const SCALE = 20

/** ISO 3166-1: the numbers under which Natural Earth keeps the countries that are drawn as the region's own, and their letters. */
const MEMBERS: Readonly<Record<string, string>> = {
  '096': 'BN',
  '104': 'MM',
  '116': 'KH',
  '360': 'ID',
  '418': 'LA',
  '458': 'MY',
  '608': 'PH',
  '626': 'TL',
  '702': 'SG',
  '704': 'VN',
  '764': 'TH',
}

type Countries = Topology<{ countries: GeometryCollection }>

/** The outlines as data: size, how degrees become units, a path and a middle for each member, one path for all land around. */
export function drawRegion(atlas: Countries) {
  const [width, height] = [(VIEW.east - VIEW.west) * SCALE, (VIEW.north - VIEW.south) * SCALE]
  const plane = geoIdentity()
    .reflectY(true)
    .scale(SCALE)
    .translate([-VIEW.west * SCALE, VIEW.north * SCALE])
    .clipExtent([
      [0, 0],
      [width, height],
    ])
  const path = geoPath(plane).digits(0)
  const { features } = feature(atlas, atlas.objects.countries)
  const drawn = features.flatMap((country) => {
    const outline = path(country)
    return outline ? [{ code: MEMBERS[String(country.id)], outline, middle: path.centroid(country) }] : []
  })
  return {
    ...{ width, height, west: VIEW.west, north: VIEW.north, scale: SCALE },
    members: drawn.flatMap(({ code, outline, middle }) =>
      code === undefined ? [] : [{ code, outline, middle: middle.map(Math.round) }],
    ),
    around: drawn.flatMap(({ code, outline }) => (code === undefined ? [outline] : [])).join(''),
  }
}

/** Vite plug-in: serves `virtual:region-shapes`, drawn from `world-atlas` (Natural Earth, 1:50 million, public domain). */
export function regionShapes(): Plugin {
  let root = process.cwd()
  const load = () => {
    const atlas: Countries = JSON.parse(readFileSync(join(root, 'node_modules/world-atlas/countries-50m.json'), 'utf8'))
    return `export const regionShapes = ${JSON.stringify(drawRegion(atlas))}`
  }
  return {
    name: 'guidepost:region-shapes',
    configResolved(config) {
      root = config.root
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load: (id) => (id === `\0${MODULE}` ? load() : null),
  }
}
