import { plainName } from '../../texts/plainName'

/** Degrees north and east, rounded to a tenth: enough for a map of the region. */
export type Place = { latitude: number; longitude: number }

/** Where the cities of the ASEAN Smart Cities Network lie, by country (ISO 3166-1 alpha-2) and the network's own spelling. */
const PLACES: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> = {
  BN: { 'Bandar Seri Begawan': [4.9, 114.9] },
  KH: {
    Battambang: [13.1, 103.2],
    'Phnom Penh': [11.6, 104.9],
    'Siem Reap': [13.4, 103.9],
    Sihanoukville: [10.6, 103.5],
  },
  ID: {
    Banyuwangi: [-8.2, 114.4],
    Denpasar: [-8.7, 115.2],
    'DKI Jakarta': [-6.2, 106.8],
    Makassar: [-5.1, 119.4],
    Semarang: [-7.0, 110.4],
    Sumedang: [-6.9, 107.9],
  },
  LA: { 'Luang Prabang': [19.9, 102.1], Vientiane: [18.0, 102.6] },
  MY: {
    Ipoh: [4.6, 101.1],
    'Johor Bahru': [1.5, 103.7],
    'Kota Kinabalu': [6.0, 116.1],
    'Kuala Lumpur': [3.1, 101.7],
    Kuching: [1.6, 110.3],
    Putrajaya: [2.9, 101.7],
    'Seberang Perai': [5.4, 100.4],
  },
  MM: { Mandalay: [22.0, 96.1], 'Nay Pyi Taw': [19.8, 96.1], Yangon: [16.8, 96.2] },
  PH: {
    'Cauayan City': [16.9, 121.8],
    'Cebu City': [10.3, 123.9],
    'Davao City': [7.1, 125.6],
    Manila: [14.6, 121.0],
  },
  SG: { Singapore: [1.3, 103.8] },
  TH: {
    Bangkok: [13.8, 100.5],
    'Chiang Mai': [18.8, 99.0],
    Chonburi: [13.4, 101.0],
    'Khon Kaen': [16.4, 102.8],
    Phuket: [7.9, 98.4],
    Rayong: [12.7, 101.3],
  },
  TL: { Dili: [-8.6, 125.6] },
  VN: { 'Da Nang': [16.1, 108.2], 'Ha Noi': [21.0, 105.8], 'Ho Chi Minh City': [10.8, 106.6] },
}

/** The same by plain names. */
const PLAIN = new Map(
  Object.entries(PLACES).map(([country, places]) => [
    country,
    new Map(Object.entries(places).map(([name, place]) => [plainName(name), place])),
  ]),
)

/** Where a city of the network lies, known by its name and country; null for every other city. */
export function knownPlace(city: { name: string; country: string }): Place | null {
  const found = PLAIN.get(city.country)?.get(plainName(city.name))
  return found ? { latitude: found[0], longitude: found[1] } : null
}
