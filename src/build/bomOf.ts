import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library'
import type { ShippedPackage } from './shippedPackages.ts'

/** What the app is made of, as CycloneDX 1.6 JSON; the same packages give the same text. */
export function bomOf(packages: readonly ShippedPackage[], version: string): string {
  const bom = new Models.Bom()
  bom.metadata.component = new Models.Component(Enums.ComponentType.Application, 'guidepost', {
    version,
    bomRef: 'guidepost',
  })
  for (const { name, version: own, licence } of packages) {
    const purl = `pkg:npm/${name.replace('@', '%40')}@${own}`
    const component = new Models.Component(Enums.ComponentType.Library, name, { version: own, purl, bomRef: purl })
    const isOne = /^[\w.-]+$/.test(licence)
    component.licenses.add(isOne ? new Models.SpdxLicense(licence) : new Models.LicenseExpression(licence))
    bom.components.add(component)
  }
  const normal = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6)
  return `${new Serialize.JsonSerializer(normal).serialize(bom, { sortLists: true, space: 2 })}\n`
}
