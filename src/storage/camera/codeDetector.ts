// The browser's own reader of codes, where it has one: it is quick, and none of the page's time is spent.

type Detector = { detect(source: CanvasImageSource): Promise<readonly { rawValue: string }[]> }
type DetectorClass = { new (options: { formats: string[] }): Detector; getSupportedFormats(): Promise<string[]> }

const FORMAT = 'qr_code'

function isDetectorClass(value: unknown): value is DetectorClass {
  return typeof value === 'function' && 'getSupportedFormats' in value
}

/** The browser's own detector of QR codes, or null where it has none that works. */
export async function codeDetector(): Promise<((video: HTMLVideoElement) => Promise<string | null>) | null> {
  const found: unknown = Reflect.get(globalThis, 'BarcodeDetector')
  if (!isDetectorClass(found)) return null
  try {
    if (!(await found.getSupportedFormats()).includes(FORMAT)) return null
    const detector = new found({ formats: [FORMAT] })
    return async (video) => (await detector.detect(video))[0]?.rawValue ?? null
  } catch {
    return null
  }
}
