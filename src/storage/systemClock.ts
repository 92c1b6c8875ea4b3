import { type AssessmentId, assessmentIdSchema } from '../core/model/assessment'

/** The device's clock and random ids. `crypto.randomUUID` is absent on plain http, as in a city hall's own network, hence the longer way. */
export const systemClock = {
  now: (): Date => new Date(),
  newId: (): AssessmentId => {
    const bytes = crypto.getRandomValues(new Uint8Array(16))
    const hex = [...bytes].map((byte, at) => {
      if (at === 6) return hexByte((byte & 0x0f) | 0x40)
      return hexByte(at === 8 ? (byte & 0x3f) | 0x80 : byte)
    })
    const part = (from: number, to: number) => hex.slice(from, to).join('')
    return assessmentIdSchema.parse([part(0, 4), part(4, 6), part(6, 8), part(8, 10), part(10, 16)].join('-'))
  },
}

function hexByte(byte: number): string {
  return byte.toString(16).padStart(2, '0')
}
