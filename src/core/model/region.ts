// Countries and the cities of the ASEAN Smart Cities Network: facts for suggestions, not guidebook content.

/** The 11 members of ASEAN (Timor-Leste since 26 October 2025), ISO 3166-1 alpha-2. */
export const ASEAN_MEMBERS = ['BN', 'KH', 'ID', 'LA', 'MY', 'MM', 'PH', 'SG', 'TH', 'TL', 'VN'] as const

/** All other countries and areas of ISO 3166-1, alpha-2. */
export const OTHER_COUNTRIES = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BO BQ BR BS BT BV BW BY BZ CA CC CD ' +
  'CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE ' +
  'GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KI KM KN ' +
  'KP KR KW KY KZ LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MN MO MP MQ MR MS MT MU MV MW MX MZ NA NC NE ' +
  'NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SH SI SJ SK SL ' +
  'SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TJ TK TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VU WF WS YE ' +
  'YT ZA ZM ZW'
).split(' ')

/** The 38 cities of the network as of January 2026 (source: the network's page and contact list), by country. */
export const ASCN_CITIES: Readonly<Record<string, readonly string[]>> = {
  BN: ['Bandar Seri Begawan'],
  KH: ['Battambang', 'Phnom Penh', 'Siem Reap', 'Sihanoukville'],
  ID: ['Banyuwangi', 'Denpasar', 'DKI Jakarta', 'Makassar', 'Semarang', 'Sumedang'],
  LA: ['Luang Prabang', 'Vientiane'],
  MY: ['Ipoh', 'Johor Bahru', 'Kota Kinabalu', 'Kuala Lumpur', 'Kuching', 'Putrajaya', 'Seberang Perai'],
  MM: ['Mandalay', 'Nay Pyi Taw', 'Yangon'],
  PH: ['Cauayan City', 'Cebu City', 'Davao City', 'Manila'],
  SG: ['Singapore'],
  TH: ['Bangkok', 'Chiang Mai', 'Chonburi', 'Khon Kaen', 'Phuket', 'Rayong'],
  TL: ['Dili'],
  VN: ['Da Nang', 'Ha Noi', 'Ho Chi Minh City'],
}
